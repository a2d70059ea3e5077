import type { Vocabulary } from './vocabulary.ts';

/** Apart from the others, for they are known in browsers too. */
export const frExampleLabels: readonly string[] = ['(?:par )?exemples?'];

/** The words of documents in French. */
export const fr: Vocabulary = {
  impact: ['Impact'],
  success: ['Succès', 'Le succès', 'Réussite', 'La réussite'],
  successBeginnings: [
    'À quoi ressemble le succès',
    'À quoi ressemble la réussite',
    'À quoi on reconnaît le succès',
    'À quoi on reconnaît la réussite',
    'Ce que signifie le succès',
    'Ce que signifie la réussite',
    'Ce que signifie réussir',
  ],
  successWithin: [],
  exampleLabels: frExampleLabels,
  exampleWords: ['exemples?'],
  codeWords: ['Niveau', 'Échelon', 'Palier'],
  joinedCodeWords: [],
  upTo: ['à', 'jusqu’à', "jusqu'à"],
  and: ['et'],
  or: ['ou'],
  levelHeadings: ['Niveaux', 'Les niveaux', 'Nos niveaux', 'Niveaux de carrière', 'Échelons', 'Les échelons'],
  trackHeadings: ['Contributeurs individuels', 'Contributrices et contributeurs individuels', 'Encadrement'],
  trackEndings: [],
  trackBeginnings: ['Filière '],
  contents: ['Sommaire', 'Table des matières', 'Table des matieres'],
  levelCorners: ['Niveau', 'Échelon', 'Rôle', 'Titre', 'Poste'],
  themeCorners: ['Thème', 'Domaine', 'Catégorie', 'Compétence', 'Axe', 'Critère', 'Critères', 'Pilier'],
  indexColumns: [],
  principles: [],
  journey: [],
  purpose: [],
  contributing: [],
  managers: [],
  seniority: [
    'stagiaire',
    'apprenti',
    'apprentie',
    'débutant',
    'débutante',
    'confirmé',
    'confirmée',
    'principale',
    'expérimenté',
    'expérimentée',
    'experte',
  ],
  smallWords: [],
};

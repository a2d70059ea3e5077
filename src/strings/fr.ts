import { longDate, longMonth } from './date.ts';
import { list } from './list.ts';
import { plural } from './plural.ts';
import type { SheetStrings } from './strings.ts';

/** The interface in French. */
export const fr: SheetStrings = {
  language: { lang: 'fr', dir: 'ltr' },

  position: (position, of) => `Niveau ${position} sur ${of}`,
  status: { draft: 'Brouillon', legacy: 'Obsolète' },
  statusMeaning: {
    draft: 'Ce niveau est en cours de rédaction et peut encore changer.',
    legacy: 'Ce niveau est conservé pour mémoire et n’est plus attribué.',
  },
  link: 'Lien',
  linkCopied: 'Lien copié.',
  grows: (strand) => `Comment cela évolue\u00a0: ${strand}`,
  examples: (count) => `${count} ${plural('fr', count, { one: 'exemple', other: 'exemples' })}`,
  emptyLevel: 'Ce niveau n’a pas encore été rédigé.',
  former: {
    moved: 'La cible de ce lien se trouve maintenant ailleurs.',
    gone: 'La cible de ce lien n’est plus ici.',
  },
  countsFrom: (date) => `En vigueur à partir du ${longDate('fr', date)}`,
  suggest: (text) => `Proposer une modification${text && `\u00a0: «\u00a0${text}\u00a0»`}`,
  feedback: (text) => `Donner un avis${text && `\u00a0: «\u00a0${text}\u00a0»`}`,
  lastChanged: (day) => `Dernière modification en ${longMonth('fr', day)}`,

  copyShort: 'Copier pour une offre d’emploi',
  copy: (name) => `Copier pour une offre d’emploi\u00a0: ${name}`,
  copied: 'Copié, avec les titres et les listes.',
  refused: 'Le navigateur n’a pas copié. Le texte est sélectionné, à copier à la main.',
  examplesLabel: (count) => plural('fr', count, { one: 'Exemple', other: 'Exemples' }),

  compared: (names) => `${list('fr', names)} côte à côte`,
  stepNote: (from, to) => `Ce qui change de ${from} à ${to}`,
  fromTo: (from, to) => `De ${from} à ${to}`,
  reason: {
    theme: 'Même thème',
    heading: 'Même titre',
    kind: 'Même finalité',
    position: 'Même place',
    only: (names) => `Seulement dans ${list('fr', names)}`,
  },
  row: { impact: 'Impact', theme: 'Thème', success: 'Réussite', other: 'Autres points' },
  themeAt: (place) => `Thème ${place}`,
  noCounterpart: (name) => `${name} n’a pas de section équivalente.`,

  change: {
    same: (name) => `Comme ${name}`,
    new: (name) => `Nouveau à ${name}`,
    only: (name) => `Seulement dans ${name}`,
  },
  sameElsewhere: (name, section) => `Comme ${name}, où cela figure sous ${section}`,
  adds: (name, added, kept) => `${name} ajoute ${expectations(added)}${kept ? ` et en garde ${kept}` : ''}.`,
  keeps: (name, kept, added, rows) => {
    const where = rows.length > 0 ? `, sous ${list('fr', rows)}` : '';
    return `${name} garde ${expectations(kept)} et ${added ? `en ajoute ${added}${where}` : 'n’en ajoute aucune'}.`;
  },
  anew: (names, count) =>
    `${list('fr', names)} ne ${plural('fr', names.length, { one: 'reprend', other: 'reprennent' })} aucune attente telle quelle\u00a0; ${expectations(count)} à lire thème par thème.`,
  grown: (count, name) =>
    `${count} d’entre elles ${plural('fr', count, { one: 'prolonge', other: 'prolongent' })} ce que demande ${name}.`,
  wordedAnew: 'Formulé autrement',
  noneShared: (names) =>
    `${list('fr', names)} n’ont aucune attente formulée de même\u00a0; à lire thème par thème.`,
  nothingInCommon: (names) =>
    `${list('fr', names)} n’ont aucune section en commun\u00a0; chacune se lit seule.`,
  alone: (name, count) => `Seulement dans ${name}\u00a0: ${expectations(count)}.`,
  sameIn: (names) => `Identique dans ${list('fr', names)}`,
  expectations,
  phase: 'Phase',
  unsaid: 'Non précisé',

  pick: 'Niveaux à comparer',
  column: (place) => `Colonne ${place}`,
  add: 'Ajouter un niveau',
  remove: (name) => `Retirer ${name}`,
  removeShort: 'Retirer',
  differencesOnly: 'Différences seulement',
  leftOut: (count) =>
    `Seules les différences sont affichées\u00a0; ${count} ${plural('fr', count, { one: 'ligne est omise', other: 'lignes sont omises' })}.`,

  takes: (name) => `Ce que demande ${name}`,
  after: (name) => `Après ${name}`,
  today: 'Aujourd’hui\u00a0:',
  growsFrom: (section) => `Prolonge\u00a0: ${section}`,
  growsFromSame: (section, name) => `Prolonge\u00a0: ${section} à ${name}`,
  stays: (count) =>
    `${count} ${plural('fr', count, { one: 'reste identique', other: 'restent identiques' })}`,
  splits: (names) => `À partir d’ici, le parcours mène à ${list('fr', names, 'disjunction')}.`,
  last: (name) => `${name} est le dernier niveau de sa filière.`,

  allLevels: (track) => `${track}, niveau par niveau`,
  steps: (track) => `${track}, étape par étape`,
  sizes: 'Chaque niveau formule ses attentes autrement. Chaque carré est une attente.',
  grownSizes: 'Un carré plein prolonge ce que demande un niveau inférieur.',
  grownCount: (count) => `${count} en prolongement`,
  step: (from, to) => `De ${from} à ${to}`,
  about: 'Sujet',
  all: 'Au total',
  counts: {
    new: (count) => `${count} ${plural('fr', count, { one: 'nouvelle', other: 'nouvelles' })}`,
    same: (count) => `${count} ${plural('fr', count, { one: 'identique', other: 'identiques' })}`,
    only: (count) => `${count} seulement avant`,
  },
  countsMeaning: {
    new: 'Nouvelle\u00a0: seul le niveau supérieur la demande.',
    same: 'Identique\u00a0: les deux niveaux la demandent.',
    only: 'Seulement avant\u00a0: seul le niveau inférieur la demande.',
  },
  none: 'Aucune',
  yourLevel: 'Votre niveau',
  nothingOn: 'Rien à ce sujet',
  noGrowth: 'Aucun thème ni aucun fil conducteur n’a encore été nommé.',

  changes: 'Ce qui a changé',
  noChanges: 'Rien n’a changé.',
  forAllLevels: 'Pour tous les niveaux',
  changedLevel: { new: 'Ce niveau est nouveau.', gone: 'Ce niveau n’existe plus.' },
  heirs: 'Une partie de ses attentes se trouve désormais ici :',
  changed: {
    new: (count) => `${count} ${plural('fr', count, { one: 'nouvelle', other: 'nouvelles' })}`,
    gone: (count) => `${count} ${plural('fr', count, { one: 'supprimée', other: 'supprimées' })}`,
    reworded: (count) => `${count} ${plural('fr', count, { one: 'reformulée', other: 'reformulées' })}`,
    spelling: (count) => `${count} ${plural('fr', count, { one: 'écrite', other: 'écrites' })} autrement`,
    moved: (count) => `${count} ${plural('fr', count, { one: 'déplacée', other: 'déplacées' })}`,
    movedHere: (count) =>
      `${count} ${plural('fr', count, { one: 'venue', other: 'venues' })} d’un autre niveau`,
    movedAway: (count) =>
      `${count} ${plural('fr', count, { one: 'passée', other: 'passées' })} à un autre niveau`,
    split: (count) => `${count} ${plural('fr', count, { one: 'scindée', other: 'scindées' })}`,
    merged: (count) => `${count} ${plural('fr', count, { one: 'fusionnée', other: 'fusionnées' })}`,
  },
  changedInAll: (phrases) => `Attentes\u00a0: ${list('fr', phrases)}.`,
  changeKind: {
    new: 'Nouveau',
    gone: 'Supprimé',
    reworded: 'Reformulé',
    spelling: 'Orthographe',
    moved: 'Déplacé',
    'moved-here': (name) => `Venu de ${name}`,
    'moved-away': (name) => `Déplacé vers ${name}`,
    split: 'Scindé',
    merged: 'Fusionné',
    reordered: 'Autre ordre',
  },
  changedThing: {
    code: 'Code',
    title: 'Titre',
    track: 'Filière',
    status: 'Statut',
    language: 'Langue',
    owner: 'Responsable',
    review: 'Date de révision',
    statement: 'Présentation',
    intro: 'Introduction',
    attribute: 'Fait',
    section: 'Section',
    expectation: 'Attente',
    example: 'Exemple',
    organization: 'Organisation',
    editAddress: 'Adresse pour modifier',
    feedbackAddress: 'Adresse pour les retours',
    purpose: 'But',
    principle: 'Principe',
    term: 'Terme',
  },
  wasIn: (section) => `Auparavant sous ${section}`,
  was: 'Avant',
  now: 'Maintenant',

  principles: 'Principes',
  glossary: 'Glossaire',
  journey: 'Parcours professionnel',
  journeyPicture: 'Niveaux par filière',
  forksAfter: (name) => `Après ${name}`,

  sheet: {
    title: (name, next) =>
      next ? `Fiche d’évolution : de ${name} à ${next}` : `Fiche d’évolution : ${name}`,
    today: (name) => `Aujourd’hui : ${name}`,
    next: (name) => `Ensuite : ${name}`,
    fields: {
      what: 'Exemple',
      when: 'Quand',
      link: 'Lien',
      next: 'La suite',
      notHere: 'Ne s’applique pas ici, car',
      need: 'Ce qu’il me faut de votre part',
      other: 'Pour notre entretien',
    },
    yours: 'Cette fiche est à vous. Elle reste là où vous l’enregistrez et n’est envoyée nulle part.',
    write: (about) => `Écrire une note${about && ` : « ${about} »`}`,
    readers: 'Qui la lit',
    onlyMe: 'Moi seulement',
    managerToo: 'Mon responsable aussi',
    shared: 'Dans la copie de mon responsable',
    fits: 'Ma note convient au nouveau texte',
    gone: 'Plus sur cette fiche',
    goneMeaning:
      'Le référentiel a changé, ou cette fiche est pour un autre niveau. Toutes vos notes sont là.',
    open: 'Ouvrir un fichier',
    save: 'Enregistrer',
    undo: 'Annuler',
    print: 'Imprimer',
    show: 'Afficher',
    extents: { own: 'Ma fiche', shared: 'La copie de mon responsable', blank: 'Une fiche vierge' },
    nothingShared: 'La copie de votre responsable est encore vide. Chaque note dit qui la lit.',
    keep: 'Garder dans ce navigateur',
    unsaved: 'Des mots ne sont pas encore enregistrés.',
    undone: 'Annulé.',
    opened: (file) => `${file} est ouvert.`,
    saved: (file) => `Enregistré dans ${file}.`,
    downloaded: (file) => `${file} est parmi vos téléchargements.`,
    notSaved: (file) => `Le navigateur n’a pas pu enregistrer ${file}. Vos mots sont toujours là.`,
    unreadable: {
      none: (file, line) =>
        `${file} n’est pas une fiche d’évolution : rien à partir de la ligne ${line} n’est marqué comme tel.`,
      mark: (file, line) =>
        `${file} n’a pas été ouvert : le commentaire à la fin de la ligne ${line} est abîmé.`,
      version: (file, line) =>
        `${file} n’a pas été ouvert : selon la ligne ${line}, une version plus récente l’a écrit.`,
    },
    keeping: {
      kept: 'Gardé dans ce navigateur, tant que vous ne le désactivez pas.',
      elsewhere: 'Un autre onglet garde sa propre version de cette fiche ; celle-ci n’est pas gardée.',
      refused:
        'Ce navigateur ne garde rien, comme en navigation privée ou dans un cadre. Enregistrez un fichier.',
    },
    forgotten: 'N’est plus gardé dans ce navigateur.',
  },
};

function expectations(count: number): string {
  return `${count} ${plural('fr', count, { one: 'attente', other: 'attentes' })}`;
}

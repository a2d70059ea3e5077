import { list } from './list.ts';
import { plural } from './plural.ts';
import type { Strings } from './strings.ts';

/** The interface in French. */
export const fr: Strings = {
  language: { lang: 'fr', dir: 'ltr' },

  position: (position, of) => `Niveau ${position} sur ${of}`,
  status: { draft: 'Brouillon', legacy: 'Obsolète' },
  statusMeaning: {
    draft: 'Ce niveau est en cours de rédaction et peut encore changer.',
    legacy: 'Ce niveau est conservé pour mémoire et n’est plus attribué.',
  },
  linkTo: (text) => `Lien vers\u00a0: ${text}`,
  examples: (count) => `${count} ${plural('fr', count, { one: 'exemple', other: 'exemples' })}`,
  emptyLevel: 'Ce niveau n’a pas encore été rédigé.',

  compared: (names) => `${list('fr', names)} côte à côte`,
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

  principles: 'Principes',
  journey: 'Parcours professionnel',
  journeyPicture: 'Niveaux par filière',
  forksAfter: (name) => `Après ${name}`,
};

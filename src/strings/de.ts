import { list } from './list.ts';
import { plural } from './plural.ts';
import type { Strings } from './strings.ts';

/** The interface in German. */
export const de: Strings = {
  language: { lang: 'de', dir: 'ltr' },

  position: (position, of) => `Stufe ${position} von ${of}`,
  status: { draft: 'Entwurf', legacy: 'Veraltet' },
  statusMeaning: {
    draft: 'An dieser Stufe wird noch geschrieben, sie kann sich ändern.',
    legacy: 'Diese Stufe wird nicht mehr vergeben und bleibt nur zum Nachschlagen erhalten.',
  },
  linkTo: (text) => `Link zu: ${text}`,
  examples: (count) => `${count} ${plural('de', count, { one: 'Beispiel', other: 'Beispiele' })}`,
  emptyLevel: 'Zu dieser Stufe ist noch nichts geschrieben.',

  compared: (names) => `${list('de', names)} im Vergleich`,
  reason: {
    theme: 'Gleiches Thema',
    heading: 'Gleiche Überschrift',
    kind: 'Gleicher Zweck',
    position: 'Gleiche Stelle',
    only: (names) => `Nur bei ${list('de', names)}`,
  },
  row: { impact: 'Wirkung', theme: 'Thema', success: 'Erfolg', other: 'Weiteres' },
  themeAt: (place) => `Thema ${place}`,
  noCounterpart: (name) => `${name} hat keinen entsprechenden Abschnitt.`,

  principles: 'Grundsätze',
  journey: 'Karriereweg',
  journeyPicture: 'Stufen nach Laufbahn',
  forksAfter: (name) => `Nach ${name}`,
};

import type { Vocabulary } from './vocabulary.ts';

/** Apart from the others, for they are known in browsers too. */
export const deExampleLabels: readonly string[] = ['(?:zum )?beispiele?'];

/** The words of documents in German. */
export const de: Vocabulary = {
  // not "Einfluss", for many frameworks have a theme of that name
  impact: ['Wirkung', 'Auswirkung', 'Auswirkungen'],
  success: ['Erfolg'],
  successBeginnings: [
    'Wie Erfolg aussieht',
    'Wie sieht Erfolg aus',
    'So sieht Erfolg aus',
    'Woran man Erfolg erkennt',
    'Woran wir Erfolg erkennen',
    'Was Erfolg ausmacht',
    'Was Erfolg bedeutet',
    'Was Erfolg heißt',
  ],
  successWithin: [],
  exampleLabels: deExampleLabels,
  exampleWords: ['beispiele?'],
  codeWords: ['Stufe', 'Karrierestufe', 'Karrierelevel'],
  joinedCodeWords: [],
  codeWordsAfter: [],
  upTo: ['bis', 'bis zu'],
  and: ['und'],
  or: ['oder'],
  levelHeadings: [
    'Stufen',
    'Die Stufen',
    'Unsere Stufen',
    'Karrierestufen',
    'Unsere Karrierestufen',
    'Karrierelevel',
  ],
  trackHeadings: [
    'Fachkräfte',
    'Führung',
    'Führungskräfte',
    'Fachlaufbahn',
    'Führungslaufbahn',
    'Expertenlaufbahn',
  ],
  trackEndings: ['-Track', 'laufbahn'],
  trackBeginnings: [],
  contents: ['Inhalt', 'Inhaltsverzeichnis'],
  levelCorners: ['Stufe', 'Karrierestufe', 'Rolle', 'Titel'],
  themeCorners: [
    'Thema',
    'Bereich',
    'Kategorie',
    'Kompetenz',
    'Fähigkeit',
    'Dimension',
    'Aspekt',
    'Kriterium',
    'Kriterien',
  ],
  indexColumns: [],
  principles: [],
  journey: [],
  purpose: [],
  contributing: [],
  managers: [],
  seniority: ['leitender', 'leitende', 'erfahrener', 'erfahrene', 'angehender', 'angehende'],
  smallWords: [],
};

import { fold } from '../../model/fold.ts';
import type { SectionKind } from '../../model/types.ts';

type NamedKind = Extract<SectionKind, 'impact' | 'success'>;

/** The headings by which a kind of section is known: those that are one of these, or begin as one. */
interface Headings {
  readonly kind: NamedKind;
  readonly whole: readonly string[];
  readonly beginning: readonly string[];
}

/**
 * The headings in the languages of the interface other than English. What only holds one of these words, such as "Erfolg
 * der Kunden", is a theme's heading, and so is "Einfluss", for many frameworks have a theme of that name.
 */
const HEADINGS: readonly Headings[] = [
  { kind: 'impact', whole: ['Wirkung', 'Auswirkung', 'Auswirkungen'], beginning: [] },
  {
    kind: 'success',
    whole: ['Erfolg'],
    beginning: [
      'Wie Erfolg aussieht',
      'Wie sieht Erfolg aus',
      'So sieht Erfolg aus',
      'Woran man Erfolg erkennt',
      'Woran wir Erfolg erkennen',
      'Was Erfolg ausmacht',
      'Was Erfolg bedeutet',
      'Was Erfolg heißt',
    ],
  },
  // French has the English word for impact
  {
    kind: 'success',
    whole: ['Succès', 'Le succès', 'Réussite', 'La réussite'],
    beginning: [
      'À quoi ressemble le succès',
      'À quoi ressemble la réussite',
      'À quoi on reconnaît le succès',
      'À quoi on reconnaît la réussite',
      'Ce que signifie le succès',
      'Ce que signifie la réussite',
      'Ce que signifie réussir',
    ],
  },
  { kind: 'impact', whole: ['Impacto'], beginning: [] },
  {
    kind: 'success',
    whole: ['Éxito', 'El éxito'],
    beginning: [
      'Cómo es el éxito',
      'Cómo se ve el éxito',
      'Cómo luce el éxito',
      'Qué aspecto tiene el éxito',
      'Qué es el éxito',
      'Qué significa el éxito',
      'Qué significa tener éxito',
      'Así es el éxito',
      'Así se ve el éxito',
    ],
  },
  { kind: 'impact', whole: ['インパクト', '影響'], beginning: [] },
  { kind: 'success', whole: ['成功'], beginning: ['成功とは', '成功の姿', '成功のイメージ', '成功の定義'] },
  { kind: 'impact', whole: ['الأثر', 'التأثير'], beginning: [] },
  {
    kind: 'success',
    whole: ['النجاح'],
    beginning: ['كيف يبدو النجاح', 'كيف يكون النجاح', 'ما هو النجاح', 'ماذا يعني النجاح', 'معنى النجاح'],
  },
];

const FOLDED: readonly Headings[] = HEADINGS.map(({ kind, whole, beginning }) => ({
  kind,
  whole: whole.map((heading) => withoutAccents(fold(heading))),
  beginning: beginning.map((heading) => withoutAccents(fold(heading))),
}));

/**
 * Tells what a section is for by its heading, whatever the locale says: undefined where the heading names no kind.
 *
 * @param title the heading of a section, or one around it
 */
export function namedKind(title: string): NamedKind | undefined {
  const words = fold(title);
  if (words === 'impact') return 'impact';
  if (words === 'success' || words.includes('success look')) return 'success';
  const plain = withoutAccents(words);
  const named = FOLDED.find(
    ({ whole, beginning }) => whole.includes(plain) || beginning.some((start) => plain.startsWith(start)),
  );
  return named?.kind;
}

/** Capitals often go without their accents, and an alif without its hamza. */
function withoutAccents(words: string): string {
  return words.normalize('NFD').replace(/\p{Mark}+/gu, '');
}

import { foldExpectations } from '../../model/expectations.ts';
import type { Expectation, Section } from '../../model/types.ts';
import { comparable, fold } from '../../model/words/fold.ts';
import { plainProse, plainText } from '../../model/words/plain.ts';
import { once } from '../document/tree/once.ts';
import { hasWord } from '../names/has-word.ts';

/** Every text under a section's heading, comparable. */
export function wordsOf(section: Section): readonly string[] {
  const { intro, examples } = section;
  return [
    comparable(plainProse(intro)),
    ...expectedIn(section),
    ...examples.map((example) => comparable(plainText(example))),
  ].filter((text) => text !== '');
}

/** The text of an expectation, comparable; several checks ask for it. */
export const keyOf = once((expectation: Expectation) => comparable(plainText(expectation.text)));

/** Whether an expectation says anything in words, and not in a sign alone such as ✅. */
export function hasWords({ text }: Expectation): boolean {
  const [first] = text;
  return (first?.type === 'text' && hasWord(first.value)) || hasWord(plainText(text));
}

/** Whether an expectation is a rating: one short word, a number or a sign, which there are few of to choose from. */
export function isRating(expectation: Expectation): boolean {
  return expectation.children.length === 0 && RATING.test(plainText(expectation.text).trim());
}

const RATING =
  /^(?:[^\p{L}\p{N}]*|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,12}|\d{1,3}(?:\/\d{1,3})?)[.!]?$/u;

/** As much of a text as has sixteen letters and digits. */
const FIRST = /^(?:[^a-zA-Z0-9]*[a-zA-Z0-9]){0,16}/;
const IS_ASCII = /^[\0-\x7f]*$/;

/**
 * The first letters and digits of an expectation. Where two expectations compare as equal, so do their stems, and a stem
 * costs a fraction of the comparison.
 */
export function stemOf({ text }: Expectation): string {
  const plain = plainText(text);
  // emoji, their :names: and the like are for `fold` to judge
  const simple = IS_ASCII.test(plain) && !plain.includes(':') ? plain : fold(plain);
  const [first = ''] = FIRST.exec(simple) ?? [];
  return first.replace(/[^a-zA-Z0-9]+/g, '').toLowerCase();
}

/** Every expectation of a section, with its examples, comparable. */
export function expectedIn({ expectations }: Section): readonly string[] {
  return foldExpectations<Expectation, string>(expectations, (each, nested) => [
    keyOf(each),
    ...each.examples.map((example) => comparable(plainText(example))),
    ...nested,
  ]);
}

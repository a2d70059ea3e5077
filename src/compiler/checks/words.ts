import { fold } from '../../model/fold.ts';
import { plainProse, plainText } from '../../model/plain.ts';
import type { Expectation, Section } from '../../model/types.ts';

/** A text as it is compared: folded, but a text of nothing but marks is compared as it stands. */
export function comparable(text: string): string {
  return fold(text) || text;
}

/** Every text under a section's heading, comparable. */
export function wordsOf({ intro, expectations, examples }: Section): readonly string[] {
  return [plainProse(intro), ...expectations.flatMap(wordsOfExpectation), ...examples.map(plainText)]
    .map(comparable)
    .filter((text) => text !== '');
}

/** Every expectation of a section, with its examples, comparable. */
export function expectedIn({ expectations }: Section): readonly string[] {
  return expectations.flatMap(wordsOfExpectation).map(comparable);
}

/** An expectation and all that are nested under it, in reading order. */
export function withNested(expectation: Expectation): readonly Expectation[] {
  return [expectation, ...expectation.children.flatMap(withNested)];
}

function wordsOfExpectation(expectation: Expectation): readonly string[] {
  return withNested(expectation).flatMap(({ text, examples }) => [text, ...examples].map(plainText));
}

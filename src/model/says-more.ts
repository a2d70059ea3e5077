import { foldExpectations } from './expectations.ts';
import { comparable } from './fold.ts';
import { plainProse, plainText } from './plain.ts';
import type { Expectation, Level, RichText } from './types.ts';

/**
 * Whether a level says anything beside its expectations that none of the others says: in its statement, an introduction,
 * a heading, an example or an attribute. Then nobody can say that it adds nothing.
 */
export function saysMore(level: Level, others: readonly Level[]): boolean {
  const known = new Set(others.flatMap(textsBeside));
  return textsBeside(level).some((text) => text !== '' && !known.has(text));
}

function textsBeside({ statement, intro, attributes, sections }: Level): readonly string[] {
  const texts = [
    ...[statement, intro].map(plainProse),
    ...attributes.map(({ label, value }) => `${label}: ${plainText(value)}`),
    ...sections.flatMap(({ title, group = '', intro, examples, expectations }) => [
      group,
      title,
      plainProse(intro),
      ...examples.map(plainText),
      ...examplesUnder(expectations).map(plainText),
    ]),
  ];
  return texts.map(comparable);
}

function examplesUnder(expectations: readonly Expectation[]): readonly RichText[] {
  return foldExpectations<Expectation, RichText>(expectations, ({ examples }, nested) => [
    ...examples,
    ...nested,
  ]);
}

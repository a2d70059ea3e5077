import { framework } from '../../../src/data.ts';
import { levelName } from '../../../src/model/names/name.ts';
import type { Expectation, Section } from '../../../src/model/types.ts';
import { plainText } from '../../../src/model/words/plain.ts';

/** All that a level of the framework says in headings and bullets, in its order. */
export function wordsOf(id: string): string[] {
  return wordsIn(id, () => true);
}

/** The same without its step notes: candidates hold no level yet, and a comparison has words of the interface over them. */
export function askedWordsOf(id: string): string[] {
  return wordsIn(id, ({ kind }) => kind !== 'step');
}

function wordsIn(id: string, isMeant: (section: Section) => boolean): string[] {
  const level = framework.levels.find((level) => level.id === id);
  if (!level) throw new Error(`The framework has no level "${id}".`);
  const sections = level.sections
    .filter(isMeant)
    .flatMap(({ title, expectations }) => [title, ...deep(expectations)]);
  return [levelName(level), ...sections];
}

const deep = (expectations: readonly Expectation[]): string[] =>
  expectations.flatMap(({ text, children }) => [plainText(text), ...deep(children)]);

/** Which of the words a text lacks, or has before those that they follow. */
export function lacking(text: string, words: readonly string[]): string[] {
  const spaced = (part: string) => part.replaceAll(/\s+/g, ' ');
  const whole = spaced(text);
  let from = 0;
  return words.filter((word) => {
    const at = whole.indexOf(spaced(word), from);
    if (at >= 0) from = at;
    return at < 0;
  });
}

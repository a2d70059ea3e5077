import { everyExpectation } from '../../model/expectations.ts';
import type { Level } from '../../model/types.ts';
import { comparable } from '../../model/words/fold.ts';
import { plainText } from '../../model/words/plain.ts';
import type { StepDraft } from './strand.ts';

/** The expectations of a level, by what a step can name them by. */
export interface ExpectationsOf {
  readonly all: readonly StepDraft[];
  /** Of those with the same words the first. */
  readonly byWords: (words: string) => StepDraft | undefined;
  readonly byId: (id: string) => StepDraft | undefined;
}

/** Returns what finds the expectations of a level; each level is gone through once. */
export function expectationFinder(): (level: Level) => ExpectationsOf {
  const known = new Map<Level, ExpectationsOf>();
  return (level) => {
    const found = known.get(level) ?? expectationsOf(level);
    known.set(level, found);
    return found;
  };
}

/** What an expectation says, without marks. */
export function wordsOf({ expectation }: Pick<StepDraft, 'expectation'>): string {
  return plainText(expectation.text);
}

/** Goes through the expectations of a level, nested ones after their parent. */
export function expectationsOf(level: Level): ExpectationsOf {
  const all = level.sections.flatMap((section) =>
    everyExpectation(section).map((expectation): StepDraft => ({ level, section, expectation })),
  );
  const backwards = all.toReversed();
  const byWords = new Map(backwards.map((step) => [comparable(wordsOf(step)), step]));
  const byId = new Map(backwards.map((step) => [step.expectation.id, step]));
  return {
    all,
    byWords: (words) => (words === '' ? undefined : byWords.get(comparable(words))),
    byId: (id) => byId.get(id),
  };
}

import { distinctNames } from '../model/names/name.ts';
import type { Level } from '../model/types.ts';
import type { Sentence } from './sentence.ts';
import type { NextStrings } from './strings.ts';

/** What heads the ways on from a level. */
export interface NextView {
  readonly title: Sentence;
  /** Says where the path splits, or that it ends; not said where it simply goes on. */
  readonly ways: Sentence | undefined;
}

/** Says what comes after a level: one level, several or none. */
export function nextViewOf(level: Level, next: readonly Level[], strings: NextStrings): NextView {
  const [here = '', ...names] = distinctNames([level, ...next]);
  if (next.length === 1) return { title: (mark) => strings.takes(mark(names[0] ?? '')), ways: undefined };
  return {
    title: (mark) => strings.after(mark(here)),
    ways: (mark) => (next.length > 1 ? strings.splits(names.map(mark)) : strings.last(mark(here))),
  };
}

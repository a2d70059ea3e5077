import { type StepNote, stepNotesBetween } from '../model/comparison/step-notes.ts';
import { distinctNames } from '../model/names/name.ts';
import type { Level } from '../model/types.ts';
import type { Sentence } from './sentence.ts';
import type { CompareStrings } from './strings.ts';

/** What an author says of a step, with our words over it. */
export interface StepNoteView extends StepNote {
  readonly title: Sentence;
}

/** Finds what authors say of the steps between levels, and names each step as shortly as tells the levels apart. */
export function stepNoteViews(
  levels: readonly Level[],
  strings: Pick<CompareStrings, 'stepNote'>,
): readonly StepNoteView[] {
  const names = distinctNames(levels);
  const nameOf = (level: Level) => names[levels.indexOf(level)] ?? '';
  return stepNotesBetween(levels).map((note) => ({
    ...note,
    title: (mark) => strings.stepNote(mark(nameOf(note.from)), mark(nameOf(note.to))),
  }));
}

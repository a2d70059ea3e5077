import { heightOf } from '../tracks/paths.ts';
import type { Level, Section } from '../types.ts';

/** What an author says of a step. */
export interface StepNote {
  readonly from: Level;
  readonly to: Level;
  /** The level whose section it is: mostly the upper one. */
  readonly level: Level;
  readonly section: Section;
}

/** Finds what authors say of the steps between the given levels, from the lowest step up, whatever the order of the levels. */
export function stepNotesBetween(levels: readonly Level[]): readonly StepNote[] {
  const byId = new Map(levels.map((level) => [level.id, level]));
  const notes = levels.flatMap((level) =>
    level.sections.flatMap((section): StepNote[] => {
      const [from, to] = [byId.get(section.step?.from ?? ''), byId.get(section.step?.to ?? '')];
      return section.kind === 'step' && from && to ? [{ from, to, level, section }] : [];
    }),
  );
  return notes.sort((a, b) => heightOf(a.to) - heightOf(b.to) || heightOf(a.from) - heightOf(b.from));
}

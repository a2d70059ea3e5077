import type { ChangedLevel, ChangeEntry, ChangeReport } from '../change-report.ts';

/** What a level asks for and did not ask for before. */
export interface Demand {
  readonly level: ChangedLevel;
  /** An expectation, or a section that moved here as a whole. */
  readonly entry: ChangeEntry;
}

/**
 * Finds what levels ask for only since the later revision: what is new, and what another level asked for before. Other words for the same
 * are no demand, because whether they ask for more only a reader can say.
 */
export function demandsOf({ levels }: ChangeReport): readonly Demand[] {
  return levels.flatMap((level) => level.entries.filter(isDemand).map((entry) => ({ level, entry })));
}

function isDemand({ kind, subject, expectations = 0 }: ChangeEntry): boolean {
  if (subject === 'expectation') return kind === 'new' || kind === 'moved-here';
  return kind === 'moved-here' && expectations > 0;
}

import type { ChangedLevel, ChangeEntry } from './change-report.ts';

/** Changes that follow one another in one section. */
export interface SectionChanges {
  /** The heading of the section; empty for what is in none. */
  readonly section: string;
  readonly entries: readonly ChangeEntry[];
}

/** Puts what follows one another in one section together. */
export function changesBySection(entries: readonly ChangeEntry[]): readonly SectionChanges[] {
  const runs: { section: string; entries: ChangeEntry[] }[] = [];
  for (const entry of entries) {
    const section = sectionOf(entry);
    const last = runs.at(-1);
    if (last?.section === section) last.entries.push(entry);
    else runs.push({ section, entries: [entry] });
  }
  return runs;
}

/** The section that a text is in now, or was in if it has gone from the level. One that moved as a whole is in none. */
function sectionOf({ subject, kind, before, after }: ChangeEntry): string {
  const [text] = kind === 'moved-away' || after.length === 0 ? before : after;
  if (subject !== 'section') return text?.section?.title ?? '';
  return kind.startsWith('moved') ? '' : (text?.plain ?? '');
}

/** Whether there is anything to tell of a level. */
export function isChanged({ kind, entries }: ChangedLevel): boolean {
  return kind !== 'kept' || entries.length > 0;
}

import type { ChangeEntry } from '../../model/change-report.ts';
import { headingTag } from '../shared.ts';
import { Change } from './Change.tsx';
import type { Shared } from './shared.ts';

interface Props extends Shared {
  entries: readonly ChangeEntry[];
}

/** Changes in the order of the report, those of a section under its heading. */
export function ChangeList({ entries, ...shared }: Props) {
  const Section = headingTag(shared.headingLevel + 2);
  return inRuns(entries).map(({ section, entries: run }, index) => (
    <div key={index} className="level-changes-section">
      {section !== '' && <Section className="level-changes-section-title">{section}</Section>}
      <ul className="level-changes-list">
        {run.map((entry, place) => (
          <Change key={place} {...shared} entry={entry} section={section} />
        ))}
      </ul>
    </div>
  ));
}

interface Run {
  /** The heading of the section; empty for what is in none. */
  readonly section: string;
  readonly entries: readonly ChangeEntry[];
}

/** Puts what follows one another in one section together. */
function inRuns(entries: readonly ChangeEntry[]): readonly Run[] {
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

import type { ChangeEntry } from '../../model/change-report.ts';
import { changesBySection } from '../../model/changes-by-section.ts';
import { headingTag } from '../shared.ts';
import { Change } from './Change.tsx';
import type { Shared } from './shared.ts';

interface Props extends Shared {
  entries: readonly ChangeEntry[];
}

/** Changes in the order of the report, those of a section under its heading. */
export function ChangeList({ entries, ...shared }: Props) {
  const Section = headingTag(shared.headingLevel + 2);
  return changesBySection(entries).map(({ section, entries: run }, index) => (
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

import type { AnnouncedChange } from '../../model/types.ts';
import { isCalendarDate } from '../../model/words/calendar-date.ts';
import { compareText } from '../../model/words/order.ts';
import { type OutlineSection, outline } from '../divide/outline/outline.ts';
import { DATE } from '../document/changes-document.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { flat } from '../readme/section.ts';
import { changeDate } from '../rules/change-date.ts';
import { changeOrder } from '../rules/change-order.ts';
import { toFlatProse } from '../text/flat-prose.ts';
import { headingText } from '../text/heading.ts';
import type { Scope } from '../text/scope.ts';

/** Reads what the author announces in `CHANGES.md`: an entry under each `## 2027-03-01 Title`, the newest first. */
export function readChanges(scope: Scope): readonly AnnouncedChange[] {
  const { sections } = outline(scope.document, undefined);
  const entries: AnnouncedChange[] = [];
  for (const section of sections) {
    const entry = readEntry(flat(section), scope);
    if (!entry) continue;
    const before = entries.at(-1);
    if (before && before.date < entry.date) {
      const message = `Unexpected date ${entry.date} below ${before.date}, expected the newest change first.`;
      scope.report(changeOrder, spanOf(section.heading), message);
    }
    entries.push(entry);
  }
  return entries.toSorted((a, b) => compareText(b.date, a.date));
}

function readEntry(section: OutlineSection, scope: Scope): AnnouncedChange | undefined {
  const levels = new Set<string>();
  const noting: Scope = {
    ...scope,
    resolve: (url) => {
      const resolution = scope.resolve(url);
      if (resolution.target?.kind === 'level') levels.add(resolution.target.level);
      return resolution;
    },
  };
  const heading = headingText(section, noting);
  const [date = ''] = DATE.exec(heading) ?? [];
  if (!isCalendarDate(date)) {
    const found = date === '' ? `heading "${heading}" without a date` : `date "${date}"`;
    const message = `Unexpected ${found}, expected a day such as 2027-03-01 at its start. The entry is left out.`;
    scope.report(changeDate, spanOf(section.heading), message);
    return undefined;
  }
  const text = toFlatProse(section.nodes, noting);
  const title = heading.slice(date.length).replace(/^[\s:–—-]+/u, '');
  return { id: section.anchor, date, title, text, levels: [...levels] };
}

import type { ChangedText, ChangeEntry, ChangeKind } from '../change-report.ts';
import { sectionName } from '../names/section-name.ts';
import { entryOf, kindOf, nameText, proseText } from './entry.ts';
import type { ItemEntries } from './items.ts';
import type { Matched } from './matched.ts';
import { movedAmong } from './moves.ts';
import { inOneOrder } from './pairs.ts';
import { expectationsIn } from './sections.ts';
import { type LevelSide, placeOf, type SectionSide } from './sides.ts';

/**
 * Tells what has happened to the sections of a level and to what they hold.
 *
 * @returns the sections that have moved, each as a whole, and the rest, section by section
 */
export function sectionEntries(
  before: LevelSide | undefined,
  after: LevelSide | undefined,
  matched: Matched,
  items: ItemEntries,
): { readonly moved: readonly ChangeEntry[]; readonly sections: readonly ChangeEntry[] } {
  const [old, anew] = [before?.sections ?? [], after?.sections ?? []];
  const partners = new Map([...matched.sections].map(([one, other]) => [other, one]));
  const elsewhere = movedAmong(old, anew, matched.sections);
  const order = inOneOrder(old, anew, matched.sections).map(({ before: one, after: other }) => ({
    one,
    other,
    earlier: one ?? (other && partners.get(other)),
    later: other ?? (one && matched.sections.get(one)),
    isMoved: one !== undefined && elsewhere.has(one),
  }));
  return {
    moved: order.flatMap(({ one, other, earlier, later, isMoved }) => {
      if (!earlier || !later) return [];
      if (one && other) return isMoved ? headingEntry('moved', earlier, later) : [];
      const kind = one ? 'moved-away' : 'moved-here';
      return [
        ...headingEntry(kind, earlier, later, items.carried(earlier)),
        ...textEntries(earlier, later, kind),
      ];
    }),
    sections: order.flatMap(({ one, other, earlier, later, isMoved }) => {
      const isInOtherLevel = earlier !== one || later !== other;
      return [
        ...(isInOtherLevel || isMoved ? [] : nameEntry(one, other)),
        ...(isInOtherLevel ? [] : textEntries(one, other)),
        ...(one && other && isReordered(one, other, matched) ? headingEntry('reordered', one, other) : []),
        ...items.within(one, other),
      ];
    }),
  };
}

function headingEntry(
  kind: ChangeKind,
  before: SectionSide,
  after: SectionSide,
  expectations?: number,
): readonly ChangeEntry[] {
  return entryOf(
    { subject: 'section', kind, ...(expectations !== undefined && { expectations }) },
    [headingOf(before)],
    [headingOf(after)],
  );
}

function nameEntry(before: SectionSide | undefined, after: SectionSide | undefined): readonly ChangeEntry[] {
  // bullets without a heading are no section to a reader
  const heading = (one: SectionSide | undefined) => (one && sectionName(one.section) ? [headingOf(one)] : []);
  return entryOf({ subject: 'section' }, heading(before), heading(after));
}

/** The changes to what a section says beside its expectations. */
function textEntries(
  before: SectionSide | undefined,
  after: SectionSide | undefined,
  kind?: ChangeKind,
): readonly ChangeEntry[] {
  const themes = (one: SectionSide | undefined) =>
    one?.theme && before?.section.theme !== after?.section.theme
      ? [nameText(one.theme, placeOf(one.in, one.section))]
      : [];
  const intros = (one: SectionSide | undefined) =>
    one && one.section.intro.length > 0 ? [proseText(one.section.intro, placeOf(one.in, one.section))] : [];
  return [
    ...entryIfChanged('section-theme', themes(before), themes(after), kind),
    ...entryIfChanged('section-intro', intros(before), intros(after), kind),
  ];
}

function entryIfChanged(
  subject: ChangeEntry['subject'],
  before: readonly ChangedText[],
  after: readonly ChangedText[],
  kind?: ChangeKind,
): readonly ChangeEntry[] {
  const what = kindOf(before, after);
  return what ? entryOf({ subject, kind: kind ?? what }, before, after) : [];
}

function isReordered(before: SectionSide, after: SectionSide, { items }: Matched): boolean {
  return movedAmong(expectationsIn(before), expectationsIn(after), items).size > 0;
}

function headingOf({ section, in: level }: SectionSide): ChangedText {
  return nameText(sectionName(section), { id: section.id, ...placeOf(level, section) });
}

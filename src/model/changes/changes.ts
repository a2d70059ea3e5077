import type { ChangedLevel, ChangeEntry, ChangeReport, LevelName } from '../change-report.ts';
import { distinctNames } from '../names/name.ts';
import type { Framework, Level } from '../types.ts';
import { compareText } from '../words/order.ts';
import { countsOf } from './counts.ts';
import { entryOf, nameText } from './entry.ts';
import { flipped } from './flip.ts';
import { frameworkEntries } from './framework.ts';
import { type ItemEntries, itemEntries } from './items.ts';
import { levelFacts, levelTexts } from './level-texts.ts';
import { type Matched, matchFrameworks } from './matched.ts';
import { movedAmong } from './moves.ts';
import { inOneOrder, type Pair } from './pairs.ts';
import { sectionEntries } from './section-entries.ts';
import type { LevelSide } from './sides.ts';
import { withoutTermLinks } from './term-links.ts';

/** How revisions are compared. */
export interface ChangeOptions {
  /**
   * Whether equal ids in one level mean the same expectation, because `ids.lock` kept them in both revisions. Otherwise only words and places
   * count. Default: `false`.
   */
  readonly idsAreKept?: boolean;
}

/**
 * Finds out what two revisions of a framework differ in.
 *
 * @param earlier the earlier revision
 * @param later the later revision
 * @returns plain data; see `change-report.ts` for what holds of it
 */
export function changesBetween(
  earlier: Framework,
  later: Framework,
  { idsAreKept = false }: ChangeOptions = {},
): ChangeReport {
  const [before, after] = [withoutTermLinks(earlier), withoutTermLinks(later)];
  // always in the same direction, so that what is found does not depend on it
  const isForwards = compareContent(before, after) <= 0;
  return {
    ...(after.language && { language: after.language }),
    ...(isForwards ? report(before, after, idsAreKept) : flipped(report(after, before, idsAreKept))),
  };
}

/** Puts two frameworks into an order that only what they say decides. */
function compareContent(one: Framework, other: Framework): number {
  if (one.levels.length !== other.levels.length) return one.levels.length - other.levels.length;
  // most often the first level decides
  for (const [at, level] of one.levels.entries()) {
    const order = compareText(JSON.stringify(level), JSON.stringify(other.levels[at]));
    if (order !== 0) return order;
  }
  return compareText(JSON.stringify(one), JSON.stringify(other));
}

function report(before: Framework, after: Framework, idsAreKept: boolean): ChangeReport {
  const matched = matchFrameworks(before, after, idsAreKept);
  const items = itemEntries(matched);
  return {
    framework: [...frameworkEntries(before, after), ...levelOrder(matched)],
    levels: inOneOrder(matched.before, matched.after, matched.levels).map((pair) =>
      changedLevel(pair, matched, items),
    ),
  };
}

/** Says if the levels that both revisions have are in another order. */
function levelOrder({ before, after, levels }: Matched): readonly ChangeEntry[] {
  const namesOf = (sides: readonly LevelSide[]) => [
    nameText(distinctNames(sides.map(({ level }) => level)).join(', ')),
  ];
  return movedAmong(before, after, levels).size > 0
    ? entryOf({ subject: 'level-order', kind: 'reordered' }, namesOf(before), namesOf(after))
    : [];
}

function changedLevel(
  { before, after }: Pair<LevelSide>,
  matched: Matched,
  items: ItemEntries,
): ChangedLevel {
  const { moved, sections } = sectionEntries(before, after, matched, items);
  const entries = [
    ...(before && after ? levelFacts(before.level, after.level) : []),
    ...levelTexts(before?.level, after?.level),
    ...moved,
    ...items.elsewhere(before, after),
    ...sections,
  ];
  return {
    kind: before ? (after ? 'kept' : 'gone') : 'new',
    ...(before && { before: nameOf(before.level) }),
    ...(after && { after: nameOf(after.level) }),
    counts: countsOf(before, entries),
    entries,
  };
}

function nameOf({ id, code, title }: Level): LevelName {
  return { id, code, title };
}

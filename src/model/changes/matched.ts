import { rememberingStems } from '../identity/wording.ts';
import type { Framework } from '../types.ts';
import { pairLevels } from './levels.ts';
import { matchItems } from './match.ts';
import type { Pairs } from './pairs.ts';
import { type Splits, splitsAmong } from './parts.ts';
import { pairSectionsByContent, pairSectionsByName } from './sections.ts';
import { type Item, type LevelSide, type SectionSide, sidesOf } from './sides.ts';

/** Two revisions, and what is the same in both. */
export interface Matched {
  readonly before: readonly LevelSide[];
  readonly after: readonly LevelSide[];
  readonly levels: Pairs<LevelSide>;
  readonly sections: Pairs<SectionSide>;
  readonly items: Pairs<Item>;
  /** Earlier expectations that are several now. */
  readonly splits: Splits;
  /** Later expectations that were several. */
  readonly mergers: Splits;
}

/**
 * Finds out what is the same in two revisions.
 *
 * @param idsAreKept whether equal ids in one level mean the same expectation
 */
export function matchFrameworks(old: Framework, anew: Framework, idsAreKept: boolean): Matched {
  const [before, after] = [sidesOf(old), sidesOf(anew)];
  const stemsOf = rememberingStems();
  const levels = pairLevels(before, after, new Set([...(old.goneLevels ?? []), ...(anew.goneLevels ?? [])]));
  const sections = pairSectionsByName(levels);
  const items = matchItems(before, after, { levels, sections, idsAreKept, stemsOf });
  pairSectionsByContent(before, after, levels, sections, items);

  const partners = new Map([...items].map(([one, other]) => [other, one]));
  const levelOf = new Map([...levels].map(([one, other]) => [one.level, other.level]));
  const isSameLevel = (one: Item, other: Item) => levelOf.get(one.in) === other.in;
  const splits = splitsAmong(items, itemsOf(after), isSameLevel, stemsOf);
  const wholes = new Map([...partners].filter(([, one]) => !splits.has(one)));
  const mergers = splitsAmong(wholes, itemsOf(before), (one, other) => isSameLevel(other, one), stemsOf);
  return { before, after, levels, sections, items, splits, mergers };
}

function itemsOf(sides: readonly LevelSide[]): readonly Item[] {
  return sides.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
}

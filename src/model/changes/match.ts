import { groupBy } from '../group.ts';
import { type Known, matchExpectations, type Worded } from '../identity/match.ts';
import { markOf } from '../identity/slots.ts';
import type { StemsOf } from '../identity/wording.ts';
import type { Pairs } from './pairs.ts';
import type { Item, LevelSide, SectionSide } from './sides.ts';

/** What is known before items are matched. */
interface Frame {
  readonly levels: Pairs<LevelSide>;
  readonly sections: Pairs<SectionSide>;
  /** Whether equal ids in one level mean the same expectation. */
  readonly idsAreKept: boolean;
  readonly stemsOf: StemsOf;
}

/** Finds out which items are the same. What may be one of several is none of them. */
export function matchItems(
  before: readonly LevelSide[],
  after: readonly LevelSide[],
  frame: Frame,
): Map<Item, Item> {
  const pairs = new Map<Item, Item>();
  for (const subject of ['expectation', 'example'] as const) {
    const keys = keysFor(before, after, frame);
    const known = placed(before, subject, keys.before);
    const found = placed(after, subject, keys.after);
    const given = frame.idsAreKept ? paired(known, found, idKey) : new Map<Worded, Known>();
    // most are as they were, and where they were
    paired(known, found, ({ place: { section, text } }) => `${section} ${text}`, given);
    const items = new Map<Worded, Item>([...known, ...found].map(({ item, place }) => [place, item]));
    const { sure } = matchExpectations(
      known.map(({ place }) => place),
      found.map(({ place }) => place),
      given,
      frame.stemsOf,
    );
    for (const [one, other] of sure) {
      const [old, anew] = [items.get(other), items.get(one)];
      if (old && anew) pairs.set(old, anew);
    }
  }
  return pairs;
}

interface Placed {
  readonly item: Item;
  readonly place: Known;
}

type Keys = ReadonlyMap<LevelSide | SectionSide, string>;

/** Names by which levels and sections are the same in both revisions. */
function keysFor(before: readonly LevelSide[], after: readonly LevelSide[], { levels, sections }: Frame) {
  const ones = before.flatMap((level): (LevelSide | SectionSide)[] => [level, ...level.sections]);
  const others = after.flatMap((level): (LevelSide | SectionSide)[] => [level, ...level.sections]);
  const old = new Map(ones.map((one, at) => [one, padded(at)]));
  const partners = new Map([...levels, ...sections].map(([one, other]) => [other, old.get(one)]));
  const anew = new Map(others.map((one, at) => [one, partners.get(one) ?? padded(ones.length + at)]));
  return { before: old satisfies Keys, after: anew satisfies Keys };
}

/** The items of a kind as they are matched: the ids are their places, because those of the framework need not be unique. */
function placed(sides: readonly LevelSide[], subject: Item['subject'], keys: Keys): readonly Placed[] {
  let count = 0;
  return sides.flatMap((level) =>
    level.sections.flatMap((section) => {
      let previous = '';
      return section.items
        .filter((item) => item.subject === subject)
        .map((item) => {
          const id = padded((count += 1));
          const place = {
            level: keys.get(level) ?? '',
            section: keys.get(section) ?? '',
            id,
            text: item.plain,
            previous,
          };
          previous = markOf(id);
          return { item, place };
        });
    }),
  );
}

function idKey({ item, place }: Placed): string {
  return item.id === undefined ? '' : JSON.stringify([place.level, item.id]);
}

function paired(
  known: readonly Placed[],
  found: readonly Placed[],
  keyOf: (one: Placed) => string,
  given = new Map<Worded, Known>(),
) {
  const taken = new Set(given.values());
  const waiting = groupBy(
    known.filter(({ place }) => !taken.has(place)),
    keyOf,
  );
  for (const one of found) {
    if (given.has(one.place)) continue;
    const key = keyOf(one);
    const same = key === '' ? undefined : waiting.get(key)?.shift();
    if (same) given.set(one.place, same.place);
  }
  return given;
}

// so that the order of letters is that of numbers
function padded(number: number): string {
  return number.toString().padStart(8, '0');
}

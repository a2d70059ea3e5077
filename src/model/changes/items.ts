import type { ChangeEntry } from '../change-report.ts';
import { entryOf, kindOf } from './entry.ts';
import type { Matched } from './matched.ts';
import { inOneOrder } from './pairs.ts';
import { type Item, itemText, type LevelSide, type SectionSide } from './sides.ts';

/** The changes to expectations and examples. */
export interface ItemEntries {
  /** Those of a level that stand in another section or level than before. */
  readonly elsewhere: (before: LevelSide | undefined, after: LevelSide | undefined) => readonly ChangeEntry[];
  /** Those of a section that stand where they stood, are new or have gone. */
  readonly within: (
    before: SectionSide | undefined,
    after: SectionSide | undefined,
  ) => readonly ChangeEntry[];
  /** How many expectations came along unchanged with a section that is in another level now. */
  readonly carried: (section: SectionSide) => number;
}

/** Returns what tells of expectations and examples what has happened to them, each once in each revision. */
export function itemEntries({ levels, sections, items, splits, mergers }: Matched): ItemEntries {
  const levelOf = new Map([...levels].map(([one, other]) => [one.level, other.level]));
  const sectionOf = new Map([...sections].map(([one, other]) => [one.section, other.section]));
  const partners = new Map([...items].map(([one, other]) => [other, one]));
  const absorbed = new Set(
    [...splits.values(), ...mergers.values()]
      .flat()
      .filter((part) => !items.has(part) && !partners.has(part)),
  );

  const isSameLevel = (one: Item, other: Item) => levelOf.get(one.in) === other.in;
  const isSameSection = (one: Item, other: Item) => sectionOf.get(one.section) === other.section;
  const isSameParent = (one: Item, other: Item) =>
    one.parent && other.parent ? items.get(one.parent) === other.parent : one.parent === other.parent;
  const isInPlace = (one: Item, other: Item) => isSameLevel(one, other) && isSameSection(one, other);
  const isCarried = (one: Item, other: Item) =>
    !isSameLevel(one, other) &&
    isSameSection(one, other) &&
    isSameParent(one, other) &&
    isSameText(one, other);

  function entry(one: Item, other: Item, kind?: 'moved-here' | 'moved-away'): readonly ChangeEntry[] {
    const moved = isSameSection(one, other) && isSameParent(one, other) ? undefined : 'moved';
    if (!kind && !moved && isSameText(one, other)) return [];
    const old = (mergers.get(other) ?? [one]).map(itemText);
    const anew = (splits.get(one) ?? [other]).map(itemText);
    const { subject } = one;
    const parted = splits.has(one) ? 'split' : mergers.has(other) ? 'merged' : undefined;
    const what = kind ?? parted ?? kindOf(old, anew) ?? moved;
    return what ? entryOf({ subject, kind: what }, old, anew) : [];
  }

  return {
    elsewhere: (old, anew) => {
      const gone = itemsOf(old).filter((one) => {
        const other = items.get(one);
        return other && !isInPlace(one, other) && !isCarried(one, other);
      });
      const come = itemsOf(anew).filter((other) => {
        const one = partners.get(other);
        return one && !isInPlace(one, other) && !isCarried(one, other);
      });
      return inOneOrder(gone, come, items).flatMap(({ before: one, after: other }) => {
        if (one && other) return entry(one, other);
        const [earlier, later] = [one ?? partners.get(other as Item), other ?? items.get(one as Item)];
        return earlier && later ? entry(earlier, later, one ? 'moved-away' : 'moved-here') : [];
      });
    },
    within: (old, anew) => {
      const isHere = (one: Item | undefined, other: Item | undefined) =>
        !one || !other || isInPlace(one, other);
      const earlier = (old?.items ?? []).filter((one) => !absorbed.has(one) && isHere(one, items.get(one)));
      const later = (anew?.items ?? []).filter((one) => !absorbed.has(one) && isHere(partners.get(one), one));
      return inOneOrder(earlier, later, items).flatMap(({ before: one, after: other }) =>
        one && other
          ? entry(one, other)
          : entryOf(
              { subject: (one ?? other)?.subject ?? 'expectation' },
              one ? [itemText(one)] : [],
              other ? [itemText(other)] : [],
            ),
      );
    },
    carried: (section) =>
      section.items.filter((item) => {
        const [one, other] = items.has(item) ? [item, items.get(item)] : [partners.get(item), item];
        return item.subject === 'expectation' && one && other && isCarried(one, other);
      }).length,
  };
}

function isSameText(one: Item, other: Item): boolean {
  if (one.plain !== other.plain) return false;
  return (isUnmarked(one) && isUnmarked(other)) || JSON.stringify(one.text) === JSON.stringify(other.text);
}

function isUnmarked({ text }: Item): boolean {
  return text.length === 1 && text[0]?.type === 'text';
}

function itemsOf(side: LevelSide | undefined): readonly Item[] {
  return (side?.sections ?? []).flatMap(({ items }) => items);
}

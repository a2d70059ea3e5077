import { sectionName } from '../names/section-name.ts';
import { fold } from '../words/fold.ts';
import { type Pairs, pairByCommon, pairByKeys } from './pairs.ts';
import type { Item, LevelSide, SectionSide } from './sides.ts';

/** Finds out which sections of one level are the same by what they are called: by their anchor, heading or theme. */
export function pairSectionsByName(levels: Pairs<LevelSide>): Map<SectionSide, SectionSide> {
  return new Map(
    [...levels].flatMap(([one, other]) => [
      ...pairByKeys(one.sections, other.sections, [
        ({ section }) => section.id,
        ({ section }) => fold(sectionName(section)),
        ({ section }) => section.theme ?? '',
      ]),
    ]),
  );
}

/**
 * Finds out which of the other sections are the same by what they hold, wherever they are: those that share half of the expectations.
 *
 * @param sections gets the new pairs
 * @param items which items are the same
 */
export function pairSectionsByContent(
  before: readonly LevelSide[],
  after: readonly LevelSide[],
  levels: Pairs<LevelSide>,
  sections: Map<SectionSide, SectionSide>,
  items: Pairs<Item>,
): void {
  const levelOf = new Map(after.flatMap((level) => level.sections.map((section) => [section, level])));
  const sectionOf = new Map(
    after.flatMap((level) => level.sections.flatMap((each) => each.items.map((item) => [item, each]))),
  );
  const partnerOf = new Map(
    before.flatMap((level) => level.sections.map((section) => [section, levels.get(level)])),
  );
  pairByCommon(
    before.flatMap((level) => level.sections),
    after.flatMap((level) => level.sections),
    sections,
    (one, other) => {
      const old = expectationsIn(one);
      const shared = old.filter((item) => {
        const same = items.get(item);
        return same && sectionOf.get(same) === other;
      }).length;
      if (shared === 0 || 2 * shared < Math.max(old.length, expectationsIn(other).length)) return 0;
      // of two as good ones that of the same level
      return shared + Number(partnerOf.get(one) === levelOf.get(other)) / 2;
    },
  );
}

/** The expectations of a section, nested ones too. */
export function expectationsIn({ items }: SectionSide): readonly Item[] {
  return items.filter(({ subject }) => subject === 'expectation');
}

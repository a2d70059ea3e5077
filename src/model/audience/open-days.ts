import { everyExpectation } from '../expectations.ts';
import type { Expectation, LastChange, Level } from '../types.ts';

/**
 * Returns a level that says of what is left of it when that last changed. Where something was left out, the day may be that of what is
 * internal; a level then has the day of its latest expectation.
 *
 * @param isWhole whether nothing is left out of a text
 */
export function withOpenDays(
  open: Level,
  whole: Level,
  isWhole: (part: Level | Pick<Expectation, 'text' | 'examples'>) => boolean,
): Level {
  const opened = (each: Expectation): Expectation => {
    const { lastChange, ...rest } = each;
    const stays = lastChange && isWhole({ text: each.text, examples: each.examples });
    return { ...rest, children: each.children.map(opened), ...(stays && { lastChange }) };
  };
  const { lastChange, ...rest } = open;
  const sections = open.sections.map((each) => ({ ...each, expectations: each.expectations.map(opened) }));
  const isSame = sizeOf(open) === sizeOf(whole) && isWhole(open);
  const changed = isSame ? lastChange : latestIn(sections);
  return { ...rest, sections, ...(changed && { lastChange: changed }) };
}

/** How many attributes, sections and expectations there are. */
function sizeOf({ attributes, sections }: Level): number {
  return attributes.length + sections.length + sections.flatMap(everyExpectation).length;
}

function latestIn(sections: Level['sections']): LastChange | undefined {
  return sections
    .flatMap(everyExpectation)
    .flatMap(({ lastChange }) => lastChange ?? [])
    .reduce<LastChange | undefined>((last, one) => (last && last.day >= one.day ? last : one), undefined);
}

import { fold } from '../../../model/words/fold.ts';
import { isExamplesLabel } from '../../../vocabulary/examples.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { once } from '../../document/tree/once.ts';
import { hasCode } from '../signs/has-code.ts';
import type { OutlineSection } from './outline.ts';

/** The folded headings right under a section that may be those of a level's sections. */
export const titlesOf = once(({ children }: OutlineSection): ReadonlySet<string> => {
  // headings with codes under each theme are levels parted by theme, and what is around such headings is a theme or a track
  const titles = children
    .filter(({ children: deeper }) => !deeper.some(({ heading }) => hasCode(textOf(heading))))
    .map(({ heading }) => textOf(heading))
    .filter((title) => !isExamplesLabel(title) && !hasCode(title));
  return new Set(titles.map(fold).filter((title) => title !== ''));
});

/** Whether two of the titles are under a section. One may be a mere "Expectations" under each theme of a single level. */
export function sharesTwo(section: OutlineSection, shared: ReadonlySet<string>): boolean {
  return [...titlesOf(section)].filter((title) => shared.has(title)).length > 1;
}

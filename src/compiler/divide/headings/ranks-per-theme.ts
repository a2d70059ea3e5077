import type { Heading } from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import { isExamplesLabel } from '../../../vocabulary/examples.ts';
import { textOf } from '../../document/tree/markdown.ts';
import type { OutlineSection } from '../outline/outline.ts';
import { isNameBeside } from '../signs/names-beside.ts';
import { isRankAlone, levelsByTitle, roleOf } from '../signs/seniority.ts';

/**
 * The headings that are levels by their titles, such as "Junior" and "Senior", where the same are under several others. Half
 * of them must say a rank; then the others are levels, too.
 *
 * @param sections those that may be around them
 */
export function ranksPerTheme(sections: readonly OutlineSection[]): readonly OutlineSection[] | undefined {
  const around = sections.filter(({ children }) => children.length > 0);
  if (around.length < 2 || around.some(({ heading }) => saysRank(heading))) return undefined;
  const found = around.flatMap(({ children }) => children).filter(mayBeLevel);
  const times = new Map<string, number>();
  for (const { heading } of found) {
    const title = fold(textOf(heading));
    times.set(title, (times.get(title) ?? 0) + 1);
  }
  const titles = [...times.keys()];
  const named = titles.filter((title) => !isRankAlone(title));
  const areLevels = levelsByTitle(named);
  const ranks = new Set(titles.filter((title) => isRankAlone(title) || areLevels[named.indexOf(title)]));
  if (ranks.size < 2 || ranks.size * 2 < titles.length || titles.length === found.length) return undefined;
  return found.filter(({ heading }) => {
    const title = fold(textOf(heading));
    return ranks.has(title) || (times.get(title) ?? 0) > 1;
  });
}

function mayBeLevel({ heading }: OutlineSection): boolean {
  const title = textOf(heading);
  return !isExamplesLabel(title) && !isNameBeside(title);
}

function saysRank(heading: Heading): boolean {
  return roleOf(textOf(heading)).saysLevel;
}

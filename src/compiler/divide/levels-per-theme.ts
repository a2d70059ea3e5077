import type { Heading } from 'mdast';
import { fold } from '../../model/fold.ts';
import { textOf } from '../document/markdown.ts';
import { idOfTitle } from '../names/ids.ts';
import type { OutlineSection } from './outline.ts';
import type { LevelPart } from './parts.ts';

/**
 * Puts levels together that are parted by theme: `### L1` under `## Craft` and again under `## People`. Each heading around
 * them becomes a section of each level.
 *
 * @param themes the sections around the levels
 * @param taken the sections that are levels
 * @param path the path of their document
 * @returns `undefined` if no level is under two of the headings
 */
export function findLevelsPerTheme(
  themes: readonly OutlineSection[],
  taken: ReadonlySet<OutlineSection>,
  path: string,
): readonly LevelPart[] | undefined {
  const levels = new Map<string, { heading: Heading; sections: OutlineSection[] }>();
  let isRepeated = false;
  for (const { heading: theme, children } of themes) {
    for (const part of children.filter((child) => taken.has(child))) {
      const name = fold(textOf(part.heading));
      const known = levels.get(name);
      if (known) isRepeated = true;
      const level = known ?? { heading: part.heading, sections: [] };
      // named as the theme, in place of the level's own heading
      const heading: Heading = { ...part.heading, children: theme.children };
      level.sections.push({ ...part, heading });
      levels.set(name, level);
    }
  }
  if (!isRepeated) return undefined;
  return [...levels.values()].map(({ heading, sections }) => {
    const id = idOfTitle(textOf(heading));
    return { id, key: `${path}#${id}`, heading, lead: [], sections, isAlone: false, isBare: false };
  });
}

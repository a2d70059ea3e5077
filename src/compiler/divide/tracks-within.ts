import type { Heading } from 'mdast';
import { textOf } from '../document/markdown.ts';
import { goesOn } from '../names/codes.ts';
import { parseTitle } from '../names/title.ts';
import type { LevelHeadings } from './level-headings.ts';
import type { Outline, OutlineSection } from './outline.ts';
import { namesTrack } from './track-headings.ts';

/**
 * Finds the heading that names the track of each level, where a document holds several tracks. A `#` heading is one for what
 * is under it, and the title then for the rest, unless codes go on rising from one to the next: then they are stages.
 *
 * @returns nothing where there are no several tracks
 */
export function tracksWithin(
  { sections, groups }: LevelHeadings,
  { title }: Outline,
): ReadonlyMap<Heading, { readonly track: Heading }> {
  const over = new Map(
    groups.flatMap((group) => group.children.map((child) => [child, group.heading] as const)),
  );
  const hasFirst = groups.some(({ heading }) => heading.depth === 1);
  const trackOf = (section: OutlineSection) => over.get(section) ?? (hasFirst ? title : undefined);
  const tracks = new Set(sections.map(trackOf));
  const codes = sections.map(({ heading }) => parseTitle(textOf(heading)).code);
  const areStages = hasFirst && !groups.some(({ heading }) => namesTrack(heading)) && goesOn(codes);
  if (tracks.size < 2 || areStages) return new Map();
  return new Map(
    sections.flatMap((section) => {
      const track = trackOf(section);
      return track ? [[section.heading, { track }] as const] : [];
    }),
  );
}

import type { Heading, Text } from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { goesOn } from '../../names/codes.ts';
import { parseTitle } from '../../names/title.ts';
import type { Outline, OutlineSection } from '../outline/outline.ts';
import { namesTrack } from '../signs/track-headings.ts';
import type { LevelHeadings } from './level-headings.ts';

/**
 * Finds the heading that names the track of each level, where a document holds several tracks. A `#` heading is one for what
 * is under it, and the title then for the rest, unless codes go on rising from one to the next: then they are stages.
 *
 * @returns nothing where there are no several tracks
 */
export function tracksWithin(
  { sections, groups }: LevelHeadings,
  whole: Outline,
): ReadonlyMap<Heading, { readonly track: Heading }> {
  const named = withDistinctTitles(groups, whole);
  const over = new Map(
    groups.flatMap((group, place) => group.children.map((child) => [child, named[place]] as const)),
  );
  const hasFirst = groups.some(({ heading }) => heading.depth === 1);
  const trackOf = (section: OutlineSection) => over.get(section) ?? (hasFirst ? whole.title : undefined);
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

/** The headings of groups; those that are called alike, such as "Managers", get the headings around them in front. */
function withDistinctTitles(groups: readonly OutlineSection[], { sections }: Outline): readonly Heading[] {
  const headings = groups.map(({ heading }) => heading);
  if (new Set(headings.map((heading) => fold(textOf(heading)))).size === headings.length) return headings;
  const around = new Map<OutlineSection, Heading>();
  const note = ({ heading, children }: OutlineSection) => {
    for (const child of children) {
      around.set(child, heading);
      note(child);
    }
  };
  sections.forEach(note);
  return groups.map((group) => {
    const { heading } = group;
    const outer = around.get(group);
    const dash: Text = { type: 'text', value: ' – ' };
    return outer ? { ...heading, children: [...outer.children, dash, ...heading.children] } : heading;
  });
}

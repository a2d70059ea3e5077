import { fold } from '../../../model/words/fold.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { idOfTitle } from '../../names/ids.ts';
import { sharesTwo, titlesOf } from '../outline/headings-under.ts';
import type { OutlineSection } from '../outline/outline.ts';
import type { LevelPart } from '../outline/parts.ts';
import { areThemes } from '../signs/theme-names.ts';
import { namesTrack } from '../signs/track-headings.ts';

/** Levels put together from what several themes say of them. */
export interface LevelsPerTheme {
  readonly levels: readonly LevelPart[];
  /** The sections whose headings name themes, groups of themes or tracks by now. */
  readonly spent: ReadonlySet<OutlineSection>;
}

/** Themes with the same levels under them, and the section around them that is the track of these levels. */
interface ThemesOfTrack {
  readonly track?: OutlineSection;
  readonly themes: readonly OutlineSection[];
}

/**
 * Puts levels together that are parted by theme: `### L1` under `## Craft` and again under `## People`. Each heading around
 * them becomes a section of each level, or the group of such sections.
 *
 * @param sections the outermost ones of the document
 * @param taken the sections that are levels
 * @param path the path of their document
 * @returns `undefined` if no level is under two of the headings, or if these are tracks with levels of the same names
 */
export function findLevelsPerTheme(
  sections: readonly OutlineSection[],
  taken: ReadonlySet<OutlineSection>,
  path: string,
): LevelsPerTheme | undefined {
  if (sections.some((section) => taken.has(section))) return undefined;
  const byTrack = partByTrack(sections, taken);
  if (!byTrack) return undefined;
  const levels = byTrack.flatMap(({ track, themes }) =>
    [...partsByName(themes, taken)].flatMap(([name, [first]]): LevelPart[] => {
      if (!first) return [];
      const { heading } = first;
      const id = idOfTitle(textOf(heading));
      const said = themes.flatMap((theme) => saidOf(name, theme, taken));
      const of = track ? { track: track.heading } : {};
      return [
        {
          id,
          key: `${path}#${first.anchor}`,
          heading,
          lead: [],
          sections: said,
          ...of,
          isAlone: false,
          isBare: false,
        },
      ];
    }),
  );
  const around = byTrack.flatMap(({ track, themes }) => [
    ...(track ? [track] : []),
    ...themes.flatMap((theme) => sectionsAround(theme, taken)),
  ]);
  return { levels, spent: new Set(around) };
}

/** Finds the themes: of each track, where no level is under two of the headings around the themes, else of all levels. */
function partByTrack(
  sections: readonly OutlineSection[],
  taken: ReadonlySet<OutlineSection>,
): readonly ThemesOfTrack[] | undefined {
  const around = sections.filter((section) => sectionsAround(section, taken).length > 0);
  const [only, ...others] = around;
  if (only && others.length === 0) return partByTrack(only.children, taken);
  const all = partsByName(around, taken);
  const repeated = [...all.values()].filter((parts) => parts.length > 1);
  const names = around.map(({ heading }) => textOf(heading));
  const titles = [...all.values()].flatMap(([first]) => (first ? textOf(first.heading) : []));
  if (repeated.length === 0 || (areTracks(around, repeated) && !areThemes(names, titles))) return undefined;
  const inEach = around.map((section) => partsByName([section], taken));
  const areParted = inEach.reduce((sum, { size }) => sum + size, 0) === all.size;
  const areRepeated = inEach.every((parts) => [...parts.values()].some(({ length }) => length > 1));
  if (!areParted || !areRepeated) return [{ themes: around }];
  return around.map((track) => ({ track, themes: track.children }));
}

/** Whether headings around levels of the same names are tracks: they say so, or each of these levels has the same sections. */
function areTracks(
  around: readonly OutlineSection[],
  repeated: readonly (readonly OutlineSection[])[],
): boolean {
  const haveSame = ([first, ...others]: readonly OutlineSection[]) => {
    const titles = first ? titlesOf(first) : new Set<string>();
    return others.some((other) => sharesTwo(other, titles));
  };
  return around.every(({ heading }) => namesTrack(heading)) || repeated.some(haveSame);
}

/** The levels under certain sections by their names, from the lowest to the highest: where each theme has them. */
function partsByName(
  sections: readonly OutlineSection[],
  taken: ReadonlySet<OutlineSection>,
): ReadonlyMap<string, readonly OutlineSection[]> {
  const order: string[] = [];
  const parts = new Map<string, OutlineSection[]>();
  for (const { children } of sections.flatMap((section) => sectionsAround(section, taken))) {
    let above = 0;
    for (const level of children.filter((child) => taken.has(child))) {
      const name = nameOf(level);
      const known = parts.get(name);
      if (known) known.push(level);
      else {
        parts.set(name, [level]);
        order.splice(above, 0, name);
      }
      above = order.indexOf(name) + 1;
    }
  }
  return new Map(order.map((name) => [name, parts.get(name) ?? []]));
}

/** A section with levels right or deeper under it, and those within it. */
function sectionsAround(
  section: OutlineSection,
  taken: ReadonlySet<OutlineSection>,
): readonly OutlineSection[] {
  if (taken.has(section)) return [];
  const deeper = section.children.flatMap((child) => sectionsAround(child, taken));
  return deeper.length > 0 || section.children.some((child) => taken.has(child)) ? [section, ...deeper] : [];
}

/** What a theme says of a level, under its own name in place of the level's. */
function saidOf(
  name: string,
  theme: OutlineSection,
  taken: ReadonlySet<OutlineSection>,
): readonly OutlineSection[] {
  const own = theme.children.filter((child) => taken.has(child) && nameOf(child) === name);
  const deeper = theme.children.flatMap((child) => (taken.has(child) ? [] : saidOf(name, child, taken)));
  return [
    ...own.map((part) => ({ ...part, heading: { ...part.heading, children: theme.heading.children } })),
    ...(deeper.length > 0 ? [{ ...theme, nodes: [], children: deeper }] : []),
  ];
}

function nameOf({ heading }: OutlineSection): string {
  return fold(textOf(heading));
}

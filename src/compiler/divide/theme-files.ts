import { posix } from 'node:path';
import type { Heading, PhrasingContent } from 'mdast';
import { groupBy } from '../../model/group.ts';
import { comparable, fold } from '../../model/words/fold.ts';
import type { Document } from '../document/document.ts';
import { textOf } from '../document/tree/markdown.ts';
import { idOfTitle, idsOfPath, type UniqueIds, uniqueIds } from '../names/ids.ts';
import { namedPath } from '../names/own-document.ts';
import { capitalise, parseTitle, titleOfFile } from '../names/title.ts';
import type { Unnamed } from './divided.ts';
import { sharesTwo, titlesOf } from './outline/headings-under.ts';
import type { OutlineSection } from './outline/outline.ts';
import type { LevelPart } from './outline/parts.ts';
import { isRankAlone } from './signs/seniority.ts';
import { areThemes, mayBeThemes } from './signs/theme-names.ts';

/** What documents with the same levels are. */
export interface ThemeFiles {
  /** Those that each say of the same levels what they ask for in one theme. */
  readonly themes: readonly (readonly Unnamed[])[];
  /** Those that are tracks, but may as well be themes. */
  readonly doubts: readonly (readonly Document[])[];
  /** Those that the README names, although they share no levels with others. */
  readonly unfit: readonly Document[];
}

/**
 * Finds the documents that are themes: those that the owner names, else those of one folder that have the same levels and are
 * called as themes are.
 *
 * @param said the paths of those that are, where the README says so
 * @param listed the paths in the README's lists of links, which give an order to those that nobody names
 */
export function findThemeFiles(
  all: readonly Unnamed[],
  said: ReadonlySet<string> | undefined,
  listed: readonly string[],
): ThemeFiles {
  const places = new Map([...(said ?? listed)].map((path, place) => [path, place]));
  const placeOf = ({ document }: Unnamed) => places.get(document.path) ?? places.size;
  const ladders = all.filter(isLadder).sort((a, b) => placeOf(a) - placeOf(b));
  if (said) {
    const named = ladders.filter(({ document }) => said.has(document.path));
    const folders = [...byFolder(named).values()];
    const themes = folders.every(({ length }) => length === 1) ? [named] : folders;
    const found = themes.filter(({ length }) => length > 1);
    const fit = new Set(found.flat());
    const unfit = all.filter((each) => said.has(each.document.path) && !fit.has(each));
    return { themes: found, doubts: [], unfit: unfit.map(({ document }) => document) };
  }
  const isDeclared = declaredIn(all.find(({ document }) => document.isReadme)?.document);
  const themes: (readonly Unnamed[])[] = [];
  const doubts: (readonly Document[])[] = [];
  for (const beside of byFolder(ladders).values()) {
    if (beside.length < 2 || beside.some(isDeclared) || !haveSame(beside)) continue;
    const names = beside.map(nameOf);
    const levels = beside.flatMap(({ parts }) => parts.levels.map(titleOf));
    if (areThemes(names, levels)) themes.push(beside);
    else if (mayBeThemes(names) && areBare(beside)) doubts.push(beside.map(({ document }) => document));
  }
  return { themes, doubts, unfit: [] };
}

function byFolder(ladders: readonly Unnamed[]): ReadonlyMap<string, readonly Unnamed[]> {
  return groupBy(ladders, ({ document }) => posix.dirname(namedPath(document.path)));
}

/** Whether a document holds several levels of a single track that it does not name. */
function isLadder({ document, parts: { levels } }: Unnamed): boolean {
  return (
    !document.isReadme &&
    levels.length > 1 &&
    levels.every(({ isAlone, track }) => !isAlone && !track) &&
    !document.frontMatter.texts.has('track')
  );
}

/** Returns a test of whether the README declares a track of the name of a document. */
function declaredIn(readme: Document | undefined): (divided: Unnamed) => boolean {
  const items = [...(readme?.frontMatter.mappings.get('tracks')?.items ?? [])];
  const names = new Set(items.flatMap(([id, { value }]) => [id, comparable(value)]));
  return (divided) =>
    names.has(comparable(nameOf(divided))) || idsOfPath(divided.document.path).some((id) => names.has(id));
}

/** Whether one document has the levels of all others. */
function haveSame(beside: readonly Unnamed[]): boolean {
  const all = beside.map(({ parts }) => new Set(parts.levels.map((level) => fold(titleOf(level)))));
  const most = all.reduce((found, each) => (each.size > found.size ? each : found));
  return all.every((each) => [...each].every((title) => most.has(title)));
}

/** Whether the levels have codes or ranks alone for titles, and no two headings in common, as those of tracks may have. */
function areBare(beside: readonly Unnamed[]): boolean {
  const levels = beside.flatMap(({ parts }) => parts.levels);
  const [first, ...others] = beside.map(({ parts }) => parts.levels.map(asSection));
  const shared = new Set((first ?? []).flatMap((section) => [...titlesOf(section)]));
  return (
    levels.every(
      (level) =>
        parseTitle(titleOf(level)).title === parseTitle(titleOf(level)).code || isRankAlone(titleOf(level)),
    ) && !others.flat().some((section) => sharesTwo(section, shared))
  );
}

function asSection({ heading, lead, sections }: LevelPart): OutlineSection {
  return { heading: heading as Heading, anchor: '', nodes: lead, children: sections };
}

/** The same documents with a section for the theme in each of their levels, around all that is there. */
export function asThemes(beside: readonly Unnamed[]): readonly Unnamed[] {
  const idsOf = new Map<string, UniqueIds>();
  const [first] = beside;
  const folder = posix.dirname(namedPath(first?.document.path ?? ''));
  return beside.map((divided, place) => {
    const { document, parts, key } = divided;
    const { children } = titleIn(divided) ?? {
      children: [{ type: 'text' as const, value: nameOf(divided) }],
    };
    const levels = parts.levels.map((level): LevelPart => {
      const whole = `${folder}#${fold(titleOf(level))}`;
      const ids = idsOf.get(whole) ?? uniqueIds();
      idsOf.set(whole, ids);
      return {
        ...level,
        joined: { level: whole, place },
        lead: [],
        sections: [themeOf(level, children, ids)],
      };
    });
    const anchors = levels.map(({ sections }) => JSON.stringify(sections.map(anchorsIn)));
    return { document, parts: { ...parts, levels }, key: `${key} theme ${place} ${anchors.join()}` };
  });
}

function themeOf(level: LevelPart, children: readonly PhrasingContent[], ids: UniqueIds): OutlineSection {
  const heading: Heading = { type: 'heading', depth: 2, ...level.heading, children: [...children] };
  const within = (section: OutlineSection): OutlineSection => ({
    ...section,
    anchor: ids(section.anchor),
    children: section.children.map(within),
  });
  const anchor = ids(idOfTitle(textOf(heading)));
  return { heading, anchor, nodes: level.lead, children: level.sections.map(within) };
}

function anchorsIn({ anchor, children }: OutlineSection): readonly unknown[] {
  return [anchor, children.map(anchorsIn)];
}

function titleIn({ parts: { overview } }: Unnamed): Heading | undefined {
  return overview?.title;
}

function nameOf(divided: Unnamed): string {
  const { document } = divided;
  const title = titleIn(divided);
  return (
    document.frontMatter.texts.get('title')?.value ??
    (title ? textOf(title) : capitalise(titleOfFile(document.path)))
  );
}

function titleOf({ heading }: LevelPart): string {
  return heading ? textOf(heading) : '';
}

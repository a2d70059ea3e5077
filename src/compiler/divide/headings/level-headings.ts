import type { Heading } from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import { isNote } from '../../document/note.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { goesOn, isCovered } from '../../names/codes.ts';
import { parseLevelTitle, parseTitle } from '../../names/title.ts';
import { sharesTwo, titlesOf } from '../outline/headings-under.ts';
import type { Outline, OutlineSection } from '../outline/outline.ts';
import type { Doubt } from '../outline/parts.ts';
import { hasCode, hasCodes } from '../signs/has-code.ts';
import { isNameBeside } from '../signs/names-beside.ts';
import { saysLadder } from '../signs/says-ladder.ts';
import { saysLevels } from '../signs/says-levels.ts';
import { isRankAlone, levelsByTitle, roleOf } from '../signs/seniority.ts';
import { namesTrack } from '../signs/track-headings.ts';
import { findSiblings, type LevelSign } from './level-siblings.ts';
import { ranksPerTheme } from './ranks-per-theme.ts';

/** What is known of a document from outside it: the headings that lists of links lead to, and whether it is the only one. */
export interface Surroundings {
  /** Whether an index leads to the heading. */
  readonly isLinked: (heading: Heading) => boolean;
  /** Whether a table of the document's contents leads to it. */
  readonly isContent: (heading: Heading) => boolean;
  /** Whether there is no other document. */
  readonly isAlone: boolean;
  /** Whether no other document can have the levels, but for a README. */
  readonly isOnly: boolean;
}

/** The sections of a document that are levels, and what tells so. */
export interface LevelHeadings {
  readonly sections: readonly OutlineSection[];
  /** The sections around them, where they are not the outermost ones. */
  readonly groups: readonly OutlineSection[];
  /** Undefined where the owner tells so. */
  readonly sign?: LevelSign;
  /** What may be meant as levels beside them. */
  readonly doubts?: readonly Doubt[];
}

/**
 * Finds the levels among the sections of a document that holds several: those whose headings have a code, else those that
 * an index links to, else those that have sections of their own and begin with a statement or have two headings in common with another.
 * In the only document, paragraphs are as good as bullets where it has none under such headings. A single one is none: then
 * the document is a level itself. Where no `##` heading is one, the deeper ones are asked. The last sign is a table of contents:
 * it leads to the levels, and to what is around them.
 */
export function findLevelHeadings(
  { title, sections }: Outline,
  { isLinked, isContent, isAlone, isOnly }: Surroundings,
): LevelHeadings | undefined {
  if (title && parseLevelTitle(textOf(title)).code !== '') return undefined;
  const outer = sections.flatMap((section) => (section.isOver ? section.children : section));
  const shared = sharedTitles(outer);
  const isOfText = isOnly && !outer.some(hasBullets);
  const says = isOfText ? hasTextWithin : hasBullets;
  const byCode: Sign = ['their codes', codeTest(sections, isOnly)];
  const byLink: Sign = ['the links to them', (section) => isLinked(section.heading) && hasContent(section)];
  // in one of several documents, a table of contents may just as well lead to the sections of a level
  const isLevelLike = (section: OutlineSection) =>
    isContent(section.heading) &&
    holdsBullets(section) &&
    !isNameBeside(textOf(section.heading)) &&
    (isAlone || (title !== undefined && saysLadder(title)));
  const firsts = sections.filter(({ isOver }) => isOver);
  const signs: readonly Sign[] = [
    byCode,
    byLink,
    ['their statements', (section) => says(section) && beginsWithQuote(section)],
    ['the sections they share', (section) => says(section) && sharesTwo(section, shared)],
  ];
  const layers = layersOf(sections);
  const found =
    findInLayers(layers, findRanksPerTheme) ??
    withFurtherTracks(findAmong(outer, signs), firsts, outer) ??
    findInLayers(layers, (around) => findDeeper(around, [byCode, byLink])) ??
    findInLayers(layers, findUnderNames) ??
    findInLayers([outer, ...layers.map((around) => around.flatMap(childrenOf))], findByCodesAtEnd) ??
    findByTitles(outer.filter(isOfText ? hasContent : holdsBullets), title) ??
    findAmong(outer, [['the table of contents', isLevelLike]]);
  if (!found) return undefined;
  const { levels, doubts } = TOLD.has(found.sign)
    ? findSiblings(found.sections, sections, found.sign)
    : { levels: found.sections, doubts: [] };
  const taken = new Set(levels);
  const groups = layers.flat().filter(({ children }) => children.some((child) => taken.has(child)));
  return { sections: levels, groups, sign: found.sign, doubts };
}

/** The signs that each level shows by itself, so that one beside them may lack it. */
const TOLD: ReadonlySet<LevelSign> = new Set([
  'their codes',
  'the links to them',
  'their statements',
  'the sections they share',
  'their titles',
]);

/**
 * Returns a test of whether a heading has the code of a level. One description may be for several levels: "L2 / L3: Chef" is a level
 * with that code, as its author would else have written two. But where one of them has a heading of its own, the several codes
 * are those of a group, a comparison or a stage; and so they are beside other documents, unless a heading here has a single code.
 *
 * @param isOnly whether no other document can have the levels
 */
function codeTest(
  sections: readonly OutlineSection[],
  isOnly: boolean,
): (section: OutlineSection) => boolean {
  const titles = sections.flatMap(headingsWithin).map((heading) => textOf(heading));
  const singles = titles.filter(hasCode).map((title) => parseTitle(title).code);
  const several = titles.filter(hasCodes).filter((title) => !isCovered(parseTitle(title).code, singles));
  const areLevels = isOnly || singles.length > 0;
  const coded = new Set(areLevels ? several : []);
  return ({ heading }) => hasCode(textOf(heading)) || coded.has(textOf(heading));
}

function headingsWithin({ heading, children }: OutlineSection): readonly Heading[] {
  return [heading, ...children.flatMap(headingsWithin)];
}

/** The sections with others in them, from the outermost ones to the deepest. */
function layersOf(sections: readonly OutlineSection[]): readonly (readonly OutlineSection[])[] {
  const around = sections.filter(({ children }) => children.length > 0);
  return around.length > 0 ? [around, ...layersOf(around.flatMap(childrenOf))] : [];
}

function findInLayers(
  layers: readonly (readonly OutlineSection[])[],
  find: (around: readonly OutlineSection[]) => Found | undefined,
): Found | undefined {
  for (const around of layers) {
    const found = find(around);
    if (found) return found;
  }
  return undefined;
}

function findRanksPerTheme(around: readonly OutlineSection[]): Found | undefined {
  const found = ranksPerTheme(around);
  return found && { sections: found, sign: 'their titles' };
}

type Sign = readonly [LevelSign, (section: OutlineSection) => boolean];
type Found = Required<Pick<LevelHeadings, 'sections' | 'sign'>>;

function findAmong(sections: readonly OutlineSection[], signs: readonly Sign[]): Found | undefined {
  for (const [sign, shows] of signs) {
    const found = sections.filter(shows);
    if (found.length > 1) return { sections: found, sign };
  }
  return undefined;
}

/** Finds levels right under certain sections, and deeper ones where others of them have several there. */
function findDeeper(around: readonly OutlineSection[], signs: readonly Sign[]): Found | undefined {
  for (const [sign, shows] of signs) {
    const found = new Set(around.flatMap(childrenOf).filter(shows));
    if (found.size < 2) continue;
    const within = (section: OutlineSection): readonly OutlineSection[] =>
      found.has(section) ? [section] : [section, ...section.children.flatMap(within)];
    const all = around.flatMap(within);
    const isAround = (section: OutlineSection) =>
      !found.has(section) && section.children.length > 1 && section.children.every(shows);
    const taken = new Set([...found, ...all.filter(isAround).flatMap(childrenOf)]);
    return withFurtherTracks({ sections: all.filter((section) => taken.has(section)), sign }, around, all);
  }
  return undefined;
}

/**
 * Adds the levels of tracks none of whose headings show the sign: those under a heading that names a track, and those with
 * two headings in common with a level that was found.
 *
 * @param sections those that may hold a track
 * @param all those that may be levels
 */
function withFurtherTracks(
  found: Found | undefined,
  sections: readonly OutlineSection[],
  all: readonly OutlineSection[],
): Found | undefined {
  if (!found) return undefined;
  const taken = new Set(found.sections);
  const titles = new Set(found.sections.flatMap((level) => [...titlesOf(level)]));
  const isAlike = (section: OutlineSection) => hasBullets(section) && sharesTwo(section, titles);
  const further = sections
    .filter(({ children }) => children.length > 0 && !children.some((child) => taken.has(child)))
    .filter(
      ({ heading, children }) =>
        children.every(isAlike) || (namesTrack(heading) && children.every(holdsBullets)),
    );
  for (const level of further.flatMap(childrenOf)) taken.add(level);
  return { ...found, sections: all.filter((section) => taken.has(section)) };
}

/** The headings with codes of one family that rise at their ends: "Engineer L7", "Senior engineer L8". */
function findByCodesAtEnd(sections: readonly OutlineSection[]): Found | undefined {
  const codes = new Map<OutlineSection, string>();
  for (const section of sections) {
    const title = textOf(section.heading);
    const { code } = parseLevelTitle(title);
    if (code !== parseTitle(title).code && holdsBullets(section)) codes.set(section, code);
  }
  if (codes.size < 2 || !goesOn([...codes.values()])) return undefined;
  return { sections: [...codes.keys()], sign: 'their codes' };
}

/** The headings under one that says "Levels", or under two or more that name tracks. */
function findUnderNames(sections: readonly OutlineSection[]): Found | undefined {
  const around = sections.filter(({ children }) => children.some(hasContent));
  const tracks = around.filter(({ heading }) => namesTrack(heading));
  const found = (tracks.length > 1 ? tracks : around.filter(({ heading }) => saysLevels(heading)))
    .flatMap(childrenOf)
    .filter(hasContent);
  // "What we expect" under each track is no level
  const names = new Set(found.map(({ heading }) => fold(textOf(heading))));
  const isSound = found.length > 1 && names.size === found.length;
  return isSound ? { sections: found, sign: 'the headings over them' } : undefined;
}

/**
 * The headings with one role at several levels, such as "Junior Baker" and "Baker", in a document that is none of them; or those
 * that are ranks, such as "Junior", where half of all are, with what is between them.
 */
function findByTitles(may: readonly OutlineSection[], title: Heading | undefined): Found | undefined {
  if (title && roleOf(textOf(title)).saysLevel) return undefined;
  const titles = may.map(({ heading }) => textOf(heading));
  const ranks = titles.filter(isRankAlone);
  const areRanks = ranks.length > 1 && ranks.length * 2 >= titles.length;
  const shows = levelsByTitle(titles);
  const [first = 0, last = -1] = [titles.findIndex(isRankAlone), titles.findLastIndex(isRankAlone)];
  const isAmong = (place: number) =>
    areRanks && first <= place && place <= last && !isNameBeside(titles[place] ?? '');
  const found = may.filter((_, place) => shows[place] || isAmong(place));
  return found.length > 1 ? { sections: found, sign: 'their titles' } : undefined;
}

function childrenOf({ children }: OutlineSection): readonly OutlineSection[] {
  return children;
}

function hasContent({ nodes, children }: OutlineSection): boolean {
  return nodes.length > 0 || children.length > 0;
}

/** Whether there are bullets under deeper headings. */
function hasBullets({ children }: OutlineSection): boolean {
  return children.some(({ nodes }) => nodes.some(({ type }) => type === 'list'));
}

/** Whether there is anything under deeper headings. */
function hasTextWithin({ children }: OutlineSection): boolean {
  return children.some(hasContent);
}

/** Whether there are bullets under the heading or deeper ones. */
export function holdsBullets(section: OutlineSection): boolean {
  return hasBullets(section) || section.nodes.some(({ type }) => type === 'list');
}

function beginsWithQuote({ nodes }: OutlineSection): boolean {
  return nodes.find((node) => !isNote(node))?.type === 'blockquote';
}

/** The folded headings under more than one of the sections. */
function sharedTitles(sections: readonly OutlineSection[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const section of sections) {
    const titles = titlesOf(section);
    for (const title of titles) if (seen.has(title)) shared.add(title);
    for (const title of titles) seen.add(title);
  }
  return shared;
}

import type { Heading } from 'mdast';
import type { Document } from '../document/document.ts';
import { textOf } from '../document/tree/markdown.ts';
import { idOfFile, idOfTitle } from '../names/ids.ts';
import { parseLevelTitle, titleOfFile } from '../names/title.ts';
import {
  findLevelHeadings,
  holdsBullets,
  type LevelHeadings,
  type Surroundings,
} from './headings/level-headings.ts';
import { findLevelsPerTheme } from './headings/levels-per-theme.ts';
import { tracksWithin } from './headings/tracks-within.ts';
import { type Outline, type OutlineSection, opened, outline } from './outline/outline.ts';
import type { LevelPart, Parts } from './outline/parts.ts';
import { saidHeadings, sayHeadings } from './signs/said-headings.ts';
import { saysLevels } from './signs/says-levels.ts';
import { findLevelsInTables } from './tables/levels-in-tables.ts';

/**
 * Parts a document into its levels and the rest: a README holds levels only where its headings or a table tell so, any
 * other document is one level unless they do.
 *
 * @param surroundings what is known of it from outside
 * @param listed how many files the README lists that may be the levels; where it holds no more levels itself, they are there
 * @param hasRecurringTitles whether its `#` headings recur in other documents, so that they are sections
 */
export function divideDocument(
  document: Document,
  surroundings: Surroundings,
  listed: number,
  hasRecurringTitles = false,
): Parts {
  const { path, isReadme, frontMatter } = document;
  const whole = outline(document, frontMatter.texts.get('title')?.value, hasRecurringTitles);
  const one: Parts = isReadme
    ? { levels: [], overview: opened(whole) }
    : {
        levels: [
          { ...whole, ...headingOf(whole), id: idOfFile(path), key: path, isAlone: true, isBare: false },
        ],
      };
  const said = saidHeadings(document);
  if (said && said.size > 0) return partsOf(levelsAmong(whole, said), whole, document);
  const isOne =
    (isReadme && listed === Number.POSITIVE_INFINITY) ||
    hasRecurringTitles ||
    frontMatter.texts.has('code') ||
    (!isReadme && [titleOfFile(path), titleOf(whole)].some((title) => parseLevelTitle(title).code !== ''));
  if (isOne) return one;

  const listsFiles = isReadme && listed > 0;
  const found = said ? undefined : findLevelHeadings(whole, surroundings);
  const isFound =
    found && (!listsFiles || (found.sections.length > listed && found.sections.every(holdsBullets)));
  if (isFound) return partsOf(found, whole, document);
  // beside a list of files, a table may well be an overview of what they say
  return findLevelsInTables(document, whole, !isReadme || listsFiles) ?? one;
}

/** A document that is text beside the levels of others. */
export function asText(document: Document): Parts {
  return { levels: [], overview: opened(outline(document, document.frontMatter.texts.get('title')?.value)) };
}

function partsOf(found: LevelHeadings, whole: Outline, document: Document): Parts {
  const { sections, groups, sign, doubts = [] } = found;
  const [only, ...others] = groups;
  const isBare = sections.every(({ children }) => children.length === 0);
  const single = ({ heading, anchor, nodes, children }: OutlineSection): LevelPart => ({
    id: idOfTitle(textOf(heading)),
    key: `${document.path}#${anchor}`,
    heading,
    lead: nodes,
    sections: children,
    ...trackOf.get(heading),
    isAlone: false,
    isBare,
  });
  const trackOf = tracksWithin(found, whole);
  const taken = new Set(sections);
  const perTheme = findLevelsPerTheme(whole.sections, taken, document.path);
  // a single heading over the levels names no track; it is left out only where it says no more than that they are levels
  const isSpent = (section: OutlineSection) =>
    perTheme?.spent.has(section) ||
    (trackOf.size > 0 && groups.includes(section)) ||
    saysLevels(section.heading);
  const withoutTaken = (section: OutlineSection): readonly OutlineSection[] => {
    if (taken.has(section)) return [];
    const children = section.children.flatMap(withoutTaken);
    const isLess = children.length < section.children.length;
    if (isLess && isSpent(section) && section.nodes.length + children.length === 0) return [];
    return [{ ...section, children, ...(section.isOver || isLess ? { isOver: true } : {}) }];
  };
  const saying =
    sign &&
    sayHeadings(
      document,
      sections.map(({ heading }) => heading),
    );
  return {
    levels: perTheme?.levels ?? sections.map(single),
    overview: opened({ ...whole, sections: whole.sections.flatMap(withoutTaken) }),
    groups: groups.map(({ heading }) => heading),
    ...(sign
      ? { sign: only && others.length === 0 ? `${sign}, under "${textOf(only.heading)}"` : sign }
      : {}),
    ...(saying ? { saying } : {}),
    doubts,
  };
}

/** The sections whose headings are said to be those of levels, however deep they are. */
function levelsAmong(whole: Outline, said: ReadonlySet<Heading>): LevelHeadings {
  const sections: OutlineSection[] = [];
  const groups: OutlineSection[] = [];
  const visit = (section: OutlineSection) => {
    if (said.has(section.heading)) sections.push(section);
    else {
      if (section.children.some(({ heading }) => said.has(heading))) groups.push(section);
      section.children.forEach(visit);
    }
  };
  whole.sections.forEach(visit);
  return { sections, groups };
}

function titleOf({ title }: Outline): string {
  return title ? textOf(title) : '';
}

function headingOf({ title }: Outline): { heading?: Heading } {
  return title ? { heading: title } : {};
}

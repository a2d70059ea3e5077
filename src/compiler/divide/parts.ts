import type { Heading, RootContent, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Document } from '../document/document.ts';
import { levelId, slugOfHeading } from '../names/ids.ts';
import { parseTitle, titleOfFile } from '../names/title.ts';
import { findLevelHeadings, hasCode, type LevelHeadings, saysLevels } from './level-headings.ts';
import { findLevelTables } from './level-table.ts';
import { findLevelsPerTheme } from './levels-per-theme.ts';
import { type Outline, type OutlineSection, outline } from './outline.ts';

/** The part of a document that is one level. */
export interface LevelPart {
  readonly id: string;
  /** What an index names the level by: its file, with `#` and the anchor of its heading where the file holds several. */
  readonly key: string;
  readonly heading?: Heading;
  readonly lead: readonly RootContent[];
  readonly sections: readonly OutlineSection[];
  /** The heading of the track that the level stands under, where the document holds several tracks. */
  readonly track?: Heading;
  /** Whether the document holds this level alone, so that its front matter and its name speak of it. */
  readonly isAlone: boolean;
  /** Whether bullets such as `- **Label**: text` are expectations, as the document has nothing else. */
  readonly isBare: boolean;
}

/** What a document holds. */
export interface Parts {
  readonly levels: readonly LevelPart[];
  /** The document without its levels; a document that is one level has none. */
  readonly overview?: Outline;
  /** The headings around the levels that have nothing else under them. */
  readonly groups?: readonly Heading[];
  /** What told the levels from the rest, where the document holds several. */
  readonly sign?: string;
  /** What there is no place for. */
  readonly leftOut?: readonly LeftOut[];
}

/** A cell that becomes no part of the model. */
export interface LeftOut {
  readonly cell: TableCell;
  /** Where it stands, and what was expected there: the second half of a message. */
  readonly problem: string;
}

/**
 * Parts a document into its levels and the rest: a README holds levels only where its headings or a table tell so, any
 * other document is one level unless they do.
 *
 * @param isLinked whether an index leads to a heading of the document
 * @param listsFiles whether the README lists files, so that the levels are there
 */
export function divide(
  document: Document,
  isLinked: (heading: Heading) => boolean,
  listsFiles: boolean,
): Parts {
  const { path, isReadme, frontMatter, tree } = document;
  const whole = outline(tree, frontMatter.texts.has('title'), (heading) => hasCode(textOf(heading)));
  const one: Parts = isReadme
    ? { levels: [], overview: whole }
    : {
        levels: [
          { ...whole, ...headingOf(whole), id: levelId(path), key: path, isAlone: true, isBare: false },
        ],
      };
  const isOne =
    (isReadme && listsFiles) ||
    frontMatter.texts.has('code') ||
    (!isReadme && [titleOfFile(path), titleOf(whole)].some((title) => parseTitle(title).code !== ''));
  if (isOne) return one;

  const found = findLevelHeadings(whole, isLinked);
  if (found) return partsOf(found, whole, document);
  return findLevelTables(document, whole) ?? one;
}

function partsOf(found: LevelHeadings, whole: Outline, document: Document): Parts {
  const { groups, sign } = found;
  const [only, ...others] = groups;
  const isBare = found.sections.every(({ children }) => children.length === 0);
  const single = ({ heading, nodes, children }: OutlineSection): LevelPart => ({
    id: slugOfHeading(textOf(heading)),
    key: `${document.path}#${document.anchors.get(heading) ?? ''}`,
    heading,
    lead: nodes,
    sections: children,
    ...trackOf(heading),
    isAlone: false,
    isBare,
  });
  const trackOf = (heading: Heading): { track?: Heading } => {
    const group = groups.find(({ children }) => children.some((child) => child.heading === heading));
    return group && groups.length > 1 ? { track: group.heading } : {};
  };
  const taken = new Set(found.sections);
  const rest = whole.sections.flatMap((section) => {
    if (taken.has(section)) return [];
    const children = section.children.filter((child) => !taken.has(child));
    // a single heading over the levels names no track; it is left out only where it says no more than that they are levels
    const isSpent = groups.includes(section) && (groups.length > 1 || saysLevels(section.heading));
    const isEmptied = isSpent && section.nodes.length + children.length === 0;
    return isEmptied ? [] : [{ ...section, children }];
  });
  return {
    levels: findLevelsPerTheme(groups, taken, document) ?? found.sections.map(single),
    overview: { ...whole, sections: rest },
    groups: groups.map(({ heading }) => heading),
    sign: only && others.length === 0 ? `${sign}, under "${textOf(only.heading)}"` : sign,
  };
}

function titleOf({ title }: Outline): string {
  return title ? textOf(title) : '';
}

function headingOf({ title }: Outline): { heading?: Heading } {
  return title ? { heading: title } : {};
}

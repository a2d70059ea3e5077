import type { Table, TableCell } from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { foldedWords } from '../../names/folded-words.ts';
import { hasWord } from '../../names/has-word.ts';
import { parseTitle } from '../../names/title.ts';
import type { OutlineSection } from '../outline/outline.ts';
import type { LeftOut } from '../outline/parts.ts';
import { linesOf } from './cell-bullets.ts';
import { isCodeAlone, onOneLine } from './level-name.ts';

const LEVEL_WORDS: ReadonlySet<string> = new Set(foldedWords('levelCorners'));
const THEME_WORDS: ReadonlySet<string> = new Set(foldedWords('themeCorners'));

/** A theme of a table. */
interface Row {
  /** The cells that name it; what spans several rows is named in the first of them. */
  readonly titles: readonly TableCell[];
  readonly cells: readonly (TableCell | undefined)[];
}

/** A table that holds levels, seen so that each column is one. */
export interface LevelTable {
  readonly levels: readonly TableCell[];
  /** The titles of levels that are named by their codes. */
  readonly titles?: readonly TableCell[];
  readonly rows: readonly Row[];
  /** The sections that the table is in, from the outside. */
  readonly around: readonly OutlineSection[];
  /** The cells over the names of themes or levels. */
  readonly corners: readonly TableCell[];
  /** Whether the levels are columns of the document's table, not its rows. */
  readonly isColumns: boolean;
  /** The cells beyond the columns of the first row. */
  readonly beyond: readonly TableCell[];
}

/**
 * Reads a table of levels.
 *
 * @param around the sections that it is in
 * @returns `undefined` if neither its columns nor its rows are levels
 */
export function readLevelTable(table: Table, around: readonly OutlineSection[]): LevelTable | undefined {
  const [head = [], ...body] = table.children.map(({ children: [first, ...others] }, place) =>
    // the first row and the first column may name the levels
    first ? [onOneLine(first), ...(place === 0 ? others.map(onOneLine) : others)] : [],
  );
  const [corner, ...columns] = head;
  const firsts = body.flatMap(([first]) => first ?? []);
  if (!corner || columns.length === 0 || firsts.length === 0 || isOfLinks(body)) return undefined;
  const word = fold(textOf(corner));
  const byCode = countCodes(columns) > 1;
  const isColumns = byCode || (namesThemes(word) && columns.length > 1);
  const beyond = body.flatMap((cells) => cells.slice(head.length));
  const isRows = countCodes(firsts) > 1 || (LEVEL_WORDS.has(word) && firsts.length > 1);
  if (isColumns) {
    // columns before the first code name the themes more closely
    const first = byCode ? head.findIndex((cell) => countCodes([cell]) > 0) : 1;
    const within = body.map((cells) => cells.slice(0, head.length));
    const corners = head.slice(0, first);
    const levels = head.slice(first);
    const titles = titleRow(levels, within, first);
    const themes = within.filter((row) => row !== titles);
    return {
      levels,
      ...(titles ? { titles: titles.slice(first) } : {}),
      rows: toRows(themes, first),
      around,
      corners,
      isColumns,
      beyond,
    };
  }
  if (!isRows) return undefined;
  return {
    levels: firsts,
    rows: columns.map((title, column) => ({ titles: [title], cells: body.map((row) => row[column + 1]) })),
    around,
    corners: [corner],
    isColumns,
    beyond,
  };
}

/** The row that has titles for codes, such as "Title | Junior | Senior". */
function titleRow(
  levels: readonly TableCell[],
  body: readonly (readonly TableCell[])[],
  first: number,
): readonly TableCell[] | undefined {
  if (!levels.every(isCodeAlone)) return undefined;
  const row = body.find(([title]) => title && LEVEL_WORDS.has(fold(textOf(title))));
  const titles = row?.slice(first) ?? [];
  return titles.length === levels.length && titles.every(isTitle) ? row : undefined;
}

/** More words are a sentence about a level. */
const MOST_WORDS = 5;

function isTitle(cell: TableCell): boolean {
  const text = textOf(cell).trim();
  return /\p{L}{2}/u.test(text) && text.split(/\s+/).length <= MOST_WORDS && linesOf(cell).length === 1;
}

/** Whether all that a table says is links, apart from the names of its rows: then it shows the way, and is no text of levels. */
function isOfLinks(body: readonly (readonly TableCell[])[]): boolean {
  const cells = body.flatMap((row) => row.slice(1)).filter((cell) => textOf(cell).trim() !== '');
  const isLink = ({ children }: TableCell) =>
    children.some(({ type }) => type === 'link' || type === 'linkReference') &&
    children.every((node) => node.type === 'link' || node.type === 'linkReference' || !hasWord(textOf(node)));
  return cells.length > 0 && cells.every(isLink);
}

/** What there is no place for. Git hosts do not show cells beyond the columns either, so their author may not know of them. */
export function leftOutOf({ corners, beyond }: LevelTable): readonly LeftOut[] {
  const isOddCorner = (cell: TableCell) => {
    const word = fold(textOf(cell));
    return !namesThemes(word) && !LEVEL_WORDS.has(word);
  };
  return [
    ...corners.filter(isOddCorner).map((cell) => ({
      cell,
      problem: 'in the corner of a table of levels, expected "Theme" or "Level"',
      mend: 'Write one of the two, or nothing.',
    })),
    ...beyond.map((cell) => ({
      cell,
      problem: 'beyond the columns of the table, expected one cell for each',
      mend: 'Remove the cell, or give it a column.',
    })),
  ].filter(({ cell }) => textOf(cell) !== '');
}

/** A row with only a bold title names the group of the rows below it, unless all titles are bold. */
function toRows(body: readonly (readonly TableCell[])[], first: number): readonly Row[] {
  const isBold = ([title]: readonly TableCell[]) => title?.children[0]?.type === 'strong';
  const hasGroups = !body.every(isBold);
  let group: readonly TableCell[] = [];
  let above: readonly TableCell[] = [];
  return body.flatMap((row, index) => {
    const own = row.slice(0, first);
    const cells = row.slice(first);
    const isBlank = cells.every((cell) => textOf(cell).trim() === '');
    if (isBlank && hasGroups && isBold(row) && index < body.length - 1) {
      group = own.filter((cell) => textOf(cell).trim() !== '');
      return [];
    }
    const titles = own.map((cell, place) => (textOf(cell).trim() === '' ? (above[place] ?? cell) : cell));
    above = titles;
    return [{ titles: [...group, ...titles], cells }];
  });
}

/** Whether the folded word in a corner says that themes are under it. */
export function namesThemes(word: string): boolean {
  return THEME_WORDS.has(word.replace(/^sub /, ''));
}

/** By what a level is known in several tables. */
export function nameOf(cell: TableCell): string {
  return fold(textOf(cell));
}

function countCodes(cells: readonly TableCell[]): number {
  return cells.filter((cell) => parseTitle(textOf(cell)).code !== '').length;
}

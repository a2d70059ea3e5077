import type { PhrasingContent, Table, TableCell } from 'mdast';
import { textOf } from '../../document/tree/markdown.ts';
import { hasWord } from '../../names/has-word.ts';
import { parseTitle, titleOfFile } from '../../names/title.ts';
import { hasCode } from '../signs/has-code.ts';
import { levelsByTitle, roleOf } from '../signs/seniority.ts';

/** Returns the address of a link that could lead to a level; `undefined` for any other node. */
export type AddressOf = (node: PhrasingContent) => string | undefined;

/** A table of levels and themes, in which each cell holds links to what a level says of a theme. */
export interface LinkMatrix {
  readonly levels: readonly { readonly name: TableCell; readonly file: string }[];
  /** What else it says: the names of the themes, and what the links read. */
  readonly words: readonly (readonly TableCell[])[];
}

/** A row or a column: a level with its themes, or a theme with its levels. */
interface Series {
  readonly name?: TableCell;
  /** Those with something in them. */
  readonly cells: readonly TableCell[];
}

/** One way to read a table. */
interface Reading {
  readonly levels: readonly Series[];
  readonly themes: readonly Series[];
  readonly corner?: TableCell;
  readonly areColumns: boolean;
}

/**
 * Reads a table with names of levels in its first row or its first column, and links to one file under or beside each.
 *
 * @returns `undefined` if the table is something else
 */
export function readLinkMatrix(table: Table, addressOf: AddressOf): LinkMatrix | undefined {
  const found = wholeReadingsOf(table, addressOf).find(
    (reading) =>
      !leadsToLevels(reading, addressOf) && (areAlike(cellsOf(reading)) || leadsInside(reading, addressOf)),
  );
  if (!found) return undefined;
  const { levels, themes, corner } = found;
  const all = cellsOf(found);
  const corners = corner ? [corner] : [];
  const names = themes.flatMap(({ name }) => name ?? []);
  return {
    levels: levels.flatMap(({ name, cells }) => {
      const [file] = filesIn(cells, addressOf);
      return name && file !== undefined ? [{ name, file }] : [];
    }),
    words: areAlike(all)
      ? [[...corners, ...names, ...all.slice(0, 1)]]
      : [corners, ...themes.map(({ name, cells }) => [...(name ? [name] : []), ...cells])],
  };
}

/** Whether a table has a track in each row: links to the levels in one file. */
export function hasTracksInRows(table: Table, addressOf: AddressOf): boolean {
  return wholeReadingsOf(table, addressOf).some(
    (reading) => !reading.areColumns && leadsToLevels(reading, addressOf),
  );
}

/** The ways to read a table by which each of several rows or columns has links to a file of its own, and nothing else. */
function wholeReadingsOf(table: Table, addressOf: AddressOf): readonly Reading[] {
  const hasFile = ({ name, cells }: Series) =>
    name !== undefined &&
    textOf(name).trim() !== '' &&
    new Set(filesIn([name, ...cells], addressOf)).size === 1 &&
    cells.every((cell) => addressesIn(cell, addressOf).length > 0);
  return readingsOf(table, addressOf).filter((reading) => {
    const { levels } = reading;
    const cells = cellsOf(reading);
    const haveFiles = levels.length > 1 && cells.length > 1 && levels.every(hasFile);
    return haveFiles && new Set(filesIn(cells, addressOf)).size === levels.length;
  });
}

/** The ways to read a table, the likeliest first. Where all of its first column is links, that has no names of themes. */
function readingsOf(table: Table, addressOf: AddressOf): readonly Reading[] {
  const [head = [], ...rows] = table.children.map((row) => row.children);
  if (rows.length === 0 || rows.some((row) => row.length > head.length)) return [];
  const filled = (cells: readonly TableCell[]) => cells.filter((cell) => textOf(cell).trim() !== '');
  const columns = head.map(
    (name, place): Series => ({ name, cells: filled(rows.flatMap((row) => row[place] ?? [])) }),
  );
  const named = rows.flatMap(([name, ...cells]): Series[] => (name ? [{ name, cells: filled(cells) }] : []));
  const [corner] = head;
  const others = { themes: named, ...(corner ? { corner } : {}) };
  const byRow: Reading = { ...others, levels: named, themes: columns.slice(1), areColumns: false };
  const isNamed = named.some(({ name }) => name && addressesIn(name, addressOf).length === 0);
  if (isNamed) return [{ ...others, levels: columns.slice(1), areColumns: true }, byRow];
  return [byRow, { levels: columns, themes: rows.map((row) => ({ cells: filled(row) })), areColumns: true }];
}

/** Whether all links read alike, such as "✓", so that they name nothing. */
export function areAlike(cells: readonly TableCell[]): boolean {
  const [first] = cells;
  return first !== undefined && cells.every((cell) => textOf(cell) === textOf(first));
}

/** Whether links lead to levels in their files, so that these are tracks: what crosses them, or all links, say levels. */
function leadsToLevels({ levels, themes }: Reading, addressOf: AddressOf): boolean {
  const cells = cellsOf({ levels });
  const anchors = cells.flatMap((cell) => anchorsIn(cell, addressOf));
  if (anchors.includes('') || areCoded(levels, addressOf)) return false;
  const saysLevel = (texts: readonly string[]) => texts.length > 0 && texts.every(isRank);
  return [themes.map(nameOf), cells.map((cell) => textOf(cell)), anchors].some(saysLevel);
}

/**
 * Whether links lead to places in their files rather than to the files, and these are levels: because what crosses
 * them has names of themes, by their codes, by their titles, or because the same headings are in all of them.
 */
function leadsInside({ levels, themes, areColumns }: Reading, addressOf: AddressOf): boolean {
  const cells = cellsOf({ levels });
  const anchorsOf = (series: Series) => series.cells.flatMap((cell) => anchorsIn(cell, addressOf));
  const isInside = cells.length > levels.length || (areColumns && levels.flatMap(anchorsOf).some(Boolean));
  if (!isInside) return false;
  const areNamed = themes.map(nameOf).every((name) => /\p{L}/u.test(name) && !isRank(name));
  if (areNamed || areCoded(levels, addressOf)) return true;
  if (cells.some((cell) => isRank(textOf(cell)))) return false;
  const anchors = themes.map((theme) => new Set(anchorsOf(theme)));
  const areShared =
    anchors.every((each) => each.size === 1 && !each.has('')) &&
    themes.some((theme) => theme.cells.length > 1);
  return areShared || levelsByTitle(levels.map(nameOf)).every(Boolean);
}

/** Whether rows or columns have the codes of levels, in their names or those of their files. */
function areCoded(all: readonly Series[], addressOf: AddressOf): boolean {
  return all.every((series) => {
    const [file = ''] = filesIn(series.cells, addressOf);
    return [nameOf(series), titleOfFile(file)].some(hasCode);
  });
}

/** Whether a text or an anchor says a level: "L4", "2", "l4-senior-baker", "Senior"; not "1. Craft", which is counted. */
function isRank(text: string): boolean {
  const spaced = text.replaceAll('-', ' ');
  const { code, title } = parseTitle(spaced);
  const isCounted = /^\d+$/.test(code) && title !== '';
  return (hasCode(spaced) && !isCounted) || /^\d+$/.test(spaced.trim()) || roleOf(spaced).saysLevel;
}

function cellsOf({ levels }: Pick<Reading, 'levels'>): readonly TableCell[] {
  return levels.flatMap(({ cells }) => cells);
}

function nameOf({ name }: Series): string {
  return name ? textOf(name) : '';
}

function filesIn(cells: readonly TableCell[], addressOf: AddressOf): readonly string[] {
  return cells.flatMap((cell) => addressesIn(cell, addressOf)).map((url) => url.replace(/#.*$/s, ''));
}

function anchorsIn(cell: TableCell, addressOf: AddressOf): readonly string[] {
  return addressesIn(cell, addressOf).map((url) => url.replace(/^[^#]*#?/s, ''));
}

/** The addresses in a cell that holds links and no other words; none for any other. */
function addressesIn({ children }: TableCell, addressOf: AddressOf): readonly string[] {
  const links = children.filter((node) => addressOf(node) !== undefined || hasWord(textOf(node)));
  const urls = links.map((node) => addressOf(node));
  const files = urls.filter((url) => url !== undefined && !url.startsWith('#'));
  return files.length === urls.length ? (files as string[]) : [];
}

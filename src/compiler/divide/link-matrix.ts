import type { PhrasingContent, Table, TableCell } from 'mdast';
import { textOf } from '../document/markdown.ts';
import { titleOfFile } from '../names/title.ts';
import { hasCode } from './has-code.ts';
import { levelsByTitle, roleOf } from './seniority.ts';

/** Returns the address of a link that could lead to a level; `undefined` for any other node. */
export type AddressOf = (node: PhrasingContent) => string | undefined;

/** A table of levels and themes, in which each cell holds links to what a level says of a theme. */
export interface LinkMatrix {
  readonly levels: readonly { readonly name: TableCell; readonly file: string }[];
  /** What else it says, line by line: the names of the themes, and what the links read. */
  readonly lines: readonly (readonly TableCell[])[];
}

/** A row or a column: a level with its themes, or a theme with its levels. */
interface Line {
  readonly name?: TableCell;
  /** Those with something in them. */
  readonly cells: readonly TableCell[];
}

/** One way to read a table. */
interface Reading {
  readonly levels: readonly Line[];
  readonly themes: readonly Line[];
  readonly corner?: TableCell;
  readonly areColumns: boolean;
}

/**
 * Reads a table with names of levels in its first row or its first column, and links to one file under or beside each.
 *
 * @returns `undefined` if the table is something else
 */
export function readLinkMatrix(table: Table, addressOf: AddressOf): LinkMatrix | undefined {
  const filesOf = (cells: readonly TableCell[]) =>
    cells.flatMap((cell) => addressesIn(cell, addressOf)).map((url) => url.replace(/#.*$/s, ''));
  const isLevel = ({ name, cells }: Line) =>
    name !== undefined &&
    textOf(name).trim() !== '' &&
    new Set(filesOf([name, ...cells])).size === 1 &&
    cells.every((cell) => addressesIn(cell, addressOf).length > 0);
  const found = readingsOf(table, addressOf).find((reading) => {
    const { levels } = reading;
    const cells = levels.flatMap((level) => level.cells);
    return (
      levels.length > 1 &&
      cells.length > 1 &&
      levels.every(isLevel) &&
      new Set(filesOf(cells)).size === levels.length &&
      (areAlike(cells) || leadsInside(reading, addressOf))
    );
  });
  if (!found) return undefined;
  const { levels, themes, corner } = found;
  const all = levels.flatMap(({ cells }) => cells);
  const corners = corner ? [corner] : [];
  const names = themes.flatMap(({ name }) => name ?? []);
  return {
    levels: levels.flatMap(({ name, cells }) => {
      const [file] = filesOf(cells);
      return name && file !== undefined ? [{ name, file }] : [];
    }),
    lines: areAlike(all)
      ? [[...corners, ...names, ...all.slice(0, 1)]]
      : [corners, ...themes.map(({ name, cells }) => [...(name ? [name] : []), ...cells])],
  };
}

/** The ways to read a table, the likeliest first. Where all of its first column is links, that has no names of themes. */
function readingsOf(table: Table, addressOf: AddressOf): readonly Reading[] {
  const [head = [], ...rows] = table.children.map((row) => row.children);
  if (rows.length === 0 || rows.some((row) => row.length > head.length)) return [];
  const filled = (cells: readonly TableCell[]) => cells.filter((cell) => textOf(cell).trim() !== '');
  const columns = head.map(
    (name, place): Line => ({ name, cells: filled(rows.flatMap((row) => row[place] ?? [])) }),
  );
  const named = rows.flatMap(([name, ...cells]): Line[] => (name ? [{ name, cells: filled(cells) }] : []));
  const [corner] = head;
  const others = { themes: named, ...(corner ? { corner } : {}) };
  const byRow: Reading = { ...others, levels: named, themes: columns.slice(1), areColumns: false };
  const isNamed = named.some(({ name }) => name && addressesIn(name, addressOf).length === 0);
  if (isNamed) return [{ ...others, levels: columns.slice(1), areColumns: true }, byRow];
  return [byRow, { levels: columns, themes: rows.map((row) => ({ cells: filled(row) })), areColumns: true }];
}

/** Whether all links read alike, such as "✓", so that they name nothing. */
function areAlike(cells: readonly TableCell[]): boolean {
  const [first] = cells;
  return first !== undefined && cells.every((cell) => textOf(cell) === textOf(first));
}

/**
 * Whether links lead to places in their files rather than to the files, and these are levels: by their codes, by their
 * titles, or because the same headings are in all of them. Tracks with a file each have other headings.
 */
function leadsInside({ levels, themes, areColumns }: Reading, addressOf: AddressOf): boolean {
  const cells = levels.flatMap((level) => level.cells);
  const anchorsOf = (line: Line) =>
    line.cells.flatMap((cell) => addressesIn(cell, addressOf)).map((url) => url.replace(/^[^#]*#?/s, ''));
  const isInside = cells.length > levels.length || (areColumns && levels.flatMap(anchorsOf).some(Boolean));
  if (!isInside) return false;
  const names = levels.map(({ name }) => (name ? textOf(name) : ''));
  const isCoded = levels.every(({ cells: [cell] }, place) => {
    const [file = ''] = cell ? addressesIn(cell, addressOf) : [];
    return [names[place] ?? '', titleOfFile(file.replace(/#.*$/s, ''))].some(hasCode);
  });
  if (isCoded) return true;
  if (cells.map((cell) => textOf(cell)).some((text) => hasCode(text) || roleOf(text).saysLevel)) return false;
  const anchors = themes.map((theme) => new Set(anchorsOf(theme)));
  const areShared =
    anchors.every((each) => each.size === 1 && !each.has('')) &&
    themes.some((theme) => theme.cells.length > 1);
  return areShared || levelsByTitle(names).every(Boolean);
}

/** The addresses in a cell that holds links and no other words; none for any other. */
function addressesIn({ children }: TableCell, addressOf: AddressOf): readonly string[] {
  const links = children.filter(
    (node) => addressOf(node) !== undefined || /[\p{L}\p{N}]/u.test(textOf(node)),
  );
  const urls = links.map((node) => addressOf(node));
  const files = urls.filter((url) => url !== undefined && !url.startsWith('#'));
  return files.length === urls.length ? (files as string[]) : [];
}

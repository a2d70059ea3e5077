import type { PhrasingContent, Table, TableCell } from 'mdast';
import { textOf } from '../document/markdown.ts';

/** Returns the address of a link that could lead to a level; `undefined` for any other node. */
export type AddressOf = (node: PhrasingContent) => string | undefined;

/** A table of levels and themes, in which each cell is a link to what a level says of a theme. */
export interface LinkMatrix {
  readonly levels: readonly { readonly name: TableCell; readonly file: string }[];
  /** What else it says: the names of the themes, and what the links read. */
  readonly words: readonly TableCell[];
}

/** A row or a column with the name before its links. */
interface Line {
  readonly name: TableCell;
  readonly files: ReadonlySet<string>;
}

/**
 * Reads a table whose links all read alike, such as "✓", so that they name nothing: the names are in its first row and its first column.
 * Those that stand for one file each are the levels.
 *
 * @returns `undefined` if the table is something else
 */
export function readLinkMatrix(table: Table, addressOf: AddressOf): LinkMatrix | undefined {
  const [head = [], ...rows] = table.children.map((row) => row.children);
  const [corner, ...tops] = head;
  const cells = rows.flatMap((row) => row.slice(1)).filter((cell) => textOf(cell).trim() !== '');
  const [label] = cells;
  if (!corner || !label || cells.length < 2 || rows.some((row) => row.length > head.length)) return undefined;
  const fileOf = (cell: TableCell | undefined) => fileIn(cell?.children ?? [], addressOf);
  if (cells.some((cell) => textOf(cell) !== textOf(label) || fileOf(cell) === undefined)) return undefined;
  const toLine = (name: TableCell, links: readonly (TableCell | undefined)[]): Line => ({
    name,
    files: new Set(links.flatMap((cell) => fileOf(cell) ?? [])),
  });
  const firsts = rows.flatMap(([name, ...links]) => (name ? [toLine(name, links)] : []));
  const columns = tops.map((name, place) =>
    toLine(
      name,
      rows.map((row) => row[place + 1]),
    ),
  );
  const [levels, themes] = areLevels(columns) ? [columns, firsts] : [firsts, columns];
  if (!areLevels(levels)) return undefined;
  return {
    levels: levels.flatMap(({ name, files }) => [...files].map((file) => ({ name, file }))),
    words: [corner, ...themes.map(({ name }) => name), label],
  };
}

/** Whether each of several lines has a name and leads to a file of its own. */
function areLevels(lines: readonly Line[]): boolean {
  const all = new Set(lines.flatMap(({ files }) => [...files]));
  const isOne = ({ name, files }: Line) => files.size === 1 && textOf(name).trim() !== '';
  return lines.length > 1 && all.size === lines.length && lines.every(isOne);
}

/** The file that a cell with only a link leads to. */
function fileIn([link, ...others]: readonly PhrasingContent[], addressOf: AddressOf): string | undefined {
  const url = link && others.length === 0 ? addressOf(link) : undefined;
  return url?.replace(/#.*$/s, '') || undefined;
}

import type {
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { foldedWords } from '../../names/folded-words.ts';
import { parseTitle } from '../../names/title.ts';
import { paragraphOf } from '../tables/cell-bullets.ts';
import { type AddressOf, areAlike, hasTracksInRows, readLinkMatrix } from './link-matrix.ts';

/** What the first row of an index says where it only names the columns, if anything. */
const COLUMN_WORDS: ReadonlySet<string> = new Set(['', ...foldedWords('indexColumns')]);

const EMPTY: TableCell = { type: 'tableCell', children: [] };

/**
 * What replaces a table in which every row has a cell with only a link to a level: a list, and before
 * it the words over the columns, unless they only name the columns.
 *
 * @returns `undefined` if the table is not an index
 */
export function indexInPlaceOf(table: Table, addressOf: AddressOf): readonly RootContent[] | undefined {
  const matrix = readLinkMatrix(table, addressOf);
  if (matrix) {
    const items = matrix.levels.map(({ name, file }) => toItem(linkTo(name, file), []));
    const words = matrix.words.map((cells) => cells.filter((cell) => !COLUMN_WORDS.has(fold(textOf(cell)))));
    return [...words.filter((cells) => cells.length > 0).map(paragraphOf), toList(items, table)];
  }
  const isLink = (node: PhrasingContent) => addressOf(node) !== undefined;
  const byColumn = hasTracksInRows(table, addressOf) ? transposed(table) : table;
  const list = toIndexList(byColumn, isLink);
  if (!list) return undefined;
  const [head] = byColumn.children;
  // with several columns of links, their names are in the list
  const named = new Set(list.children.flatMap(({ children: [name] }) => name?.position?.start.offset ?? []));
  const words = head?.children.filter(
    (cell) => !COLUMN_WORDS.has(fold(textOf(cell))) && !named.has(cell.position?.start.offset ?? -1),
  );
  return words?.length ? [paragraphOf(words), list] : [list];
}

function toIndexList(table: Table, isLink: (node: PhrasingContent) => boolean): List | undefined {
  const [head = [], ...rows] = table.children.map((row) => row.children);
  const isEntry = (cell: TableCell) => {
    const [link, ...others] = cell.children;
    return link !== undefined && others.length === 0 && isLink(link);
  };
  const isWhole = (row: readonly TableCell[]) => row.length <= head.length && row.some(isEntry);
  if (rows.length === 0 || !rows.every(isWhole)) return undefined;
  const entries = rows.flat().filter(isEntry);
  const areNamed = entries.length < 2 || !areAlike(entries);
  const columns = head.flatMap((title, column) => {
    const items = rows.flatMap((row) => {
      const { [column]: cell } = row;
      const beside = row.filter((other) => !isEntry(other));
      return cell && isEntry(cell) ? [toItem(cell, beside, areNamed)] : [];
    });
    return items.length > 0 ? [{ title, items }] : [];
  });
  const [only, ...others] = columns;
  if (only && others.length === 0) return toList(only.items, table);
  const groups = columns.map(({ title, items }): ListItem => {
    const place = title.position ? { position: title.position } : {};
    const paragraph: Paragraph = { type: 'paragraph', children: title.children, ...place };
    return { type: 'listItem', children: [paragraph, toList(items, table)], ...place };
  });
  return toList(groups, table);
}

/** A table with its rows as columns. */
function transposed(table: Table): Table {
  const [head] = table.children;
  const rows = head?.children.map((_, place): TableRow => {
    const cells = table.children.map(({ children }) => children[place] ?? EMPTY);
    return { type: 'tableRow', children: cells };
  });
  return { ...table, children: rows ?? [] };
}

/**
 * A cell as a bullet. The code that is in a cell beside it goes into the link, as does the name if all links read alike,
 * such as "Open"; other words follow the link.
 */
function toItem(cell: TableCell, beside: readonly TableCell[], isNamed = true): ListItem {
  const place = cell.position ? { position: cell.position } : {};
  const hasCode = parseTitle(textOf(cell)).code !== '';
  const codeCell = hasCode ? undefined : beside.find(isCode);
  // the order of the rows says what their numbers say
  const isSaid = (text: string) => /^[\d.\s]*$/.test(text) || fold(text) === fold(textOf(cell));
  const words = beside.filter((other) => other !== codeCell && !isSaid(textOf(other)));
  const nameCell = (isNamed ? undefined : (words[0] ?? codeCell)) ?? cell;
  const names = new Set([...(codeCell ? [codeCell] : []), nameCell].map((it) => textOf(it).trim()));
  const value = [...names].join(': ');
  const [link] = cell.children;
  const named =
    link && value !== textOf(cell).trim() ? { ...link, children: [{ type: 'text', value }] } : link;
  const further = words
    .filter((other) => other !== nameCell)
    .flatMap(({ children }): PhrasingContent[] => [{ type: 'text', value: ' – ' }, ...children]);
  const children = [...(named ? [named] : []), ...further] as PhrasingContent[];
  return { type: 'listItem', children: [{ type: 'paragraph', children, ...place }], ...place };
}

/** A cell that says the same and leads to a file. */
function linkTo(cell: TableCell, url: string): TableCell {
  const children = cell.children.flatMap((node) =>
    node.type === 'link' || node.type === 'linkReference' ? node.children : node,
  ) as Link['children'];
  return {
    ...cell,
    children: [{ type: 'link', url, children, ...(cell.position ? { position: cell.position } : {}) }],
  };
}

function isCode(cell: TableCell): boolean {
  const text = textOf(cell).trim();
  return text !== '' && parseTitle(text).code === text;
}

function toList(children: ListItem[], { position }: Table): List {
  return { type: 'list', ordered: false, children, ...(position ? { position } : {}) };
}

import type { Link, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { fold } from '../../model/fold.ts';
import { textOf } from '../document/markdown.ts';
import { foldedWords } from '../names/folded-words.ts';
import { parseTitle } from '../names/title.ts';
import { lineOf } from './cell-bullets.ts';
import { type AddressOf, readLinkMatrix } from './link-matrix.ts';

/** What the first row of an index says where it only names the columns, if anything. */
const COLUMN_WORDS: ReadonlySet<string> = new Set(['', ...foldedWords('indexColumns')]);

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
    const lines = matrix.lines.map((line) => line.filter((cell) => !COLUMN_WORDS.has(fold(textOf(cell)))));
    return [...lines.filter((line) => line.length > 0).map(lineOf), toList(items, table)];
  }
  const isLink = (node: PhrasingContent) => addressOf(node) !== undefined;
  const list = toIndexList(table, isLink);
  if (!list) return undefined;
  const [head] = table.children;
  // with several columns of links, their names are in the list
  const named = new Set(list.children.flatMap(({ children: [name] }) => name?.position?.start.offset ?? []));
  const words = head?.children.filter(
    (cell) => !COLUMN_WORDS.has(fold(textOf(cell))) && !named.has(cell.position?.start.offset ?? -1),
  );
  return words?.length ? [lineOf(words), list] : [list];
}

function toIndexList(table: Table, isLink: (node: PhrasingContent) => boolean): List | undefined {
  const [head = [], ...rows] = table.children.map((row) => row.children);
  const isEntry = (cell: TableCell) => {
    const [link, ...others] = cell.children;
    return link !== undefined && others.length === 0 && isLink(link);
  };
  const isWhole = (row: readonly TableCell[]) => row.length <= head.length && row.some(isEntry);
  if (rows.length === 0 || !rows.every(isWhole)) return undefined;
  const columns = head.flatMap((title, column) => {
    const items = rows.flatMap((row) => {
      const cell = row[column];
      return cell && isEntry(cell)
        ? [
            toItem(
              cell,
              row.filter((other) => !isEntry(other)),
            ),
          ]
        : [];
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

/** A cell as a bullet. The code that is in a cell beside it goes into the link; other words follow the link. */
function toItem(cell: TableCell, beside: readonly TableCell[]): ListItem {
  const place = cell.position ? { position: cell.position } : {};
  const hasCode = parseTitle(textOf(cell)).code !== '';
  const codeCell = hasCode ? undefined : beside.find(isCode);
  const [link] = cell.children;
  const named =
    codeCell && link && 'children' in link
      ? {
          ...link,
          children: [{ type: 'text' as const, value: `${textOf(codeCell).trim()}: ` }, ...link.children],
        }
      : link;
  // the order of the rows says what their numbers say
  const words = beside.filter((other) => other !== codeCell && !/^[\d.\s]*$/.test(textOf(other)));
  const further = words.flatMap(({ children }): PhrasingContent[] => [
    { type: 'text', value: ' – ' },
    ...children,
  ]);
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

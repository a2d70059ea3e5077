import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseTitle } from './title.ts';

/** Says whether a node is a link that could lead to a level. */
type IsLink = (node: PhrasingContent) => boolean;

/** Puts a list in the place of each table in which every row has a cell with nothing but a link to a level. */
export function withoutIndexTables(nodes: readonly RootContent[], isLink: IsLink): readonly RootContent[] {
  return nodes.map((node) => (node.type === 'table' ? (toIndexList(node, isLink) ?? node) : node));
}

function toIndexList(table: Table, isLink: IsLink): List | undefined {
  const [head = [], ...rows] = table.children.map((row) => row.children);
  const isEntry = (cell: TableCell) => {
    const [link, ...others] = cell.children;
    return link !== undefined && others.length === 0 && isLink(link);
  };
  if (rows.length === 0 || !rows.every((row) => row.some(isEntry))) return undefined;
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

/** A cell as a bullet. The code that stands in a cell beside it goes into the link; other words follow the link. */
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

function isCode(cell: TableCell): boolean {
  const text = textOf(cell).trim();
  return text !== '' && parseTitle(text).code === text;
}

function toList(children: ListItem[], { position }: Table): List {
  return { type: 'list', ordered: false, children, ...(position ? { position } : {}) };
}

import type { List, ListItem, Paragraph, PhrasingContent, TableCell } from 'mdast';

const LINE_TAG = /^<(?:br ?\/?|\/?(?:ul|ol|li))>$/i;
const BULLET = /^\s*(?:[-–•*+]|\d{1,3}[.)])\s+/;

/** The lines of a cell as bullets; line breaks and the tags of lists part them. */
export function bulletsOf(cell: TableCell | undefined): readonly List[] {
  const items = linesOf(cell)
    .map(withoutBullet)
    .filter((line) => line.length > 0);
  if (items.length === 0 || !cell) return [];
  const position = cell.position ? { position: cell.position } : {};
  const children = items.map((line): ListItem => {
    const start = line[0]?.position?.start;
    const end = line.at(-1)?.position?.end;
    const place = start && end ? { position: { start, end } } : position;
    return { type: 'listItem', children: [{ type: 'paragraph', children: line, ...place }], ...place };
  });
  return [{ type: 'list', ordered: false, children, ...position }];
}

/** What line breaks and the tags of lists part in a cell. */
export function linesOf(cell: TableCell | undefined): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of cell?.children ?? []) {
    if (node.type === 'break' || (node.type === 'html' && LINE_TAG.test(node.value))) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/** Several cells as one paragraph, with bars between them. */
export function paragraphOf(cells: readonly TableCell[]): Paragraph {
  const bar: PhrasingContent = { type: 'text', value: ' | ' };
  const children = cells.flatMap((cell, place) => (place === 0 ? cell.children : [bar, ...cell.children]));
  const [position] = cells.flatMap((cell) => cell.position ?? []);
  return { type: 'paragraph', children, ...(position ? { position } : {}) };
}

function withoutBullet([first, ...others]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  const value = first.value.replace(BULLET, '').trimStart();
  const isBlank = value === '' && others.length === 0;
  return isBlank ? [] : [{ ...first, value }, ...others];
}

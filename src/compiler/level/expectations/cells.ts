import type { ListItem, Paragraph, PhrasingContent, Strong, Table, TableCell } from 'mdast';
import { bulletsOf } from '../../divide/tables/cell-bullets.ts';
import { textOf } from '../../document/tree/markdown.ts';

/**
 * Returns the cells of a table as bullets, without the first row. If there are several columns, the first cell of a row labels
 * the others, together with the title of their column if that tells them apart.
 */
export function itemsOfCells({ children: [head, ...rows] }: Table): readonly ListItem[] {
  const titles = head?.children ?? [];
  return rows.flatMap(({ children: [first, ...others] }): ListItem[] => {
    const filled = others.filter(isFilled);
    if (filled.length === 0) return first && isFilled(first) ? [toItem([], first)] : [];
    return filled.map((cell) => {
      const title = titles.length > 2 ? titles[others.indexOf(cell) + 1] : undefined;
      return toItem([first, title].filter((label) => label !== undefined).filter(isFilled), cell);
    });
  });
}

function isFilled(cell: TableCell): boolean {
  return textOf(cell).trim() !== '';
}

/** A cell as a bullet after its labels; several bullets in one cell are nested. */
function toItem(labels: readonly TableCell[], cell: TableCell): ListItem {
  const place = cell.position ? { position: cell.position } : {};
  const [list] = bulletsOf(cell);
  const [only, ...further] = list?.children ?? [];
  const text = only && further.length === 0 ? (only.children[0] as Paragraph).children : [];
  const words = [...labelOf(labels, text.length > 0), ...text];
  const paragraph: Paragraph = { type: 'paragraph', children: words, ...place };
  const nested = list && further.length > 0 ? [list] : [];
  return { type: 'listItem', children: [...(words.length > 0 ? [paragraph] : []), ...nested], ...place };
}

function labelOf(labels: readonly TableCell[], isFollowed: boolean): readonly PhrasingContent[] {
  if (labels.length === 0) return [];
  const children = labels.flatMap((label, place): PhrasingContent[] =>
    place === 0 ? label.children : [{ type: 'text', value: ', ' }, ...label.children],
  );
  const strong: Strong = { type: 'strong', children };
  return isFollowed ? [strong, { type: 'text', value: ': ' }] : [strong];
}

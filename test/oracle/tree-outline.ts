import type { Nodes, Root } from 'mdast';

/**
 * A Markdown tree with one line per node: its depth, its type, where it begins and ends, and all that it says. Texts have
 * no place in it: no problem is ever reported at one.
 *
 * @example ['heading 1:1-1:6 depth=1', '  text value="Oven"']
 */
export function outlineTree(tree: Root): string[] {
  return tree.children.flatMap((node) => outlineNode(node, ''));
}

function outlineNode(node: Nodes, indent: string): string[] {
  const said = Object.entries(node)
    .filter(([name, value]) => !['type', 'position', 'children'].includes(name) && (value ?? null) !== null)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  const place = node.type === 'text' ? [] : [placeOf(node)];
  const children = 'children' in node ? node.children : [];
  return [
    indent + [node.type, ...place, ...said].join(' '),
    ...children.flatMap((child) => outlineNode(child, `${indent}  `)),
  ];
}

function placeOf({ position }: Nodes): string {
  if (!position) return 'nowhere';
  const { start, end } = position;
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

import type { Nodes, Root } from 'mdast';

/** Gives what takes the place of a node; undefined where it stays. */
export type Change = (node: Nodes, parent: Nodes) => readonly Nodes[] | undefined;

/** Changes every node of a Markdown tree, from the leaves up. */
export function changeTree(tree: Root, change: Change): Root {
  const changeChildren = <T extends Nodes>(parent: T): T => {
    if (!('children' in parent)) return parent;
    const children = parent.children.flatMap((child) => {
      const changed = changeChildren(child);
      return change(changed, parent) ?? [changed];
    });
    return { ...parent, children };
  };
  return changeChildren(tree);
}

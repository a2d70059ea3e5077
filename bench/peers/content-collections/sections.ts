import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Takes title, sections and bullets from a Markdown tree: for tools that leave this to their user. */
export function levelOf(tree: Root) {
  const level = { title: '', sections: [] as { title: string; bullets: string[] }[] };
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 1) level.title = textOf(node);
    else if (node.type === 'heading') level.sections.push({ title: textOf(node), bullets: [] });
    else if (node.type === 'list')
      level.sections.at(-1)?.bullets.push(...node.children.map((item) => textOf(item)));
  }
  return level;
}

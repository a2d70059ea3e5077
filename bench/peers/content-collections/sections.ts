import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Takes title, statement, sections and bullets from a Markdown tree: for tools that leave this to their user. */
export function levelOf(tree: Root) {
  const level = {
    title: '',
    statement: [] as RichText[],
    sections: [] as { title: string; bullets: RichText[][] }[],
  };
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 1) level.title = textOf(node);
    else if (node.type === 'blockquote') level.statement = node.children.map(richText);
    else if (node.type === 'heading') level.sections.push({ title: textOf(node), bullets: [] });
    else if (node.type === 'list')
      level.sections.at(-1)?.bullets.push(...node.children.map((item) => item.children.map(richText)));
  }
  return level;
}

/** A piece of text with its marks. */
type RichText = { type: string; value?: string; url?: string; children?: RichText[] };

/** A node as data: without its place in the source. */
function richText(node: Nodes): RichText {
  return {
    type: node.type,
    ...('value' in node && { value: node.value }),
    ...('url' in node && { url: node.url }),
    ...('children' in node && { children: node.children.map(richText) }),
  };
}

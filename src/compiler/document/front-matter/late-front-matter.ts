import type { Root } from 'mdast';
import type { Report } from '../../rules/diagnostics.ts';
import { frontMatterPlace } from '../../rules/front-matter-place.ts';
import { spanOf, textOf } from '../tree/markdown.ts';
import type { Keys } from './keys.ts';

/**
 * Reports front matter that does not begin the document. To Markdown its first --- is a line across the page, and the
 * rest, with the second --- under it, a heading; so it would be published as a section.
 */
export function reportLateFrontMatter(path: string, tree: Root, keys: Keys, report: Report): void {
  const rule = tree.children.find((node, index) => {
    const next = tree.children[index + 1];
    if (node.type !== 'thematicBreak' || next?.type !== 'heading') return false;
    const isBelow = spanOf(next).start.line === spanOf(node).start.line + 1;
    const key = /^([A-Za-z_]+):/.exec(textOf(next))?.[1];
    return isBelow && key !== undefined && keys.has(key);
  });
  if (!rule) return;
  report(
    frontMatterPlace,
    path,
    spanOf(rule),
    'Unexpected front matter here, expected it on the first line.',
  );
}

import { findAnchors } from '../document/anchors.ts';
import { splitFrontMatter } from '../document/front-matter.ts';
import { LEVEL_KEYS } from '../document/keys.ts';
import { parseMarkdown } from '../document/markdown.ts';

/** The line of each heading of a document by its anchor, which is also the id of its section. */
export function linesOfHeadings(path: string, source: string): ReadonlyMap<string, number> {
  const { body } = splitFrontMatter(path, source, LEVEL_KEYS, () => {});
  const lines = [...findAnchors(parseMarkdown(body))].map(
    ([{ position }, anchor]) => [anchor, position?.start.line ?? 1] as const,
  );
  return new Map(lines);
}

import { parseDocument } from '../document/document.ts';
import { LEVEL_KEYS } from '../document/front-matter/keys.ts';
import { spanOf } from '../document/tree/markdown.ts';

/** The line of each heading of a document by its anchor, which is also the id of its section. */
export function linesOfHeadings(path: string, source: string): ReadonlyMap<string, number> {
  const document = parseDocument({ path, text: source }, LEVEL_KEYS, () => {});
  return new Map(
    [...(document?.anchors ?? [])].map(([heading, anchor]) => [anchor, spanOf(heading).start.line]),
  );
}

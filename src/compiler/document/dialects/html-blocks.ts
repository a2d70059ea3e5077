import { htmlWithoutBlankLine } from '../../rules/html-without-blank-line.ts';
import type { Dialect, Problem } from './dialect.ts';
import { hiddenIn } from './hidden.ts';
import { linesOf } from './lines.ts';
import type { Change } from './translation.ts';

/** A tag of what folds text away. */
const TAG = /<\/(?:summary|details)>|<details(?: open)?>/gi;
const MARKDOWN = /^[ \t>]*(?=[^\s<>])/;

/** Markdown that is taken for HTML, because no blank line parts it from the tag above. */
export const htmlBlocks: Dialect = {
  sign: /<\/[dDsS]/,
  translate(text) {
    const isHidden = hiddenIn(text);
    const changes: Change[] = [];
    const problems: Problem[] = [];
    const lines = linesOf(text);
    for (const [index, line] of lines.entries()) {
      const margin = /^[ \t>]*/.exec(line.text)?.[0] ?? '';
      for (const { 0: tag, index: column } of line.text.matchAll(TAG)) {
        const at = column + tag.length;
        const below = lines[index + 1];
        const isLast = line.text.slice(at).trim() === '';
        const [gap] = MARKDOWN.exec(isLast ? (below?.text ?? '') : line.text.slice(at)) ?? [];
        // what is further left is in no bullet with the tag, so HTML ends before it
        if (gap === undefined || (isLast && gap.length < margin.length) || isHidden(line.start)) continue;
        const from = isLast ? (below ?? line) : line;
        const start = from.start + (isLast ? 0 : at) + gap.length;
        const offset = line.start + at;
        const blank = `\n${margin.trimEnd()}`;
        const change = { start: offset, end: offset, text: isLast ? blank : `${blank}\n${margin}` };
        changes.push(change);
        problems.push({
          rule: htmlWithoutBlankLine,
          start,
          end: from.start + from.text.length,
          message: `Unexpected text right after ${tag}, expected a blank line between them. It is read as Markdown.`,
          mend: `Put a blank line after ${tag}.`,
          fix: [change],
        });
      }
    }
    return { changes, problems };
  },
};

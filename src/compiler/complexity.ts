import type { Report } from './diagnostics.ts';
import {
  MAX_BLOCK_MARKS,
  MAX_DEPTH,
  MAX_INLINE_MARKS,
  MAX_INLINE_MARKS_TOGETHER,
  MAX_LINES,
} from './limits.ts';
import { tooComplex } from './rules/too-complex.ts';

/** What opens a bullet, a quote or a heading, and the indentation that stands for being inside of one. */
const OPENING = /^(?:[ \t]|>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|#{1,6}(?=[ \t]|$))*/;
const MARK = />|[-*+#]+|\d+[.)]/g;
const INLINE_MARK = /([*_`])\1*|[[<]/g;

/**
 * Refuses a text that would take the Markdown parser very long, after one look at each line.
 *
 * @returns whether the text may be parsed; if not, it has been reported.
 */
export function isParsable(path: string, text: string, report: Report): boolean {
  const refuse = (line: number, message: string) => {
    report(tooComplex, path, { start: { line, column: 1 } }, message);
    return false;
  };
  const lines = text.split('\n');
  if (lines.length > MAX_LINES) {
    return refuse(MAX_LINES, `Unexpected ${lines.length} lines, expected at most ${MAX_LINES}.`);
  }
  let blockMarks = 0;
  let inlineMarks = 0;
  let together = 0;
  for (const [index, line] of lines.entries()) {
    const opening = OPENING.exec(line)?.[0] ?? '';
    const marks = opening.match(MARK)?.length ?? 0;
    const indentation = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
    const inline = line.slice(opening.length).match(INLINE_MARK)?.length ?? 0;
    blockMarks += marks;
    inlineMarks += inline;
    together = line.trim() === '' ? 0 : together + inline;
    const depth = marks + Math.floor(indentation / 2);
    if (depth > MAX_DEPTH) {
      return refuse(index + 1, `Unexpected nesting ${depth} deep, expected at most ${MAX_DEPTH}.`);
    }
    if (blockMarks > MAX_BLOCK_MARKS) {
      return refuse(
        index + 1,
        `Unexpected bullet, quote or heading, expected at most ${MAX_BLOCK_MARKS} in a file.`,
      );
    }
    if (together > MAX_INLINE_MARKS_TOGETHER || inlineMarks > MAX_INLINE_MARKS) {
      return refuse(
        index + 1,
        `Unexpected mark such as * or [, expected at most ${MAX_INLINE_MARKS_TOGETHER} in a paragraph and ${MAX_INLINE_MARKS} in a file.`,
      );
    }
  }
  return true;
}

import { lastAtMost } from '../tree/points.ts';
import { linesOf } from './lines.ts';

const FENCE = String.raw`^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?<fence>${'`'}{3,}|~{3,})[^\n]*\n(?:[^]*?^[ \t>]*\k<fence>[${'`'}~]*[ \t]*$|[^]*)`;
/** Code between fences, and comments; what does not end reaches to the end of the text. */
const BLOCK = new RegExp(`${FENCE}|<!--(?:[^]*?-->|[^]*)`, 'gm');

interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Returns a function that tells whether an offset is within code or a comment, where every sign means itself. */
export function hiddenIn(text: string): (offset: number) => boolean {
  const blocks = [...text.matchAll(BLOCK)].map(({ 0: { length }, index: start }) => ({ start, length }));
  const spans = text.includes('`') ? codeSpansIn(text) : [];
  return (offset) => isWithin(blocks, offset) || isWithin(spans, offset);
}

function isWithin(stretches: readonly Stretch[], offset: number): boolean {
  const last = lastAtMost(stretches, ({ start }) => start, offset);
  return last !== undefined && offset < last.start + last.length;
}

/** Finds code within lines: what is between two equally long runs of backticks. */
function codeSpansIn(text: string): readonly Stretch[] {
  const spans: Stretch[] = [];
  for (const { start, text: line } of linesOf(text)) {
    const runs = line.includes('`') ? [...line.matchAll(/`+/g)] : [];
    // from the back, so that each run knows the next one that is as long
    const next = new Map<number, number>();
    const closing = runs.map(() => -1);
    for (let index = runs.length - 1; index >= 0; index -= 1) {
      const length = runs[index]?.[0].length ?? 0;
      closing[index] = next.get(length) ?? -1;
      next.set(length, index);
    }
    for (let index = 0; index < runs.length; index += 1) {
      const [opening, end] = [runs[index], runs[closing[index] ?? -1]];
      if (!opening || !end) continue;
      spans.push({ start: start + opening.index, length: end.index + end[0].length - opening.index });
      index = closing[index] ?? index;
    }
  }
  return spans;
}

import { placesIn } from '../document/tree/points.ts';
import type { Fix } from '../rules/diagnostics.ts';

/**
 * Makes fixes in a text. A fix that overlaps an earlier one is left out as a whole.
 *
 * @returns the text, and how many fixes were made
 */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; count: number } {
  const { offsetOf } = placesIn(text);
  const chosen: { start: number; end: number; text: string }[] = [];
  let count = 0;
  for (const { edits } of fixes) {
    const own = edits.map(({ start, end, text }) => ({ start: offsetOf(start), end: offsetOf(end), text }));
    if (own.some((a) => chosen.some((b) => a.start < b.end && b.start < a.end))) continue;
    chosen.push(...own);
    count += 1;
  }
  let result = '';
  let end = 0;
  for (const edit of chosen.sort((a, b) => a.start - b.start)) {
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return { text: result + text.slice(end), count };
}

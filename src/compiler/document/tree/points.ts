import type { Point } from '../../rules/diagnostics.ts';
import { once } from './once.ts';

/** The line and column of an offset in a text. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: lineBreaks(before) + 1, column: offset - before.lastIndexOf('\n') };
}

/** Where the lines of a text begin, so that many places in it are told without looking through it each time. */
export interface Places {
  readonly offsetOf: (point: Point) => number;
  readonly pointAt: (offset: number) => Point;
}

/** Tells places in a text, however its lines end and whether or not a byte-order mark begins it. */
export function placesIn(text: string): Places {
  const starts = [/^\ufeff*/.exec(text)?.[0].length ?? 0];
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + lineEnd.length);
  return {
    offsetOf: ({ line, column }) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length),
    pointAt: (offset) => {
      const line = Math.max(
        placeAtMost(starts, (start) => start, offset),
        0,
      );
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

/** The places of something that has a text, remembered with it. */
export const placesOf = once(({ text }: { readonly text: string }) => placesIn(text));

/** Returns the last of what is in order whose key is not more than a number; `undefined` if none is. */
export function lastAtMost<T>(sorted: readonly T[], keyOf: (item: T) => number, most: number): T | undefined {
  return sorted[placeAtMost(sorted, keyOf, most)];
}

function placeAtMost<T>(sorted: readonly T[], keyOf: (item: T) => number, most: number): number {
  let [low, high] = [-1, sorted.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && keyOf(item) <= most) low = middle;
    else high = middle;
  }
  return low;
}

/** How many line breaks a text has. */
export function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

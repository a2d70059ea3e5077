import type { Point } from './diagnostics.ts';

/** The line and column of an offset in a text. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: lineBreaks(before) + 1, column: offset - before.lastIndexOf('\n') };
}

/** Tells the offset of a line and column in a text, however its lines end and whether or not a byte-order mark begins it. */
export function offsetsIn(text: string): (point: Point) => number {
  const starts = [/^\ufeff*/.exec(text)?.[0].length ?? 0];
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + lineEnd.length);
  return ({ line, column }) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}

/** How many line breaks a text has. */
export function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

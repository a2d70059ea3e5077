import type { Point } from './diagnostics.ts';

/** The line and column of an offset in a text. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: lineBreaks(before) + 1, column: offset - before.lastIndexOf('\n') };
}

/** How many line breaks a text has. */
export function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

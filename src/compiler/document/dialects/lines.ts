/** A line and where it begins in its text. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** Returns the lines of a text, without their ends. */
export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, text: line };
    start += line.length + 1;
    return found;
  });
}

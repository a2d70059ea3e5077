const MAX_LENGTH = 300;

/** Fits a text of a document's words into one line of the output. */
export function onOneLine(text: string): string {
  const line = text.split(/[\n\r\u2028\u2029]+/).join(' ');
  return visibleLine(line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line);
}

/** Makes what begins a line visible. Two colons there are a command to GitHub Actions, so the first is shown as an escape. */
export function visibleLine(text: string): string {
  return visible(text).replace(/^\s*:(?=:)/, '\\u003a');
}

/**
 * Shows as escapes what could steer the terminal, or make it show a text in another order; U+2028 and U+2029, too, for babel
 * takes them for line ends.
 */
export function visible(text: string): string {
  return text.replace(
    /(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

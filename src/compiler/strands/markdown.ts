/** What would be markup in a line of Markdown, or could hide a word. */
const MARKUP = /[\\`*[\]<~]|&(?=[a-z#])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;

/** A text without marks as a line of Markdown. */
export function markdownOf(text: string): string {
  return text.replace(MARKUP, String.raw`\$&`);
}

/**
 * A reader's text as Markdown. It stays as it was typed, because the reader may mean a list as one. Escaped is only what would be
 * lost: the beginning of a tag, which hosts hide, and white space that editors drop.
 */
export function toMarkdown(text: string): string {
  return text
    .replaceAll('&#', '&#38;#')
    .replace(TAG, (_, slashes: string) => `${slashes}${slashes}\\<`)
    .replace(/^\s+|\s+$|[^\S\n]+(?=\n)|\r/g, numbered);
}

/** The same on one line. */
export function toMarkdownLine(text: string): string {
  return toMarkdown(text).replaceAll('\n', numbered);
}

/** The text again, also where somebody has written it by hand. */
export function fromMarkdown(markdown: string): string {
  return markdown
    .replace(/&#(\d{1,5});/g, (reference, code: string) => {
      const character = String.fromCharCode(Number(code));
      return /[\s&]/.test(character) ? character : reference;
    })
    .replace(TAG, (_, slashes: string) => `${'\\'.repeat(Math.floor(slashes.length / 2))}<`);
}

/** Where a tag or a comment begins, and not an address in angle brackets. */
const TAG = /(\\*)<(?=[a-z/!?])(?!https?:|mailto:)/gi;

function numbered(characters: string): string {
  return [...characters].map((character) => `&#${character.charCodeAt(0)};`).join('');
}

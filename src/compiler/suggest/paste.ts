/** Front matter to paste into a document. */
export interface Paste {
  readonly path: string;
  /** The lines whose place it takes; absent where the document has no front matter and it goes to the very top. */
  readonly lines?: { readonly from: number; readonly to: number };
  /** The whole front matter with its `---`. */
  readonly text: string;
}

/** What needs no quotes in YAML: words that begin with a letter. */
const PLAIN = /^\p{Letter}[\p{Letter}\p{Mark}\p{Number} -]*(?<! )$/u;
/** YAML's other readers take these for values that are no text. */
const NO_TEXT = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** A level's entry: the theme of each of its theme sections. */
export function themesOfLevel(ids: readonly string[]): string {
  return `themes: [${ids.map(quoted).join(', ')}]`;
}

/** The README's entry: the themes with their titles. */
export function themesOfReadme(themes: Iterable<{ readonly id: string; readonly title: string }>): string {
  return ['themes:', ...[...themes].map(({ id, title }) => `  ${quoted(id)}: ${quoted(title)}`)].join('\n');
}

/** Returns the front matter of a document with another entry for `themes`, and everything else in it as it is. */
export function withThemes(path: string, source: string, entry: string): Paste {
  const lines = source.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (lines[0]?.trim() !== '---' || end < 0) return { path, text: `---\n${entry}\n---` };
  const kept = lines.slice(1, end);
  const start = kept.findIndex((line) => /^themes\s*:/.test(line));
  if (start < 0) kept.push(entry);
  else {
    // what belongs to an entry is indented, or begins with a sign; the next key does neither
    const next = kept.findIndex((line, index) => index > start && /^[^\s\-#\]}]/.test(line));
    kept.splice(start, (next < 0 ? kept.length : next) - start, entry);
  }
  return { path, lines: { from: 1, to: end + 1 }, text: ['---', ...kept, '---'].join('\n') };
}

function quoted(text: string): string {
  return PLAIN.test(text) && !NO_TEXT.test(text) ? text : JSON.stringify(text);
}

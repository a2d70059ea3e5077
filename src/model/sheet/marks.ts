import { digestOf } from '../identity/digest.ts';
import { SHEET_FIELDS, type SheetField } from './sheet.ts';
import { fromMarkdown, toMarkdownLine } from './texts.ts';

/** The form of files. A program that knows only lower ones has to refuse a file. */
const SHEET_VERSION = '1';

/** What the fields are called in a file, in its language. */
export type SheetLabels = Readonly<Record<SheetField, string>>;

/** What a comment at the end of a line says of the line. Hosts do not show comments. */
export type Mark =
  | { readonly kind: 'labels'; readonly labels: SheetLabels }
  /** Another version of this program wrote the file. */
  | { readonly kind: 'version' }
  | { readonly kind: 'title' | 'level' | 'gone' | 'shared' }
  | { readonly kind: 'theme'; readonly id: string }
  | { readonly kind: 'asks'; readonly level: string; readonly id: string };

/** A line with a mark. */
export interface MarkedLine {
  readonly mark: Mark;
  /** What stands before the mark. */
  readonly text: string;
  /** Whether that is not what we wrote. */
  readonly isEdited: boolean;
  /** What stands behind the mark, where we write nothing. */
  readonly rest: string;
}

const BEGIN = '<!-- sheet:';

/** Whether a line holds a mark, or what is left of one. What a reader has typed is escaped. */
export function holdsMark(line: string): boolean {
  return /(?<!\\)<!-- sheet:/.test(line);
}

/** A text as a line with a mark. The mark has a digest of the text, so that a change to the text can be seen. */
export function markedLine(
  mark: Exclude<Mark, { kind: 'labels' | 'version' }>,
  text: string,
  isEdited = false,
): string {
  const ids = mark.kind === 'asks' ? [mark.level, mark.id] : mark.kind === 'theme' ? [mark.id] : [];
  const said = [mark.kind, ...ids.map(written), ...(isEdited ? [] : [digestOf(text)])];
  return `${toMarkdownLine(text)} ${BEGIN} ${said.join(' ')} -->`;
}

/** The line that tells how fields are called, so that a file can be read in every language. */
export function labelsLine(labels: SheetLabels): string {
  return `${BEGIN} ${[SHEET_VERSION, ...SHEET_FIELDS.map((field) => labels[field])].join(' | ')} -->`;
}

/** Reads a line with a mark, or returns `undefined` if its mark is damaged. */
export function readMarkedLine(line: string): MarkedLine | undefined {
  const [, before = '', said = '', rest = ''] = /^(.*?)(?<!\\)<!-- sheet: (.*?) -->(.*)$/s.exec(line) ?? [];
  if (holdsMark(rest)) return undefined;
  const text = fromMarkdown(before.replace(/^(?:#{1,6} |> ?)/, '').trim());
  const [kind, ...words] = said.split(' ');
  const read = said.includes('|') ? labelsOf(said) : markOf(kind, words.map(unwritten));
  if (!read) return undefined;
  const [mark, digest] = read;
  return { mark, text, isEdited: digest !== digestOf(text), rest: rest.trim() };
}

function labelsOf(said: string): [Mark, string] | undefined {
  const [version = '', ...names] = said.split('|').map((name) => name.trim());
  if (version !== SHEET_VERSION) return [{ kind: 'version' }, digestOf('')];
  if (names.length !== SHEET_FIELDS.length || !names.every(Boolean)) return undefined;
  const labels = Object.fromEntries(SHEET_FIELDS.map((field, at) => [field, names[at]])) as SheetLabels;
  // nothing stands before it
  return [{ kind: 'labels', labels }, digestOf('')];
}

function markOf(
  kind: string | undefined,
  [one, two, three, ...more]: readonly string[],
): [Mark, string?] | undefined {
  if (more.length > 0) return undefined;
  switch (kind) {
    case 'title':
    case 'level':
    case 'gone':
    case 'shared':
      return two === undefined ? withDigest({ kind }, one) : undefined;
    case 'theme':
      return one && three === undefined ? withDigest({ kind, id: one }, two) : undefined;
    case 'asks':
      return one && two ? withDigest({ kind, level: one, id: two }, three) : undefined;
    default:
      return undefined;
  }
}

function withDigest(mark: Mark, digest: string | undefined): [Mark, string?] {
  return digest === undefined ? [mark] : [mark, digest];
}

/** An id as one word of a comment. Two dashes end one for older readers of Markdown. */
function written(id: string): string {
  return id.replace(
    /[%\s<>]|(?<=-)-|^-|-$/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function unwritten(word: string): string {
  return word.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { didYouMean, expectedFor, nearest } from '../../names/near.ts';
import type { Report, Span } from '../../rules/diagnostics.ts';
import { frontMatterComment } from '../../rules/front-matter-comment.ts';
import { frontMatterKey } from '../../rules/front-matter-key.ts';
import { frontMatterSpace } from '../../rules/front-matter-space.ts';
import { frontMatterSyntax } from '../../rules/front-matter-syntax.ts';
import { frontMatterValue } from '../../rules/front-matter-value.ts';
import { pointAt } from '../tree/points.ts';
import { isGeneratorKey } from './generator-keys.ts';
import type { Key, Keys } from './keys.ts';
import { COLON_AND_SPACE, type Spaced, withSpaces } from './missing-spaces.ts';
import { inWords } from './yaml-words.ts';

/** A value of the front matter and where it is in the file. */
export interface Text {
  readonly value: string;
  readonly span: Span;
}

/** A list or mapping of the front matter; `span` is that of its key. */
export interface Entries<T> {
  readonly span: Span;
  readonly items: T;
}

/** What the front matter says. Maps, because an author's word must never become the key of an object. */
export interface FrontMatter {
  readonly texts: ReadonlyMap<string, Text>;
  readonly lists: ReadonlyMap<string, Entries<readonly Text[]>>;
  readonly mappings: ReadonlyMap<string, Entries<ReadonlyMap<string, Text>>>;
}

/** What a document without front matter has. */
export const NONE: FrontMatter = { texts: new Map(), lists: new Map(), mappings: new Map() };

/** What a document has whose front matter cannot be read: nobody knows what it leaves out. */
export const UNREAD: FrontMatter = { ...NONE };

const WRITE_BELOW =
  'What is under it is left out. Write it below the front matter: a ## heading for each section and a bullet for each expectation.';

/** The line that an offset is in. */
function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(start).split('\n', 1);
  return line;
}

/**
 * Reads the YAML of a document's front matter.
 *
 * @param text the whole document
 * @param written the YAML in it
 * @param blockStart where the YAML begins in the text
 */
export function readYaml(
  path: string,
  text: string,
  written: string,
  blockStart: number,
  keys: Keys,
  report: Report,
): FrontMatter {
  const { document, block, missing, offsetOf } = parseWithSpaces(written);
  const at = (start: number, end: number): Span => ({
    start: pointAt(text, blockStart + offsetOf(start)),
    end: pointAt(text, blockStart + offsetOf(end)),
  });
  const refuse = (span: Span, message: string, mend?: string) =>
    report(frontMatterSyntax, path, span, message, mend);

  if (!document) {
    const message = 'Unexpected deep nesting in the front matter, expected `key: value`.';
    refuse({ start: { line: 1, column: 1 } }, message);
    return UNREAD;
  }

  reportMissingSpaces();
  const problems = problemsOf(document);
  for (const problem of problems) {
    const { message, mend } = inWords(problem, lineAt(block, problem.pos[0]));
    refuse(at(...problem.pos), message, mend);
  }
  if (problems.length > 0) return UNREAD;
  if (document.contents === null) return NONE;

  const texts = new Map<string, Text>();
  const lists = new Map<string, Entries<readonly Text[]>>();
  const mappings = new Map<string, Entries<ReadonlyMap<string, Text>>>();
  const spanOf = (node: Node): Span => at(node.range?.[0] ?? 0, node.range?.[1] ?? 0);

  /** Returns the text of a scalar; reports anything else, and what could be used to make a small file large. */
  const readText = (node: unknown, key: string, fallback: Span): Text | undefined => {
    if (isAlias(node) || (isScalar(node) && node.anchor)) {
      refuse(spanOf(node), `Unexpected * or & before a word in \`${key}\`, expected plain text.`);
      return undefined;
    }
    if (isNothing(node)) return { value: '', span: fallback };
    if (isScalar(node)) {
      reportComment(node);
      return { value: String(node.value ?? '').trim(), span: spanOf(node) };
    }
    const span = isMap(node) || isSeq(node) ? spanOf(node) : fallback;
    const message = `Unexpected ${shapeOf(node)} in \`${key}\`, expected text.`;
    passOver(keys.get(key), span, message, 'Write one value after the colon, for example "status: draft".');
    return undefined;
  };

  if (!isMap(document.contents)) {
    refuse(
      spanOf(document.contents),
      `Unexpected ${shapeOf(document.contents)}, expected \`key: value\` lines.`,
    );
    return UNREAD;
  }
  if (document.contents.anchor)
    refuse(spanOf(document.contents), 'Unexpected & before a word, expected plain text.');

  for (const { key: keyNode, value } of document.contents.items) {
    const key = readText(keyNode, 'a key', at(0, 0));
    if (!key) continue;
    const name = key.value;
    const anchored = (isMap(value) || isSeq(value)) && value.anchor !== undefined;
    if (anchored) refuse(spanOf(value), `Unexpected & before a word in \`${name}\`, expected plain text.`);
    const known = keys.get(name);
    if (!known) {
      if (!isGeneratorKey(name)) reportUnknown(name, value, key.span);
    } else if (known.shape === 'text') {
      const [only, ...others] = isSeq(value) ? value.items : [value];
      const read = readText(others.length > 0 ? value : only, name, key.span);
      if (read && read.value !== '') texts.set(name, read);
    } else if (known.shape === 'list') {
      const items = isSeq(value) ? value.items : isScalar(value) && !isNothing(value) ? [value] : undefined;
      if (items) {
        const read = items.flatMap((item) => readText(item, name, key.span) ?? []);
        const several = isSeq(value) ? read : read.flatMap((text) => severalIn(text, name));
        lists.set(name, { span: key.span, items: several });
      } else refuseShape(value, known, key.span);
    } else if (isMap(value)) {
      const items = new Map<string, Text>();
      for (const pair of value.items) {
        const id = readText(pair.key, name, key.span);
        const title = readText(pair.value, name, key.span);
        // no title at all is the id's own; "" is none
        if (id && title) items.set(id.value, isNothing(pair.value) ? { ...title, value: id.value } : title);
      }
      mappings.set(name, { span: key.span, items });
    } else refuseShape(value, known, key.span);
  }
  return { texts, lists, mappings };

  function reportMissingSpaces(): void {
    for (const { written, expected, start, colon } of missing) {
      const pointOf = (offset: number) => pointAt(text, blockStart + offset);
      const span = { start: pointOf(start), end: pointOf(start + written.length) };
      const message = `Unexpected "${written}" without a space, expected "${expected}". It is read as that.`;
      const edit = { start: pointOf(colon), end: pointOf(colon + 1), text: COLON_AND_SPACE };
      report(frontMatterSpace, path, span, message, `Write "${expected}".`, { edits: [edit] });
    }
  }

  /** Says of a comment in the line of a value that it is left out; one in a line of its own is meant as one. */
  function reportComment({ comment, range }: Scalar): void {
    const sign = block.indexOf('#', range?.[1] ?? 0);
    if (!comment || sign < 0 || block.slice(range?.[1] ?? 0, sign).includes('\n')) return;
    const text = block.slice(sign).split('\n', 1)[0] ?? '';
    const message = `Unexpected "${text}" after a value, expected it in quotes or on a separate line. It is left out.`;
    report(frontMatterComment, path, at(sign, sign + text.length), message);
  }

  function reportUnknown(name: string, value: unknown, span: Span): void {
    const known = [...keys.keys()];
    const question = didYouMean(name, known);
    const holdsMore = isMap(value) || isSeq(value);
    const expected = expectedFor(name, known, 'one that has a meaning here');
    const message = `Unexpected key "${name}", expected ${expected}.`;
    // what is meant to be kept from readers would be published
    if (keys.get(nearest(name, known) ?? '')?.holdsBack) {
      refuse(span, message, `${question} If not, remove the line.`);
      return;
    }
    const others = holdsMore ? WRITE_BELOW : `Remove the line, or use one of the keys ${known.join(', ')}.`;
    report(frontMatterKey, path, span, message, question ? `${question} If not, remove the line.` : others);
  }

  /** Says that a value is left out; where it may keep something from readers, that would publish it. */
  function passOver(key: Key | undefined, span: Span, message: string, mend: string): void {
    if (key?.holdsBack) refuse(span, message, mend);
    else report(frontMatterValue, path, span, `${message} It is left out.`, mend);
  }

  /** Reads a text in place of a list: a single value, or several with commas between them. */
  function severalIn({ value, span }: Text, key: string): readonly Text[] {
    const values = value.split(/[,，、]/).map((each) => each.trim());
    if (values.length === 1) return [{ value, span }];
    const several = values.filter(Boolean);
    const message = `Unexpected text with commas in \`${key}\`, expected a list. It is read as one.`;
    report(frontMatterValue, path, span, message, `Write "${key}: [${several.join(', ')}]".`);
    return several.map((each) => ({ value: each, span }));
  }

  function refuseShape(value: unknown, known: Key, fallback: Span): void {
    if (isNothing(value)) return;
    const { name, shape, example } = known;
    const expected = shape === 'list' ? 'a list' : 'lines of a name and a value each';
    if (isAlias(value)) {
      refuse(spanOf(value), `Unexpected * before a word in \`${name}\`, expected ${expected}.`);
      return;
    }
    const span = isMap(value) || isSeq(value) || isScalar(value) ? spanOf(value) : fallback;
    const message = `Unexpected ${shapeOf(value)} in \`${name}\`, expected ${expected}.`;
    passOver(known, span, message, `Write for example "${example}".`);
  }
}

/** Returns the YAML as read; where that fails, with the spaces that its lines lack. */
function parseWithSpaces(written: string): Spaced & { readonly document: Document.Parsed | undefined } {
  const document = parseBlock(written);
  const isRead = document && problemsOf(document).length === 0 && isMap(document.contents);
  const spaced = isRead || !document ? undefined : withSpaces(written);
  if (spaced && spaced.missing.length > 0) return { ...spaced, document: parseBlock(spaced.block) };
  return { document, block: written, missing: [], offsetOf: (offset) => offset };
}

function problemsOf({ errors, warnings }: Document.Parsed) {
  return [...errors, ...warnings];
}

/** Returns the YAML as read, or `undefined` if its nesting is too deep for the parser. */
function parseBlock(block: string): Document.Parsed | undefined {
  try {
    // all scalars stay text, so that the code L1.10 is not the number 1.1
    return parseDocument(block, {
      schema: 'failsafe',
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch {
    return undefined;
  }
}

/** Whether a key has no value: nothing, `~` or `null`; the words in quotes are text. */
function isNothing(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(String(node.value ?? ''));
}

function shapeOf(node: unknown): string {
  if (isMap(node)) return 'lines with keys';
  if (isSeq(node)) return 'list';
  return 'text';
}

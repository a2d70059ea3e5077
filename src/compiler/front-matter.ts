import matter from 'gray-matter';
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Point, Report, Span } from './diagnostics.ts';
import { MAX_FRONT_MATTER_BYTES } from './limits.ts';
import {
  frontMatterKey,
  frontMatterLanguage,
  frontMatterSyntax,
  frontMatterValue,
} from './rules/front-matter.ts';

/** A value of the front matter and where it stands in the file. */
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

/** The keys that a kind of document may have, by the shape of their value. */
export interface Keys {
  readonly texts: readonly string[];
  readonly lists: readonly string[];
  readonly mappings: readonly string[];
}

/** The keys of a level. */
export const LEVEL_KEYS: Keys = {
  texts: ['code', 'rank', 'title', 'track', 'status', 'reviewBy', 'owner'],
  lists: ['themes'],
  mappings: [],
};

/** The keys of the README. */
export const README_KEYS: Keys = {
  texts: [
    'organization',
    'locale',
    'editUrl',
    'feedbackUrl',
    'principles',
    'journey',
    'index',
    'contributing',
  ],
  lists: [],
  mappings: ['tracks', 'themes'],
};

interface Split {
  readonly frontMatter: FrontMatter;
  /** The Markdown, with as many blank lines before it as the front matter took, so that line numbers stay true. */
  readonly body: string;
}

const NONE: FrontMatter = { texts: new Map(), lists: new Map(), mappings: new Map() };

/**
 * Parts a document into its front matter and its Markdown. Every problem is reported; the Markdown is given in any
 * case, so that the rest of the document is still checked.
 */
export function splitFrontMatter(path: string, text: string, keys: Keys, report: Report): Split {
  const firstLine = text.split('\n', 1)[0] ?? '';
  const isRule = /^-{4,}\s*$/.test(firstLine);
  if (!text.startsWith('---') || isRule) return { frontMatter: NONE, body: text };

  const language = firstLine.slice(3).trim();
  const closing = /\n---.*/.exec(text);
  const body = closing
    ? blankLines(text.slice(0, closing.index + closing[0].length)) +
      text.slice(closing.index + closing[0].length)
    : text.replace('---', '');

  // gray-matter runs front matter that names a programming language, so it must never see such a text
  if (language !== '') {
    const column = firstLine.indexOf(language) + 1;
    const span = { start: { line: 1, column }, end: { line: 1, column: column + language.length } };
    report(frontMatterLanguage, path, span, `Unexpected "${language}" after ---, expected nothing.`);
    return { frontMatter: NONE, body };
  }
  if (!closing) {
    const span = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
    report(
      frontMatterSyntax,
      path,
      span,
      'Unexpected end of the file, expected --- to close the front matter.',
    );
    return { frontMatter: NONE, body };
  }
  if (closing[0].trim() !== '---') {
    const line = lineBreaks(text.slice(0, closing.index + 1)) + 1;
    const span = { start: { line, column: 1 } };
    report(
      frontMatterSyntax,
      path,
      span,
      `Unexpected "${closing[0].trim()}", expected --- alone on its line.`,
    );
    return { frontMatter: NONE, body };
  }

  const block = text.slice(firstLine.length, closing.index);
  const size = Buffer.byteLength(block);
  if (size > MAX_FRONT_MATTER_BYTES) {
    const message = `Unexpected ${size} bytes of front matter, expected at most ${MAX_FRONT_MATTER_BYTES}.`;
    report(frontMatterSyntax, path, { start: { line: 1, column: 1 } }, message);
    return { frontMatter: NONE, body };
  }
  return { frontMatter: readYaml(path, text, firstLine.length, keys, report), body };
}

function readYaml(path: string, text: string, blockStart: number, keys: Keys, report: Report): FrontMatter {
  const at = (start: number, end: number): Span => ({
    start: pointAt(text, blockStart + start),
    end: pointAt(text, blockStart + end),
  });
  const refuse = (span: Span, message: string) => report(frontMatterSyntax, path, span, message);

  let document: Document.Parsed | undefined;
  const parse = (block: string) => {
    try {
      // all scalars stay text, so that the code L1.10 is not the number 1.1
      document = parseDocument(block, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
    } catch {
      refuse(
        { start: { line: 1, column: 1 } },
        'Unexpected deep nesting in the front matter, expected `key: value`.',
      );
    }
    return {};
  };
  // options keep gray-matter from using its cache, which forgets errors
  matter(text, { language: 'yaml', engines: { yaml: { parse } } });
  if (!document) return NONE;

  const problems = [...document.errors, ...document.warnings];
  for (const problem of problems) {
    refuse(at(...problem.pos), `Unexpected YAML (${problem.message}), expected \`key: value\` lines.`);
  }
  if (problems.length > 0 || document.contents === null) return NONE;

  const texts = new Map<string, Text>();
  const lists = new Map<string, Entries<readonly Text[]>>();
  const mappings = new Map<string, Entries<ReadonlyMap<string, Text>>>();
  const spanOf = (node: Node): Span => at(node.range?.[0] ?? 0, node.range?.[1] ?? 0);

  /** Gives the text of a scalar; reports anything else, and what could be used to make a small file large. */
  const textOf = (node: unknown, key: string, fallback: Span): Text | undefined => {
    if (isAlias(node) || (isScalar(node) && node.anchor)) {
      refuse(spanOf(node), `Unexpected YAML alias or anchor in \`${key}\`, expected plain text.`);
      return undefined;
    }
    if (isScalar(node)) return { value: String(node.value ?? '').trim(), span: spanOf(node) };
    if (node === null || node === undefined) return { value: '', span: fallback };
    const span = isMap(node) || isSeq(node) ? spanOf(node) : fallback;
    report(frontMatterValue, path, span, `Unexpected ${shapeOf(node)} in \`${key}\`, expected text.`);
    return undefined;
  };

  if (!isMap(document.contents)) {
    refuse(
      spanOf(document.contents),
      `Unexpected ${shapeOf(document.contents)}, expected \`key: value\` lines.`,
    );
    return NONE;
  }
  if (document.contents.anchor)
    refuse(spanOf(document.contents), 'Unexpected YAML anchor, expected plain text.');

  for (const { key: keyNode, value } of document.contents.items) {
    const key = textOf(keyNode, 'a key', at(0, 0));
    if (!key) continue;
    const name = key.value;
    const anchored = (isMap(value) || isSeq(value)) && value.anchor !== undefined;
    if (anchored) refuse(spanOf(value), `Unexpected YAML anchor in \`${name}\`, expected plain text.`);
    if (keys.texts.includes(name)) {
      const read = textOf(value, name, key.span);
      if (read && read.value !== '') texts.set(name, read);
    } else if (keys.lists.includes(name)) {
      if (isSeq(value)) {
        const items = value.items.map((item) => textOf(item, name, key.span));
        lists.set(name, { span: key.span, items: items.filter((item) => item !== undefined) });
      } else refuseShape(value, name, 'a list', key.span);
    } else if (keys.mappings.includes(name)) {
      if (isMap(value)) {
        const items = new Map<string, Text>();
        for (const pair of value.items) {
          const id = textOf(pair.key, name, key.span);
          const title = textOf(pair.value, name, key.span);
          if (id && title) items.set(id.value, title);
        }
        mappings.set(name, { span: key.span, items });
      } else refuseShape(value, name, 'a mapping of ids to titles', key.span);
    } else {
      const known = [...keys.texts, ...keys.lists, ...keys.mappings].join(', ');
      report(frontMatterKey, path, key.span, `Unexpected key "${name}", expected one of ${known}.`);
    }
  }
  return { texts, lists, mappings };

  function refuseShape(value: unknown, name: string, expected: string, fallback: Span): void {
    if (isAlias(value)) {
      refuse(spanOf(value), `Unexpected YAML alias in \`${name}\`, expected ${expected}.`);
      return;
    }
    const span = isMap(value) || isSeq(value) || isScalar(value) ? spanOf(value) : fallback;
    report(
      frontMatterValue,
      path,
      span,
      `Unexpected ${shapeOf(value)} in \`${name}\`, expected ${expected}.`,
    );
  }
}

function shapeOf(node: unknown): string {
  if (isMap(node)) return 'mapping';
  if (isSeq(node)) return 'list';
  return 'text';
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: lineBreaks(before) + 1, column: offset - before.lastIndexOf('\n') };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function blankLines(text: string): string {
  return '\n'.repeat(lineBreaks(text));
}

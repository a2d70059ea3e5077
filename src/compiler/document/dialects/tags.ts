import { generatorMarkup } from '../../rules/generator-markup.ts';
import type { Dialect, Problem } from './dialect.ts';
import { hiddenIn } from './hidden.ts';
import { noteKind } from './names.ts';
import type { Change } from './translation.ts';

/** What is up to an end, within a paragraph and not over another start, so that what never ends costs little. */
const until = (end: string) => `(?:(?!${end}|\\{[{%/]|\\n[ \\t]*\\n)[^])*`;
const HUGO = `\\{\\{[<%](?<hugo>${until('[>%]\\}\\}')})[>%]\\}\\}`;
const LIQUID = `\\{%-?(?<liquid>${until('-?%\\}')})-?%\\}`;
const IN_BRACES = String.raw`\{(?:[^{}]|\{[^{}]*\}){0,200}\}`;
const ATTRIBUTE = String.raw`\s+(?:[\w:-]+(?:=(?:"[^"]{0,500}"|'[^']{0,500}'|${IN_BRACES}))?|${IN_BRACES})`;
/** A component: HTML has small letters, and names of components begin with a capital. */
const JSX = `(?:(?<!\\w)<|<(?=/))(?<jsx>/?[A-Z][\\w.]*[a-z]\\w*(?:${ATTRIBUTE}){0,50}\\s*/?)>`;
const VALUE = String.raw`\{\{(?![<%])[^{}\n]{1,200}\}\}`;
/** What only the authors are to see, in MDX, Hugo and Liquid. */
const COMMENT = [
  `\\{/\\*${until('\\*/\\}')}\\*/\\}`,
  `\\{\\{[<%]?/\\*${until('\\*/')}\\*/[>%]?\\}\\}`,
  String.raw`\{%-? *comment *-?%\}(?:(?!\{%)[^])*\{%-? *endcomment *-?%\}`,
].join('|');
const TAG = new RegExp(`(?<comment>${COMMENT})|${HUGO}|${LIQUID}|${JSX}|${VALUE}`, 'g');
/** HTML that somebody wrote with a capital. */
const HTML = /^<\/?(?:Br|Details|Div|Em|Hr|Img|Li|Ol|Span|Strong|Summary|Table|Ul)\b/;

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  /** Tags of one name and syntax are a pair. */
  readonly pair: string;
  readonly name: string;
  readonly isEnd: boolean;
  readonly parameters: readonly Parameter[];
}

interface Parameter {
  readonly key?: string;
  readonly value: string;
}

/** Tags of Hugo and Liquid, and components of MDX: boxes become `:::note`, the others are left out. */
export const tags: Dialect = {
  sign: /\{[{%/]|<[A-Z]/,
  translate(text) {
    const isHidden = hiddenIn(text);
    const changes: Change[] = [];
    const problems: Problem[] = [];
    const found: Tag[] = [];
    for (const match of text.matchAll(TAG)) {
      if (isHidden(match.index) || HTML.test(match[0])) continue;
      const tag = readTag(match);
      if (match.groups?.['comment']) {
        changes.push({ start: match.index, end: match.index + match[0].length, text: '' });
      } else if (tag) found.push(tag);
      else problems.push(problemOf('value', match[0], match.index, 'It is kept as text.'));
    }
    const ends = pairUp(found);
    const paired = new Set(ends.values());
    for (const tag of found) {
      const end = ends.get(tag);
      const box = end && boxOf(tag, end, text);
      if (end && box) changes.push(...box);
      else if (!paired.has(tag) && (end || !isPlaceholder(tag))) {
        const kept = end ? 'The tag is left out, and what is in it is kept.' : 'It is left out.';
        problems.push(problemOf(tag.pair.startsWith('<') ? 'component' : 'tag', tag.source, tag.start, kept));
        changes.push(...[tag, ...(end ? [end] : [])].map((each) => without(each, text)));
      }
    }
    return { changes: changes.sort((a, b) => a.start - b.start), problems };
  },
};

function problemOf(what: string, source: string, start: number, kept: string): Problem {
  const shown = source.replace(/\s+/g, ' ');
  const message = `Unexpected ${what} ${shown} of a site generator, expected Markdown. ${kept}`;
  return { rule: generatorMarkup, start, end: start + source.length, message };
}

/** Reads a tag; `undefined` for what stands for a value. */
function readTag({ 0: source, index: start, groups = {} }: RegExpExecArray): Tag | undefined {
  const { hugo, liquid, jsx } = groups;
  const body = (hugo ?? liquid ?? jsx)?.trim();
  if (body === undefined) return undefined;
  const [, slash, first = '', rest = ''] = /^(\/?)\s*([^\s/]*)([^]*)$/.exec(body) ?? [];
  const liquidEnd = liquid !== undefined && /^end./.test(first);
  const name = liquidEnd ? first.slice('end'.length) : first;
  return {
    start,
    end: start + source.length,
    source,
    pair: source.slice(0, jsx === undefined ? 2 : 1) + name,
    name,
    isEnd: slash === '/' || liquidEnd,
    parameters: readParameters(rest),
  };
}

function readParameters(text: string): readonly Parameter[] {
  const all = text.matchAll(/(?:([\w-]+)=)?(?:"([^"]*)"|'([^']*)'|([^\s"'=/>{}]+))/g);
  return [...all].map(([, key, double, single, bare]) => ({
    ...(key ? { key } : {}),
    value: double ?? single ?? bare ?? '',
  }));
}

/** The end of each tag that has one. */
function pairUp(found: readonly Tag[]): ReadonlyMap<Tag, Tag> {
  const ends = new Map<Tag, Tag>();
  const open = new Map<string, Tag[]>();
  for (const tag of found) {
    const alike = open.get(tag.pair) ?? [];
    open.set(tag.pair, alike);
    const opening = tag.isEnd ? alike.pop() : undefined;
    if (opening) ends.set(opening, tag);
    else if (!tag.isEnd) alike.push(tag);
  }
  return ends;
}

/** Whether a tag is no component but words to be replaced, such as `<Company>`: components have an end. */
function isPlaceholder({ source }: Tag): boolean {
  return source.startsWith('<') && !source.endsWith('/>');
}

/** The changes that make `:::note` of a pair, where it has its lines for itself. */
function boxOf(tag: Tag, end: Tag, text: string): readonly Change[] | undefined {
  const kind = noteKind(
    tag.name,
    tag.parameters.map(({ value }) => value),
  );
  const before = text.slice(text.lastIndexOf('\n', tag.start - 1) + 1, tag.start);
  const after = text.slice(end.end, lineEnd(text, end.end));
  if (kind === undefined || !/^[ \t>]*$/.test(before) || after.trim() !== '') return undefined;
  const opening = `:::${kind} ${titleOf(tag, kind)}`.trimEnd();
  const isOnLine = text.slice(tag.end, lineEnd(text, tag.end)).trim() === '';
  const beforeEnd = text.slice(text.lastIndexOf('\n', end.start - 1) + 1, end.start);
  const isEndOnLine = /^[ \t>]*$/.test(beforeEnd);
  return [
    { start: tag.start, end: tag.end, text: isOnLine ? opening : `${opening}\n${before}` },
    { start: end.start, end: end.end, text: isEndOnLine ? ':::' : `\n${before}:::` },
  ];
}

/** What a box says over its text. */
function titleOf({ parameters }: Tag, kind: string): string {
  const named = parameters.find(({ key }) => key === 'title' || key === 'summary' || key === 'label');
  const positional = parameters.find(({ key, value }) => key === undefined && value !== kind);
  return (named ?? positional)?.value.replace(/\s+/g, ' ') ?? '';
}

/** Takes a tag out of its line, with one of the spaces around it. */
function without({ start, end }: Tag, text: string): Change {
  const isSpaced = /[ \t\n]/.test(text[start - 1] ?? '\n') && text[end] === ' ';
  return { start, end: isSpaced ? end + 1 : end, text: '' };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

import { compareText } from '../words/order.ts';
import { digestOf } from './digest.ts';
import type { Known } from './match.ts';

/** Where an expectation was, and where it is now. */
export interface Moved {
  readonly level: string;
  readonly section: string;
  readonly id: string;
  readonly to: { readonly level: string; readonly id: string };
}

/** What `ids.lock` keeps: the expectations, and the addresses that lead to others of them. */
export interface Lock {
  readonly known: readonly Known[];
  readonly moved: readonly Moved[];
}

/** What is known where there has been no revision before. */
export const NO_IDS: Lock = { known: [], moved: [] };

/** What names an expectation among all: `l3#owns-incidents`. */
export function addressOf({ level, id }: { readonly level: string; readonly id: string }): string {
  return `${level}#${id}`;
}

/** A line of `ids.lock` that cannot be read. */
export interface BrokenLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

const HEAD =
  '# Keeps the ids of expectations when their words change. Written by `career-levels ids --write`.';

/** The most bytes that a line has, if its ids leave room for a text. */
const MOST_BYTES = 200;

/** What stands for the mark of the previous expectation where there is none, and where the expectation has gone. */
const FIRST = '-';
const GONE = 'gone';

const ADDRESS = String.raw`(?<level>[^\s/#]+)/(?<section>[^\s/#]+)#(?<id>[^\s/#]+)`;
const KNOWN = new RegExp(
  `^${ADDRESS} (?<mark>-|gone|[0-9a-z]{3})(?: |$)(?<text>.*?)(?:…~(?<digest>[0-9a-z]+))?$`,
);
/** A text that would be read as the beginning of another. */
const LOOKS_CUT = /…~[0-9a-z]+$/;
const MOVED = new RegExp(`^${ADDRESS} > (?<toLevel>[^\\s/#]+)#(?<toId>[^\\s/#]+)$`);

/**
 * Reads an `ids.lock`: a line for each expectation, such as `l3/delivery#owns-incidents 0a3 Owns incidents`. Where there are several for
 * one address, as after a merge, `identify` finds the one that counts. Of two ways from one address the later one does.
 *
 * @returns what it says, and the lines that cannot be read
 */
export function parseLock(text: string): Lock & { readonly broken: readonly BrokenLine[] } {
  const known: Known[] = [];
  const moved = new Map<string, Moved>();
  const broken: BrokenLine[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const { level, section, id, toLevel, toId, mark, digest, text: words } = fieldsOf(line);
    if (!level || !section || !id) broken.push({ line: at + 1, text: line });
    else if (toLevel && toId)
      moved.set(addressOf({ level, id }), { level, section, id, to: { level: toLevel, id: toId } });
    else
      known.push({
        level,
        section,
        id,
        text: words ?? '',
        previous: mark === undefined || mark === FIRST || mark === GONE ? '' : mark,
        ...(mark === GONE && { isGone: true }),
        ...(digest && { digest }),
      });
  }
  return { known, moved: [...moved.values()], broken };
}

function fieldsOf(line: string): Readonly<Record<string, string | undefined>> {
  return (MOVED.exec(line) ?? KNOWN.exec(line))?.groups ?? {};
}

/** Writes an `ids.lock`, sorted, so that it is the same for the same expectations and Git merges what different people change. */
export function writeLock({ known, moved }: Lock): string {
  const lines = [
    ...known.map(lockLine),
    ...moved.map(({ level, section, id, to }) => `${level}/${section}#${id} > ${to.level}#${to.id}`),
  ];
  return [HEAD, ...lines.sort(compareText), ''].join('\n');
}

/** Writes the line of one expectation. */
export function lockLine({ level, section, id, previous, isGone, text, digest }: Known): string {
  return withText(`${level}/${section}#${id} ${isGone ? GONE : previous || FIRST} `, text, digest);
}

/** Puts a text on its line; of a long one as much as has room, and a digest of the whole. */
function withText(start: string, text: string, digest: string | undefined): string {
  const encoder = new TextEncoder();
  const bytesOf = (part: string) => encoder.encode(part).length;
  if (!digest && bytesOf(start + text) <= MOST_BYTES && !LOOKS_CUT.test(text)) return start + text;
  const end = `…~${digest ?? digestOf(text)}`;
  const room = MOST_BYTES - bytesOf(start + end);
  let cut = '';
  let size = 0;
  for (const character of text) {
    size += bytesOf(character);
    if (size > room) break;
    cut += character;
  }
  return start + cut.trimEnd() + end;
}

import { basename } from 'node:path';
import { LEVEL_NAME, orderOfCode } from './codes.ts';

/** The title of a level, parted. */
export interface TitleParts {
  /** For example "L4"; empty where the title has none. */
  readonly code: string;
  /** The whole number in the code. */
  readonly rank?: number;
  readonly title: string;
}

/** An emoji, or its name between colons. */
const MARKS = String.raw`(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}\u{200d}]|:[a-z0-9_+-]+:)+\s*`;
const NUMBER = String.raw`\d+(?:\.\d+)*`;
const BEFORE = new RegExp(
  // "Level 2 Support Engineer" is a title, so a word needs a mark after its number
  String.raw`^(${MARKS})?(?:([A-Z]{1,3}${NUMBER})(?:\s*[:–—-]\s*|\s+|$)|(${LEVEL_NAME} ${NUMBER})(?:\s*[:–—-]\s*|\s+(?=\()|$))(.*)$`,
  'su',
);
const CODE = String.raw`(?:[A-Z]{1,3}|${LEVEL_NAME} )${NUMBER}`;
const AFTER = new RegExp(String.raw`^(.*\S)(?:\s*\((${CODE})\)|\s+[–—-]\s+(${CODE}))$`, 'su');

/** Parts a title with a code before it ("L4: Lead", "L4 - Lead", "L4 Lead", "Level 4: Lead") or after it ("Lead (L4)", "Lead - L4"). */
export function parseTitle(text: string): TitleParts {
  const whole = text.trim();
  const [, marks = '', short, named, rest = ''] = BEFORE.exec(whole) ?? [];
  const before = short ?? named;
  if (before !== undefined) {
    const title = rest.replace(/^\(([^()]*)\)$/, '$1') || before;
    return withRank(before, marks + title);
  }
  const [, title = whole, inBrackets, afterDash] = AFTER.exec(whole) ?? [];
  const after = inBrackets ?? afterDash;
  return after === undefined ? { code: '', title: whole } : withRank(after, title);
}

function withRank(code: string, title: string): TitleParts {
  const rank = rankOfCode(code);
  return { code, ...(rank === undefined ? {} : { rank }), title };
}

/** The rank in a code: 4 in "L4", 1 in "L1.10"; undefined where the code has no number. */
export function rankOfCode(code: string): number | undefined {
  return orderOfCode(code)[0];
}

/** What a level would be called if only its file's name were known. */
export function titleOfFile(fileName: string): string {
  return basename(fileName)
    .replace(/\.md$/i, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

/** A text with a capital at its beginning. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

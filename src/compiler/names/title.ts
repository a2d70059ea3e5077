import { basename } from 'node:path';
import { patternFor, wordsFor } from '../../vocabulary/vocabularies.ts';
import { COUNTED, inWords, NUMBER, orderOfCode, SHORT, severalIn } from './codes.ts';
import { namedPath } from './own-document.ts';
import { remembered } from './remembered.ts';

/** The title of a level, parted. */
export interface TitleParts {
  /** For example "L4"; empty where the title has none. */
  readonly code: string;
  /** The whole number in the code, or in the word before it. */
  readonly rank?: number;
  readonly title: string;
}

/** An emoji, or its name between colons. */
const MARKS = String.raw`(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}\u{200d}]|:[a-z0-9_+-]+:)+\s*`;
// a full stop needs a space after it, which one within a number has not
const COLON = String.raw`\s*(?:[:：·・–—|｜-]|\.(?=\s))\s*`;
const BEFORE = new RegExp(
  // "Level 2 Support Engineer" is a title, so a word needs a mark after its number
  // "L 3" needs one, too
  String.raw`^(${MARKS})?(?:(${SHORT})(?:${COLON}|\s+|$)|([A-Z]{1,3}\s${NUMBER})(?:${COLON}|$)|\[(${SHORT}|${COUNTED})\](?:${COLON}|\s*)|(${COUNTED})(?:${COLON}|\s*(?=[(（])|$))(.*)$`,
  'su',
);
const CODE = `(?:${SHORT}|${COUNTED})`;
const AFTER = new RegExp(String.raw`^(.*\S)(?:\s*[(（[](${CODE})[)）\]]|(?:\s+[–—|-]|,)\s+(${CODE}))$`, 'su');
const TWO_NUMBERS = /\p{N}\P{N}+\p{N}/u;
/** What may be around the codes of several levels. */
const OPENING = new RegExp(String.raw`^(${MARKS}|)(\[)?$`, 'u');
const STARTS_SHORT = new RegExp(`^${SHORT}`, 'u');
const AFTER_SHORT = new RegExp(String.raw`^(?:${COLON}|\s+|$)(.*)$`, 'su');
const AFTER_COUNTED = new RegExp(String.raw`^(?:${COLON}|\s*(?=[(（])|$)(.*)$`, 'su');
const AFTER_SQUARE = new RegExp(String.raw`^\](?:${COLON}|\s*)(.*)$`, 'su');
const BEFORE_BRACKET = /^(.*\S)\s*[(（[]$/su;
const CLOSING = /^[)）\]]$/;
/** What may follow "Level 1": a closer code before the title, or after it. */
const CLOSER_BEFORE = new RegExp(
  String.raw`^(?:[(（](${SHORT})[)）](?:${COLON}|\s*)|(${SHORT})(?:${COLON}|\s+|$))(.*)$`,
  'su',
);
const CLOSER_AFTER = new RegExp(String.raw`^(.*\S)\s*[(（](${SHORT})[)）]$`, 'su');

/** A digit, or what may be a Roman numeral: most titles have neither, so they need none of the patterns above. */
const MAY_HAVE_CODE = /[0-9０-９٠-٩۰-۹]|\s[IVX]+(?!\w)/;

/**
 * Parts a title with a code before it ("L4: Lead", "L4 - Lead", "L4. Lead", "[L4] Lead", "L4 Lead", "Level 4: Lead") or after
 * it ("Lead (L4)", "Lead [L4]", "Lead - L4", "Lead, Level 4"). Where a level is counted and has a code, too, as in "Level 4: Lead (B4)", its rank is what is counted.
 */
export const parseTitle = remembered((text: string): TitleParts => partsOf(text.trim()));

function partsOf(whole: string): TitleParts {
  if (!MAY_HAVE_CODE.test(whole)) return parseWords(whole) ?? { code: '', title: whole };
  const ofSeveral = parseSeveral(whole);
  if (ofSeveral) return ofSeveral;
  const [, marks = '', short, spaced, inSquare, counted, rest = ''] = BEFORE.exec(whole) ?? [];
  const closer = counted === undefined ? undefined : parseCloser(rest);
  if (closer) return { ...withRank(counted), code: closer.code, title: marks + closer.title };
  const before = short ?? spaced ?? inSquare ?? counted;
  if (before !== undefined) {
    const title = rest.replace(/^[(（]([^()（）]*)[)）]$/, '$1') || before;
    return { ...withRank(before), title: marks + title };
  }
  const [, title = whole, inBrackets, afterMark] = AFTER.exec(whole) ?? [];
  const after = inBrackets ?? afterMark;
  if (after !== undefined) return { ...withRank(after), title };
  return parseWords(whole) ?? { code: '', title: whole };
}

/** A code with nothing but a space before it. */
const AT_END = new RegExp(String.raw`^(.*\S)\s+(${CODE})$`, 'su');
const JOINING: ReadonlySet<string> = new Set([
  ...wordsFor('smallWords'),
  ...wordsFor('upTo'),
  ...wordsFor('and'),
  ...wordsFor('or'),
]);
const ONGOING = /^\p{L}+ing\s/iu;

/**
 * Parts the title of what is known to be a level. Its code may be after it with nothing between, as in "Engineer L8": elsewhere,
 * such words may be about a level, or about anything called so.
 */
export function parseLevelTitle(text: string): TitleParts {
  const parts = parseTitle(text);
  if (parts.code !== '' || !MAY_HAVE_CODE.test(text)) return parts;
  const [, title = '', code = ''] = AT_END.exec(text.trim()) ?? [];
  const last = title.slice(title.lastIndexOf(' ') + 1).toLowerCase();
  // "Expectations for L3", "Reaching L4"
  if (code === '' || JOINING.has(last) || ONGOING.test(text)) return parts;
  return { ...withRank(code), title };
}

/** A word that counts and a number in words, or the other way round: "1.er nivel". */
const WORDS = String.raw`[\p{L}\p{N}.]+ \p{L}+`;
/** Two words, before the rest of a title or after it. */
const TWO_WORDS = new RegExp(String.raw`^(${WORDS})(?:${COLON}(.+)|\s*[(（](.+)[)）])?$`, 'su');
/** Most titles have no word that counts, so they need none of the patterns. */
const MAY_BE_COUNTED = new RegExp(patternFor('codeWords'), 'i');
const TWO_WORDS_AFTER = new RegExp(
  String.raw`^(.*\S)(?:\s*[(（[](${WORDS})[)）\]]|(?:\s+[–—|-]|,)\s+(${WORDS}))$`,
  'su',
);

/** Parts a title whose level is counted in words: "Level Six: Lead", "Lead (Level Six)", "Sixth level". */
function parseWords(whole: string): TitleParts | undefined {
  if (!MAY_BE_COUNTED.test(whole)) return undefined;
  const [, before = '', afterMark, inBrackets] = TWO_WORDS.exec(whole) ?? [];
  if (inWords(before)) return { ...withRank(before), title: afterMark ?? inBrackets ?? before };
  const [, title = '', bracketed, marked = ''] = TWO_WORDS_AFTER.exec(whole) ?? [];
  const after = bracketed ?? marked;
  return inWords(after) ? { ...withRank(after), title } : undefined;
}

/** Parts a title with the codes of several levels, which one description may be for: "L2 / L3: Chef", "Chef (L2–L3)". */
function parseSeveral(whole: string): TitleParts | undefined {
  if (!TWO_NUMBERS.test(whole)) return undefined;
  const found = severalIn(whole);
  if (!found) return undefined;
  const code = whole.slice(found.start, found.end);
  const [, marks, inSquare] = OPENING.exec(whole.slice(0, found.start)) ?? [];
  const rest = whole.slice(found.end);
  if (marks !== undefined) {
    const closing = inSquare ? AFTER_SQUARE : STARTS_SHORT.test(code) ? AFTER_SHORT : AFTER_COUNTED;
    const [, title] = closing.exec(rest) ?? [];
    return title === undefined ? undefined : { ...withRank(code), title: marks + (title || code) };
  }
  const [, title] = CLOSING.test(rest) ? (BEFORE_BRACKET.exec(whole.slice(0, found.start)) ?? []) : [];
  return title === undefined ? undefined : { ...withRank(code), title };
}

/** The code, and the title without it, in what follows "Level 4". */
function parseCloser(rest: string): { readonly code: string; readonly title: string } | undefined {
  const [, inBrackets, bare, following = ''] = CLOSER_BEFORE.exec(rest) ?? [];
  const first = inBrackets ?? bare;
  if (first !== undefined) return { code: first, title: following || first };
  const [, title, last] = CLOSER_AFTER.exec(rest) ?? [];
  return title !== undefined && last !== undefined ? { code: last, title } : undefined;
}

/** A code with its rank: 4 in "L4", 1 in "L1.10"; none where it has no number. */
export function withRank(code = ''): Pick<TitleParts, 'code' | 'rank'> {
  const [rank] = orderOfCode(code);
  return { code, ...(rank === undefined ? {} : { rank }) };
}

/** What a level would be called if only its file's name were known. */
export function titleOfFile(fileName: string): string {
  const name = basename(namedPath(fileName));
  return name.replace(/[-_\s]+/g, ' ').trim() || name;
}

/** A text with a capital at its beginning. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

import { patternFor, vocabularies, wordsFor } from '../../vocabulary/vocabularies.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { MAX_RANK_DIGITS } from '../rules/limits.ts';
import { ROMAN, romanValue } from './roman.ts';

/** Where a level is among others: its rank and then the further numbers of its code; 1 and 10 for "L1.10". */
export type Order = readonly number[];

/** Orders from one level code to another, both included. */
export interface OrderRange {
  readonly from: Order;
  readonly to: Order;
}

const DIGIT = '[0-9０-９٠-٩۰-۹]';
const DIGITS = `${DIGIT}{1,${MAX_RANK_DIGITS}}`;
/** The numbers in a code, in the digits of any language of the interface. */
export const NUMBER = String.raw`${DIGITS}(?:\.${DIGITS})*(?!${DIGIT})`;
const NUMBERS = new RegExp(`(?<!${DIGIT})${NUMBER}`);
/** The sign of the highest level, which is for all above it, too: "L9+". */
const AND_ABOVE = String.raw`(?:\+(?![\p{L}\p{N}]))?`;
/** The numeral in a code such as "Level IV". */
const NUMERAL = new RegExp(String.raw`(?<=\s)${ROMAN}$`, 'i');
const SPACED_NAME = `(?:${wordsFor('codeWords')
  .flatMap((word) => [word, word.toUpperCase()])
  .join('|')})`;
const JOINED_NAME = patternFor('joinedCodeWords');
/** Letters of scripts whose words a space parts. */
const SPACED_LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`;
/** A number and a word after it, which may count: "4级", "第4级", "4-й уровень". */
const BEFORE_NAME = String.raw`(?<!${SPACED_LETTER}|\p{N}|\.)第?${NUMBER}(?:\.|-?[йя])?\s?${patternFor('codeWordsAfter')}(?!${SPACED_LETTER})`;
/** Capitals and a number: "L4", "SWE-5", "L9+". */
export const SHORT = `[A-Z]{1,3}-?${NUMBER}${AND_ABOVE}`;
const ROMAN_CAPITALS = ROMAN.toUpperCase();
/** A number that a word makes a code: "Level 4", "Level IV", "レベル4", "4级". */
export const COUNTED = String.raw`(?:${SPACED_NAME}(?:\s?${NUMBER}${AND_ABOVE}|\s${ROMAN_CAPITALS}(?!\w))|${JOINED_NAME}\s?${NUMBER}|${BEFORE_NAME})`;
const CODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${SHORT}|${SPACED_NAME}(?:\s?${NUMBER}|\s${ROMAN_CAPITALS}))(?![\p{L}\p{N}])|${JOINED_NAME}\s?${NUMBER}|${BEFORE_NAME}`,
  'gu',
);
/** A number right after a code, which another code may be short for. */
const GOES_ON = new RegExp(String.raw`^[–—〜～~/-](${NUMBER})(?![\p{L}\p{N}])`, 'u');
const UP_TO = between([...wordsFor('upTo'), '[–—〜～~-]']);
const AND = between([...wordsFor('and'), ...wordsFor('or'), '[,/&+、，]']);

function between(words: readonly string[]): RegExp {
  return new RegExp(String.raw`^\s*(?:${words.join('|')})\s*$`, 'iu');
}

/** The order in a code such as "L4" or "L1.10"; empty where the code has no number. */
export function orderOfCode(code: string): Order {
  const [numbers] = NUMBERS.exec(code) ?? [];
  if (numbers === undefined) {
    const numeral = (NUMERAL.exec(code) ?? []).map(romanValue);
    return numeral.length > 0 ? numeral : orderInWords(code);
  }
  return numbers.split('.').filter(Boolean).map(toNumber);
}

/** The last four bits of each such digit are its value. */
function toNumber(digits: string): number {
  return Number([...digits].map((digit) => (digit.codePointAt(0) ?? 0) & 15).join(''));
}

/** What a code has beside its number: the letters, or the word; those of the first where it names several. Codes of one ladder mostly share them. */
export function familyOf(code: string): string {
  const [first = code] = code.match(CODE) ?? [];
  const named = first.replace(NUMBERS, '').replace(NUMERAL, '').replace(/\+$/, '').trim();
  return inWords(named)?.name ?? named;
}

const NUMBER_WORDS = valuesOf(({ numberWords }) => numberWords);
const ORDINAL_WORDS = valuesOf(({ ordinalWords }) => ordinalWords);
const CODE_WORDS: ReadonlySet<string> = new Set(wordsFor('codeWords').map((word) => word.toLowerCase()));

/** What each spelling of a number counts. */
function valuesOf(words: (vocabulary: Vocabulary) => readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    Object.values(vocabularies).flatMap((vocabulary) =>
      words(vocabulary).flatMap((spellings, place) =>
        spellings.split(' ').map((spelling) => [spelling, place + 1] as const),
      ),
    ),
  );
}

/** Parts a text such as "Level Six" or "Sixth level" into the word that counts and the number in words. */
export function inWords(text: string): { readonly name: string; readonly value: number } | undefined {
  const space = text.indexOf(' ');
  if (space < 0) return undefined;
  const [first, second] = [text.slice(0, space), text.slice(space + 1)];
  return (
    counted(first, NUMBER_WORDS.get(second.toLowerCase())) ??
    counted(second, ORDINAL_WORDS.get(first.toLowerCase()))
  );
}

function counted(
  name: string,
  value: number | undefined,
): { readonly name: string; readonly value: number } | undefined {
  return value !== undefined && CODE_WORDS.has(name.toLowerCase()) ? { name, value } : undefined;
}

function orderInWords(code: string): Order {
  const value = inWords(code)?.value;
  return value === undefined ? [] : [value];
}

/** A code of the same kind with another number: "L3" for "L1". */
export function withNumber(code: string, number: string): string {
  const [first = code] = code.match(CODE) ?? [];
  return first.replace(NUMBERS.test(first) ? NUMBERS : NUMERAL, number);
}

/** Compares number by number, so that L1.10 comes after L1.9. A number that is missing comes before any other. */
export function compareOrders(a: Order, b: Order): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    if (a[index] !== b[index]) return (a[index] ?? -1) - (b[index] ?? -1);
  }
  return 0;
}

/** A code in a text, or the number that another one goes on to: the 2 in "L1–2". */
interface CodeIn {
  readonly start: number;
  readonly end: number;
  readonly order: Order;
  readonly family: string;
}

/** The codes in a text in their order. */
function codesIn(text: string): readonly CodeIn[] {
  return [...text.matchAll(CODE)].flatMap(({ 0: code, index }) => {
    const end = index + code.length;
    const order = orderOfCode(code);
    const first: CodeIn = { start: index, end, order, family: familyOf(code) };
    const [, further] = GOES_ON.exec(text.slice(end)) ?? [];
    // "L1-1" is a step of L1
    if (further === undefined || compareOrders(orderOfCode(further), order) <= 0) return first;
    const start = end + 1;
    return [first, { ...first, start, end: start + further.length, order: orderOfCode(further) }];
  });
}

/** The families of the codes in a text, as {@link familyOf} has them. */
export function familiesIn(text: string): readonly string[] {
  return codesIn(text).map(({ family }) => family);
}

/** Finds the level codes in a text such as "L1 to L3", "L1–L3" or "L4 and L5". */
export function findOrders(text: string): readonly OrderRange[] {
  const ranges: { from: Order; to: Order }[] = [];
  let before = 0;
  for (const { start, end, order } of codesIn(text)) {
    const last = ranges.at(-1);
    if (last && UP_TO.test(text.slice(before, start))) last.to = order;
    else ranges.push({ from: order, to: order });
    before = end;
  }
  return ranges;
}

/** The stretch of a text that names several levels, as in "L1 to L3", "L3 / L4: Chef" and "L1-2". "Level 1 – B1" names one, in two ways. */
export function severalIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const codes = codesIn(text);
  const joined = codes.map((code, place) => {
    const before = codes[place - 1];
    if (!before) return false;
    const words = text.slice(before.end, code.start);
    return AND.test(words) || (UP_TO.test(words) && before.family === code.family);
  });
  const first = joined.indexOf(true) - 1;
  if (first < 0) return undefined;
  const after = joined.indexOf(false, first + 1);
  const last = codes.at(after < 0 ? -1 : after - 1);
  return { start: codes[first]?.start ?? 0, end: last?.end ?? 0 };
}

/** Whether a text names several levels. */
export function namesSeveral(text: string): boolean {
  return severalIn(text) !== undefined;
}

/** Whether each code is the one before it with a higher number, so that they belong to one ladder. */
export function goesOn(codes: readonly string[]): boolean {
  return codes.slice(1).every((code, place) => {
    const before = codes[place] ?? '';
    return familyOf(before) === familyOf(code) && compareOrders(orderOfCode(before), orderOfCode(code)) < 0;
  });
}

/** Whether one of several codes is that of a level that another one names, as "L2" is of "L1–L3". */
export function isCovered(several: string, codes: readonly string[]): boolean {
  const ranges = findOrders(several);
  const family = familyOf(several);
  return codes.some((code) => familyOf(code) === family && isInOrders(orderOfCode(code), ranges));
}

/** Whether an order lies in one of the ranges; L1.2 belongs to L1, but neither L1 nor L1.9 to L1.1. */
export function isInOrders(order: Order, ranges: readonly OrderRange[]): boolean {
  return ranges.some(
    ({ from, to }) =>
      compareOrders(order, from) >= 0 && compareOrders(order.slice(0, to.length).map(Math.floor), to) <= 0,
  );
}

import { fold } from '../../../model/words/fold.ts';
import { wordsFor } from '../../../vocabulary/vocabularies.ts';
import { foldedWords } from '../../names/folded-words.ts';
import { romanValue } from '../../names/roman.ts';

const WORDS = wordsFor('seniority');

const SPACED: ReadonlySet<string> = new Set(foldedWords('seniority'));
/** Words that precede a role without a space. */
const JOINED = WORDS.filter((word) => /^[\u3040-\u30ff\u3400-\u9fff]+$/.test(word));

/** A title without the words that tell its level. */
export interface Role {
  /** Empty where the title has no other words. */
  readonly role: string;
  readonly saysLevel: boolean;
  /** Whether a numeral at the end is what says it: "Baker II". */
  readonly isNumbered: boolean;
}

/** Parts what a title says of the role from what it says of the level: "baker", from "Junior Baker", "Baker II" and "Baker". */
export function roleOf(title: string): Role {
  const words = fold(title).split(' ');
  const isNumbered = words.length > 1 && romanValue(words.at(-1) ?? '') > 0;
  const named = isNumbered ? words.slice(0, -1) : words;
  const others = named.filter((word) => !SPACED.has(word));
  const [first = ''] = others;
  const joined = JOINED.find((word) => first.startsWith(word));
  const role = [joined ? first.slice(joined.length) : first, ...others.slice(1)].join(' ').trim();
  return { role, saysLevel: joined !== undefined || others.length < words.length, isNumbered };
}

/** Whether a title says a rank and no role, such as "Junior". */
export function isRankAlone(title: string): boolean {
  const { role, saysLevel } = roleOf(title);
  return saysLevel && role === '';
}

/**
 * Whether each of several titles is of a level: two or more are of one role, and its levels are told apart by words, or
 * by numerals where all are: "Part I" beside other titles may be of anything.
 */
export function levelsByTitle(titles: readonly string[]): readonly boolean[] {
  const roles = titles.map(roleOf);
  const byRole = new Map<string, { times: number; saysLevel: boolean; readonly titles: Set<string> }>();
  for (const [place, { role, saysLevel }] of roles.entries()) {
    const all = byRole.get(role) ?? { times: 0, saysLevel: false, titles: new Set<string>() };
    byRole.set(role, all);
    all.times += 1;
    all.saysLevel ||= saysLevel;
    all.titles.add(fold(titles[place] ?? ''));
  }
  const isShared = ({ role }: Role) => {
    const { times = 0, saysLevel = false, titles: own } = byRole.get(role) ?? {};
    return role !== '' && times > 1 && saysLevel && own?.size === times;
  };
  const shared = roles.filter(isShared);
  const isCounted = shared.every(({ saysLevel, isNumbered }) => isNumbered || !saysLevel);
  const areLevels = shared.length > 0 && (!isCounted || shared.length === roles.length);
  return roles.map((each) => areLevels && (isShared(each) || (each.saysLevel && each.role !== '')));
}

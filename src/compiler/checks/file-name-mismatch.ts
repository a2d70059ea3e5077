import { fold } from '../../model/words/fold.ts';
import { wordsFor } from '../../vocabulary/vocabularies.ts';
import { once } from '../document/tree/once.ts';
import type { LevelDraft } from '../level/level.ts';
import { familyOf, orderOfCode } from '../names/codes.ts';
import { parseTitle, titleOfFile } from '../names/title.ts';
import { SOUND, SOUND_LEVEL } from '../rules/examples.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import type { Check } from './check.ts';

function named(file: string, title = 'L1: Baker'): ExampleFiles {
  return {
    'README.md': `# Bakery\n\n## Levels\n\n- [${title}](./${file})\n`,
    [file]: SOUND_LEVEL.replace('L1: Baker', title),
  };
}

/** A file is named for another level than the one that it holds. */
export const fileNameMismatch: Check = {
  name: 'file-name-mismatch',
  severity: 'warning',
  why: 'People find a file by its name, and the name becomes the address of the level. Most often a copy was not renamed, or its title not changed.',
  mend: 'Name the file after its level, for example L4-Lead-Baker.md for "# L4: Lead Baker".',
  examples: {
    good: [
      SOUND,
      named('baker.md', 'K1.0 Commis'),
      named('l1-sr-baker.md', 'L1: Senior Baker'),
      named('L1-QA-Eng.md', 'L1: Quality Assurance Engineer'),
      named('L1-Baker.md', 'L1: Senior Baker'),
      named('l1-dev-ops-manager-2.md', 'L1: Senior DevOps Manager'),
      named('L1-Macon.md', 'L1: Maçon'),
      named('L1-Pekar.md', 'L1: Пекарь'),
      named('级别1.md', '级别 1：面包师'),
    ],
    bad: [
      { files: named('L2-Baker.md'), at: 'L2-Baker.md:1:1' },
      { files: named('l2-baker.md'), at: 'l2-baker.md:1:1' },
      { files: named('L1-Senior-Baker.md', 'L1: Lead Baker'), at: 'L1-Senior-Baker.md:1:1' },
      { files: named('senior-baker.md', 'Lead Baker'), at: 'senior-baker.md:1:1' },
    ],
  },
  *run({ levels }) {
    const counts = new Map<string, number>();
    for (const { path } of levels) counts.set(path, (counts.get(path) ?? 0) + 1);
    for (const level of levels) {
      const { path, code, title, heading, givenTitle } = level;
      const isAlone = counts.get(path) === 1;
      const span = (heading ?? givenTitle)?.span;
      if (!isAlone || !span || agrees(level)) continue;
      const name = code ? `${code}: ${title}` : title;
      const better = `${name.replace(/[^\p{L}\p{N}.]+/gu, '-')}.md`;
      yield {
        path,
        span,
        message: `Unexpected title "${name}" in a file of this name, expected both to name the same level.`,
        mend: `Rename the file to ${better} and update the links to it, or correct the title.`,
      };
    }
  },
};

const SMALL_WORDS: ReadonlySet<string> = new Set(wordsFor('smallWords'));

/** Whether a file's name could be short for a level's; a name that has nothing in common with it is a way of naming. */
const agrees = once(({ path, code, title }: LevelDraft): boolean => {
  const file = parseFileName(path, code);
  if (file.code !== '' && code !== '' && !isCodeOf(file.code, code)) return false;
  const [inFile, inTitle] = [wordsIn(file.title), wordsIn(title)];
  const isNamedSo = file.code !== '' || inFile.some((word) => inTitle.includes(word));
  return !isNamedSo || areShortFor(inFile, inTitle) || areShortFor(inTitle, inFile);
});

/** Whether a code is another one or its beginning: L1 is short for L1.10. Letters count where the level's code has some. */
function isCodeOf(short: string, code: string): boolean {
  const [letters, ownLetters] = [short, code].map((each) => familyOf(each).replace(/-$/, ''));
  const numbers = orderOfCode(code);
  const isSameLine = ownLetters === '' || letters === ownLetters;
  return isSameLine && orderOfCode(short).every((number, at) => number === numbers[at]);
}

/** Small letters are those of a code only where the title's code has the same ones. */
function parseFileName(path: string, code: string): { code: string; title: string } {
  const name = titleOfFile(path);
  const [letters = ''] = /^[A-Z]+/.exec(code) ?? [];
  const isLikeCode = letters !== '' && name.toUpperCase().startsWith(letters);
  const { code: found, title } = parseTitle(
    isLikeCode ? name.slice(0, letters.length).toUpperCase() + name.slice(letters.length) : name,
  );
  return { code: found, title: title === found ? '' : title };
}

/** The words that tell roles apart. Names of files have neither accents nor, most often, letters of other scripts. */
function wordsIn(text: string): readonly string[] {
  return fold(text.normalize('NFD').replace(/\p{Mark}/gu, ''))
    .split(' ')
    .filter((word) => /^[a-z]/.test(word) && !SMALL_WORDS.has(word));
}

/** Whether each word is in the others, or is letters of one from its first on ("sr", "eng"), or first letters ("qa"). */
function areShortFor(words: readonly string[], others: readonly string[]): boolean {
  const initials = others.map((other) => other.slice(0, 1)).join('');
  return words.every(
    (word) =>
      // "ops" is in "devops"
      others.some((other) => other.includes(word) || isAbbreviation(word, other)) ||
      (word.length > 1 && initials.includes(word)),
  );
}

function isAbbreviation(word: string, other: string): boolean {
  if (word[0] !== other[0] || word.length < 2) return false;
  let at = 0;
  for (const letter of word) {
    at = other.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

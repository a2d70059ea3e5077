import { groupBy } from '../../model/group.ts';
import type { Document } from '../document/document.ts';
import { once } from '../document/tree/once.ts';
import type { Span } from '../rules/diagnostics.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import type { Check, Finding } from './check.ts';
import { type Spelling, spellingsIn, type Variety } from './spelling.ts';
import { andLines, type Run, runsOf, spanIn } from './texts.ts';

function baking(bread: string, rolls: string): string {
  return `# L1: Baker\n\n## Bread\n\n- I ${bread} bread.\n\n## Rolls\n\n- I ${rolls} rolls.\n`;
}

function withLocale(locale: string, level: string): ExampleFiles {
  return {
    'README.md': `---\nlocale: ${locale}\n---\n# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n`,
    'L1.md': level,
  };
}

/** The languages that settle which spelling is right. */
const DIALECTS: ReadonlyMap<string, Variety> = new Map([
  ['en-GB', 'British'],
  ['en-US', 'American'],
]);

/** A word is spelt in the British way here and in the American way there. */
export const mixedSpelling: Check = {
  name: 'mixed-spelling',
  severity: 'warning',
  why: 'A word with two spellings looks as if two people wrote the text, and a search for one spelling misses the other.',
  mend: 'Spell the word in one way everywhere, for example "organise".',
  examples: {
    good: [
      SOUND,
      withLevel(baking('organise', 'know `organize` and https://example.com/organize for')),
      withLevel(baking('organise', 'analyze')),
      withLevel(baking('organisation', 'know the World Health Organization and its')),
      withLocale('en-GB', baking('organize', 'recognize')),
      withLocale('de', baking('organise', 'organize')),
    ],
    bad: [
      { files: withLevel(baking('organise', 'organize')), at: 'L1.md:9:5' },
      { files: withLevel(baking('like the organization of', 'organise')), at: 'L1.md:9:5' },
      { files: withLocale('en-US', baking('organise', 'organize')), at: 'L1.md:5:5' },
      { files: withLocale('en-GB', baking('like', 'know the color of')), at: 'L1.md:9:14' },
    ],
  },
  *run({ documents, framework: { locale } }) {
    if (!/^en(?:-|$)/.test(locale)) return;
    const named = DIALECTS.get(locale);
    const usual = mostUsed(documents.flatMap(written));
    for (const [word, holders] of doubtful(documents, named)) {
      const places = holders.flatMap(placesOf).filter((place) => place.word === word);
      const expected = named ?? mostUsed(places) ?? usual ?? places[0]?.dialect;
      const right = places.find(({ dialect }) => dialect === expected);
      const wrong = places.filter(({ dialect }) => dialect !== expected);
      if (right) yield* report(wrong, `as in ${right.document.path}:${spanOf(right).start.line}`);
      // a word in one spelling only is wrong where the author has named a language that does not have it
      else if (wrong.some((place) => isForeign(place, named))) yield* report(wrong, `as in ${locale}`);
    }
  },
};

/** The words in the whole of a file, its code and addresses among them; to look at more closely only where they differ. */
const written = once(({ text }: Document) => spellingsIn(text));

/** The words that seem to be spelt in more than one way, or in one that the named language does not have, and who has them. */
function doubtful(
  documents: readonly Document[],
  named: Variety | undefined,
): Iterable<readonly [string, readonly Document[]]> {
  const words = new Map<string, { dialects: Set<Variety>; holders: Set<Document>; isForeign: boolean }>();
  for (const document of documents) {
    for (const spelling of written(document)) {
      const { word, dialect } = spelling;
      const known = words.get(word) ?? { dialects: new Set(), holders: new Set(), isForeign: false };
      known.dialects.add(dialect);
      known.holders.add(document);
      known.isForeign ||= isForeign(spelling, named);
      words.set(word, known);
    }
  }
  return [...words]
    .filter(([, { dialects, isForeign }]) => dialects.size > 1 || isForeign)
    .map(([word, { holders }]) => [word, [...holders]]);
}

/** Whether a language that the author has named does not have the spelling at all. */
function isForeign({ dialect, isShared }: Spelling, named: Variety | undefined): boolean {
  return named !== undefined && dialect !== named && !(named === 'British' && isShared);
}

/** A word that is spelt in one of two ways, and where it is. */
interface Place extends Spelling {
  readonly document: Document;
  readonly run: Run;
}

const placesOf = once((document: Document): readonly Place[] =>
  runsOf(document).flatMap((run) =>
    spellingsIn(run.text).map((spelling) => ({ ...spelling, document, run })),
  ),
);

function mostUsed(spellings: readonly Spelling[]): Variety | undefined {
  const british = spellings.filter(({ dialect }) => dialect === 'British').length;
  const american = spellings.length - british;
  return british === american ? undefined : british > american ? 'British' : 'American';
}

/** Reports a word once in each document, at its first place. */
function* report(wrong: readonly Place[], evidence: string): Iterable<Finding> {
  for (const [{ path }, [first, ...others]] of groupBy(wrong, ({ document }) => document)) {
    yield {
      path,
      span: spanOf(first),
      message: `Unexpected spelling "${first.written}", expected "${first.other}" ${evidence}.`,
      mend: `Write "${first.other}"${andLines(linesOf(others))}.`,
    };
  }
}

function* linesOf(places: readonly Place[]): Iterable<number> {
  for (const place of places) yield spanOf(place).start.line;
}

function spanOf({ run, index, written }: Place): Span {
  return spanIn(run, index, written.length);
}

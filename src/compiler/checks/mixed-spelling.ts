import type { Span } from '../diagnostics.ts';
import type { Document } from '../document.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import type { Check, Finding } from './check.ts';
import { type Dialect, type Spelling, spellingOf } from './spelling.ts';
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
const DIALECTS: ReadonlyMap<string, Dialect> = new Map([
  ['en-GB', 'British'],
  ['en-US', 'American'],
]);

/** A word is spelt in the British way here and in the American way there. */
export const mixedSpelling: Check = {
  name: 'mixed-spelling',
  severity: 'warning',
  why: 'A word in two spellings reads like two texts by two people, and a search for one of them misses the other.',
  mend: 'Spell a word in one way everywhere, for example "organise".',
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
    const all = documents.flatMap(spellingsIn);
    for (const places of groups(all, ({ word }) => word)) {
      const expected = named ?? mostUsed(places) ?? mostUsed(all) ?? places[0]?.dialect;
      const right = places.find(({ dialect }) => dialect === expected);
      const wrong = places.filter(({ dialect }) => dialect !== expected);
      if (right) yield* report(wrong, `as in ${right.document.path}:${spanOf(right).start.line}`);
      // a word in one spelling only is wrong where the author has named a language that does not have it
      else if (named && !(named === 'British' && wrong.some(({ isShared }) => isShared)))
        yield* report(wrong, `as ${locale} has it`);
    }
  },
};

/** A word that is spelt in one of two ways, and where it stands. */
interface Place extends Spelling {
  readonly document: Document;
  readonly run: Run;
  readonly index: number;
  readonly written: string;
}

/** A capital after a word with a capital makes a name, which is spelt as its owner has it: "World Health Organization". */
const WORD = /(?<!\p{Lu}\p{Ll}+ (?=\p{Lu}\p{Ll}))(?<!\p{Letter})\p{Letter}+/gu;

function spellingsIn(document: Document): readonly Place[] {
  return runsOf(document).flatMap((run) =>
    [...run.text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
      const spelling = spellingOf(written);
      return spelling ? { ...spelling, document, run, index, written } : [];
    }),
  );
}

function groups<T, K>(items: readonly T[], keyOf: (item: T) => K): Iterable<readonly T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const same = found.get(keyOf(item));
    if (same) same.push(item);
    else found.set(keyOf(item), [item]);
  }
  return found.values();
}

function mostUsed(places: readonly Place[]): Dialect | undefined {
  const british = places.filter(({ dialect }) => dialect === 'British').length;
  const american = places.length - british;
  return british === american ? undefined : british > american ? 'British' : 'American';
}

/** Reports a word once in each document, at its first place. */
function* report(wrong: readonly Place[], evidence: string): Iterable<Finding> {
  for (const [first, ...others] of groups(wrong, ({ document }) => document)) {
    if (!first) continue;
    yield {
      path: first.document.path,
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

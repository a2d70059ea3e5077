import type { Document } from '../document/document.ts';
import { once } from '../document/tree/once.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import type { Check } from './check.ts';
import { andLines, type Run, runsOf, spanIn } from './texts.ts';

function saying(first: string, second: string): string {
  return `# L1: Baker\n\n## Bread\n\n- I bake ${first}.\n- I sell ${second}.\n`;
}

/** Straight and curly apostrophes or quotation marks are side by side. */
export const mixedQuotes: Check = {
  name: 'mixed-quotes',
  severity: 'warning',
  why: "Two kinds of marks look as if texts were pasted together, and a search for “what's” does not find “what’s”.",
  mend: 'Use one kind of apostrophe and quotation mark in all documents.',
  examples: {
    good: [
      SOUND,
      withLevel(saying("people's bread", '"rolls" and rods of 12"')),
      withLevel(saying('people’s bread', '“rolls” in tins of 12" and `"code"`')),
      withLevel(saying('people’s bread', "[rolls](https://example.com/a'b)")),
    ],
    bad: [
      { files: withLevel(saying('people’s own “bread”', "Kim's rolls")), at: 'L1.md:6:13' },
      { files: withLevel(saying("people's “bread”", "Kim's rolls")), at: 'L1.md:5:19' },
    ],
  },
  *run({ documents }) {
    // most documents need no closer look: nothing is mixed where there is one kind only
    if (![/[‘’“”]/, /['"]/].every((kind) => documents.some(({ text }) => kind.test(text)))) return;
    const byDocument = documents.map((document) => ({ document, own: marksIn(document) }));
    const marks = byDocument.flatMap(({ own }) => own);
    const straight = marks.filter(({ isStraight }) => isStraight).length;
    const curly = marks.length - straight;
    // where both are as frequent, the first one is taken for what was meant
    const expected = straight === curly ? marks[0]?.isStraight : straight > curly;
    for (const { document, own } of byDocument) {
      const wrong = own.filter(({ isStraight }) => isStraight !== expected);
      const [first] = wrong;
      if (!first) continue;
      const right = counterpart(first);
      yield {
        path: document.path,
        span: spanIn(first.run, first.index, 1),
        message: `Unexpected ${first.character}, expected ${right}: the documents have ${straight} straight and ${curly} curly marks.`,
        mend: `Write ${right} instead of ${first.character}${andLines(linesOf(wrong.slice(1)))}.`,
      };
    }
  },
};

/** An apostrophe or a quotation mark, and where it is. */
interface Mark {
  readonly run: Run;
  readonly index: number;
  readonly character: string;
  readonly isStraight: boolean;
}

/** A straight mark behind a number is one of feet, inches, minutes or seconds. */
const MARK = /(?<!\d)['"]|['"](?=\p{Letter})|[‘’“”]/gu;

const marksIn = once((document: Document): readonly Mark[] =>
  runsOf(document).flatMap((run) =>
    [...run.text.matchAll(MARK)].map(({ 0: character, index }) => ({
      run,
      index,
      character,
      isStraight: character === "'" || character === '"',
    })),
  ),
);

function* linesOf(marks: readonly Mark[]): Iterable<number> {
  for (const { run, index } of marks) yield spanIn(run, index, 1).start.line;
}

/** The mark of the other kind for the same place. */
function counterpart({ run, index, character, isStraight }: Mark): string {
  if (!isStraight) return /[“”]/.test(character) ? '"' : "'";
  const opens = /(?:^|[\s([{–—-])$/.test(run.text.slice(0, index));
  if (character === '"') return opens ? '“' : '”';
  return opens ? '‘' : '’';
}

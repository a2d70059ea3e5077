import type { Heading } from 'mdast';
import { groupBy } from '../../model/group.ts';
import { fold } from '../../model/words/fold.ts';
import type { Document } from '../document/document.ts';
import { spanOf, textOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import type { LevelDraft } from '../level/level.ts';
import { languagesOf } from '../names/languages.ts';
import { asked, isSlip } from '../names/near.ts';
import { SOUND, SOUND_LEVEL, withLevel, withReadme } from '../rules/examples.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import type { Check, Finding } from './check.ts';
import { type HeadingPlace, type MeantHeading, meantHeading } from './meant-heading.ts';
import { spellingsIn } from './spelling.ts';

function sharing(...headings: readonly string[]): ExampleFiles {
  const titles = headings.map((_, at) => `L${at + 1}: Baker ${at + 1}`);
  const index = titles.map((title, at) => `- [${title}](./L${at + 1}.md)\n`).join('');
  return {
    'README.md': `# Bakery\n\n## Levels\n\n${index}`,
    ...Object.fromEntries(
      headings.map((heading, at) => [
        `L${at + 1}.md`,
        `# ${titles[at]}\n\n## ${heading}\n\n- I bake ${at + 1} loaves.\n`,
      ]),
    ),
  };
}

function withHeading(heading: string): ExampleFiles {
  return withLevel(`${SOUND_LEVEL}\n## ${heading}\n\n- I sell it.\n`);
}

/** A heading is spelt almost like one that means something, or like the one of the other levels. */
export const misspeltHeading: Check = {
  name: 'misspelt-heading',
  severity: 'warning',
  why: 'What a section is for, and which sections of two levels belong together, is told by the words of their headings.',
  mend: 'Correct the heading, for example "What success looks like" instead of "What sucess looks like".',
  examples: {
    good: [
      SOUND,
      withHeading('What success looks like'),
      withHeading('Impacts'),
      withHeading('What access looks like'),
      withReadme('# Bakery\n\n## Principals\n\n- **Kim** bakes.\n\n## Levels\n\n- [L1: Baker](./L1.md)\n'),
      withReadme('# Panadería\n\n## Progresión\n\nPan y más.\n\n## Levels\n\n- [L1: Baker](./L1.md)\n'),
      sharing('Communication', 'Communication', 'Communications'),
      sharing('Organization', 'Organization', 'Organisation'),
      sharing('Baking in year 1', 'Baking in year 1', 'Baking in year 2'),
    ],
    bad: [
      { files: withHeading('What sucess looks like'), at: 'L1.md:9:1' },
      { files: withHeading('Reponsibilities'), at: 'L1.md:9:1' },
      {
        files: withReadme(
          '# Bakery\n\n## Princples\n\n- **Rise** early.\n\n## Levels\n\n- [L1: Baker](./L1.md)\n',
        ),
        at: 'README.md:3:1',
      },
      { files: sharing('Communication', 'Comunication', 'Communication'), at: 'L2.md:3:1' },
    ],
  },
  *run({ documents, levels, readme }) {
    const placed = placedHeadings(documents, levels, readme?.path);
    const found = [...meaningless(placed, readme?.locale)];
    yield* found;
    const reported = new Set(found.map(({ place }) => place));
    for (const finding of unlikeOthers(placed)) if (!reported.has(finding.place)) yield finding;
  },
};

/** A heading that is not the title of a level. */
interface PlacedHeading {
  readonly document: Document;
  readonly heading: Heading;
  readonly title: string;
  /** The level that it is in. */
  readonly level: LevelDraft | undefined;
  readonly kind: HeadingPlace;
}

type PlacedFinding = Finding & { readonly place: PlacedHeading };

function placedHeadings(
  documents: readonly Document[],
  levels: readonly LevelDraft[],
  readmePath: string | undefined,
): readonly PlacedHeading[] {
  const byPath = groupBy(levels, ({ path }) => path);
  return documents.flatMap((document) => {
    const own = byPath.get(document.path) ?? [];
    const byLine = new Map(own.map((level) => [level.heading?.span.start.line, level]));
    let level = own.find(({ key }) => key === document.path);
    let depth = 0;
    return headingsIn(document).flatMap(({ heading, title }) => {
      const begun = byLine.get(spanOf(heading).start.line);
      if (begun) [level, depth] = [begun, begun.key === document.path ? 0 : heading.depth];
      else if (heading.depth <= depth) level = undefined;
      const kind = level ? 'level' : document.path === readmePath ? 'readme' : 'beside';
      return begun ? [] : [{ document, heading, title, level, kind } as const];
    });
  });
}

const headingsIn = once(({ tree }: Document): readonly { heading: Heading; title: string }[] =>
  tree.children
    .filter((node) => node.type === 'heading')
    .map((heading) => ({ heading, title: textOf(heading) })),
);

/** Headings that mean nothing, but would without a slip. */
function* meaningless(placed: readonly PlacedHeading[], locale: string | undefined): Iterable<PlacedFinding> {
  const declared = locale === undefined ? undefined : new Set(locale.split('-').slice(0, 1));
  const known = new Map<string, MeantHeading | undefined>();
  for (const place of placed) {
    const { document, title, kind } = place;
    const key = `${kind} ${title}`;
    if (!known.has(key)) known.set(key, meantHeading(title, kind));
    const meant = known.get(key);
    if (!meant) continue;
    const languages = declared ?? languagesOf(document.text);
    const isOfDocument = meant.languages.every((all) => all.some((language) => languages.has(language)));
    if (isOfDocument) yield finding(place, meant.title, '');
  }
}

/** Where more headings than this are shared, nobody keeps them apart by their spelling. */
const MAX_COMPARED = 200;

/** Headings of a level that differ by a slip from one that more levels have. */
function* unlikeOthers(placed: readonly PlacedHeading[]): Iterable<PlacedFinding> {
  const headings = [...byWords(placed).entries()].map(([words, places]) => ({
    words,
    places,
    levels: new Set(places.map(({ level }) => level)),
  }));
  const shared = headings.filter(({ levels }) => levels.size > 1);
  if (shared.length > MAX_COMPARED) return;
  for (const { words, places, levels } of headings) {
    const meant = shared.find(
      (other) =>
        other.levels.size > levels.size &&
        isSlip(words, other.words) &&
        // a level that has both means both
        ![...levels].some((level) => other.levels.has(level)),
    );
    const [example] = meant?.places ?? [];
    // two ways to spell a word are for `mixed-spelling` to tell
    if (!example || spellingsIn(words).length > 0) continue;
    const { document, heading, title } = example;
    const evidence = ` as in ${document.path}:${spanOf(heading).start.line}`;
    for (const place of places) yield finding(place, title, evidence);
  }
}

/** The headings in levels by their folded words. */
function byWords(placed: readonly PlacedHeading[]): ReadonlyMap<string, readonly PlacedHeading[]> {
  const folded = new Map<string, string>();
  return groupBy(
    placed.filter(({ level }) => level),
    ({ title }) => {
      const words = folded.get(title) ?? fold(title);
      folded.set(title, words);
      return words;
    },
  );
}

function finding(place: PlacedHeading, meant: string, evidence: string): PlacedFinding {
  const { document, heading, title } = place;
  return {
    place,
    path: document.path,
    span: spanOf(heading),
    message: `Unexpected heading "${title}", expected "${meant}"${evidence}.`,
    mend: asked(meant),
  };
}

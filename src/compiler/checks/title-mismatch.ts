import { levelName } from '../../model/names/name.ts';
import { fold } from '../../model/words/fold.ts';
import type { Document } from '../document/document.ts';
import { spanOf, textOf } from '../document/tree/markdown.ts';
import type { LevelDraft } from '../level/level.ts';
import { parseLevelTitle, type TitleParts } from '../names/title.ts';
import type { IndexEntry } from '../readme/index-entry.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import { SOUND, withLevel, withReadme } from '../rules/examples.ts';
import type { Check } from './check.ts';

/** A level is called one thing in its document and another in the index or the front matter. */
export const titleMismatch: Check = {
  name: 'title-mismatch',
  severity: 'warning',
  why: 'Readers who follow one name and find another cannot tell whether they are at the right level.',
  mend: 'Use the same code and title in both places, for example "L4: Lead Baker".',
  examples: {
    good: [
      SOUND,
      withReadme('# Bakery\n\n## Levels\n\n- [baker](./L1.md)\n'),
      withReadme('# Bakery\n\n- [L1](./L1.md)\n'),
      withReadme('# Bakery\n\n- [L-1: Baker](./L1.md)\n'),
      {
        ...withReadme('# Bakery\n\n- [Open](./L1.md)\n- [Open](./L2.md)\n'),
        'L2.md': '# L2: Master Baker\n\n- I plan\n',
      },
    ],
    bad: [
      { files: withReadme('# Bakery\n\n## Levels\n\n- [L1: Cook](./L1.md)\n'), at: 'README.md:5:3' },
      { files: withReadme('# Bakery\n\n## Levels\n\n- [L2: Baker](./L1.md)\n'), at: 'README.md:5:3' },
      { files: withLevel('---\ntitle: Baker\n---\n\n# L1: Cook\n'), at: 'L1.md:5:1' },
      { files: withReadme('---\ntitle: Bakery\n---\n\n# Kitchen\n'), at: 'README.md:5:1' },
      {
        files: {
          ...withReadme('---\nlevels: [L1.md]\n---\n# Bakery\n'),
          'faq.md': '---\ntitle: Questions\n---\n\n# Answers\n\nYes.\n',
        },
        at: 'faq.md:5:1',
      },
    ],
  },
  *run({ readme, levels, documents }) {
    const titled = [...(readme ? [readme] : []), ...levels];
    const known = new Set(titled.filter(isWhole).map(({ path }) => path));
    const others = documents.filter(({ path }) => !known.has(path)).map(titlesOf);
    for (const { path, heading, givenTitle } of [...titled, ...others]) {
      if (
        !heading?.value ||
        !givenTitle ||
        agree(parseLevelTitle(heading.value), parseLevelTitle(givenTitle.value))
      )
        continue;
      const message = `Unexpected title "${heading.value}", expected "${givenTitle.value}" as in the front matter.`;
      const mend = `Write "# ${givenTitle.value}", or give the front matter the title "${heading.value}".`;
      yield { path, span: heading.span, message, mend };
    }
    const byId = new Map<string | undefined, LevelDraft>(levels.map((level) => [level.id, level]));
    const index = readme?.index ?? [];
    const namesNone = ({ label }: IndexEntry) => {
      const alike = index.filter((other) => other.label === label);
      return alike.length > 1 && alike.every((other) => !agree(other, byId.get(other.level) ?? other));
    };
    for (const entry of index) {
      const level = byId.get(entry.level);
      const named = level?.givenTitle ?? level?.heading;
      // a word such as "Open" at several levels is no name
      if (!readme || !level || !named?.value || agree(entry, level) || namesNone(entry)) continue;
      const name = levelName(level);
      const message = `Unexpected "${entry.label}", expected "${name}" as in ${level.path}:${named.span.start.line}.`;
      const mend = `Write "${name}" here, or "${entry.label}" in ${level.path}.`;
      yield { path: readme.path, span: entry.span, message, mend };
    }
  },
};

/** Whether a title is that of a whole document, and not of one of several levels in it. */
function isWhole(draft: ReadmeDraft | LevelDraft): boolean {
  return !('key' in draft) || draft.key === draft.path;
}

/** The titles of a document that is neither the README nor a level. Of several `#` headings none is its title. */
function titlesOf({ path, tree, frontMatter }: Document) {
  const [heading, ...others] = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
  const givenTitle = frontMatter.texts.get('title');
  const isTitle = heading !== undefined && others.length === 0;
  return {
    path,
    givenTitle,
    heading: isTitle ? { value: textOf(heading), span: spanOf(heading) } : undefined,
  };
}

/** A name without a code agrees with one that has a code, and a code alone with every title. */
function agree(a: TitleParts, b: TitleParts): boolean {
  const sameCode = a.code === '' || b.code === '' || inOneWord(a.code) === inOneWord(b.code);
  const isCodeAlone = [a, b].some(({ code, title }) => code !== '' && code === title);
  return sameCode && (isCodeAlone || fold(a.title) === fold(b.title));
}

/** A code as it is compared: "级别 1" is "级别1", and "SWE-5" is "SWE5". */
function inOneWord(code: string): string {
  return fold(code).replaceAll(' ', '');
}

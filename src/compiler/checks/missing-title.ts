import type { Document } from '../document/document.ts';
import { UNREAD } from '../document/front-matter/yaml.ts';
import type { LevelDraft } from '../level/level.ts';
import { writtenName } from '../level/level-link.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND, withLevel, withReadme } from '../rules/examples.ts';
import type { Check } from './check.ts';
import { titlesIn } from './heading-space.ts';

/** A document has no title. */
export const missingTitle: Check = {
  name: 'missing-title',
  severity: 'warning',
  why: 'The title is the name of the level everywhere: in menus, comparisons and links.',
  mend: 'Start the document with a line such as "# L4: Lead Engineer".',
  examples: {
    good: [SOUND, withLevel('---\ntitle: "L1: Baker"\n---\n\n> I bake.\n')],
    bad: [
      { files: withLevel('> I bake.\n'), at: 'L1.md:1:1' },
      { files: withLevel('## L1: Baker\n\n### Bread\n\n- I bake.\n'), at: 'L1.md:1:1' },
      { files: withReadme('## Levels\n\n- [L1: Baker](./L1.md)\n'), at: 'README.md:1:1' },
      { files: withReadme('How we grow.\n\n### Bakery\n\n- [L1: Baker](./L1.md)\n'), at: 'README.md:3:1' },
    ],
  },
  *run({ framework, readme, levels, documents }) {
    const titles = new Map(documents.map((document) => [document.path, hasFirstHeading(document)]));
    // front matter that cannot be read may have the title, and so has a line whose # lacks its space
    const mayHaveTitle = new Set(
      documents
        .filter((each) => each.frontMatter === UNREAD || titlesIn(each).size > 0)
        .map(({ path }) => path),
    );
    if (readme && !mayHaveTitle.has(readme.path) && !readme.givenTitle && !hasTitle(readme, titles)) {
      const { path, heading, firstHeading } = readme;
      const source = heading?.value || firstHeading ? 'its first heading' : 'the folder';
      const message = `Unexpected document without a title, expected a # heading. It is called "${framework.title}", after ${source}.`;
      const mend = `Start the document with "# ${framework.title}" or a better title, and make every other heading deeper.`;
      yield { path, span: heading?.span ?? FILE_START, message, mend };
    }
    for (const level of levels) {
      const { path, heading, givenTitle, title } = level;
      // where every # heading is a section, the file's name is the title
      const isNamedByFile = titles.get(path) === true && !heading;
      if (mayHaveTitle.has(path) || givenTitle || isNamedByFile || hasTitle(level, titles)) continue;
      const source = heading?.value ? 'its first heading' : 'its file';
      const message = `Unexpected document without a title, expected a # heading. It is called "${title}", after ${source}.`;
      const mend = `Start the document with "# ${writtenName(level)}" or a better title.`;
      yield { path, span: heading?.span ?? FILE_START, message, mend };
    }
  },
};

/** Whether there is a heading that is the title, and it is one with a single `#`, or one among several levels. */
function hasTitle(
  { path, heading, ...draft }: ReadmeDraft | LevelDraft,
  titles: ReadonlyMap<string, boolean>,
): boolean {
  const isAlone = !('key' in draft) || draft.key === path;
  return Boolean(heading?.value) && (!isAlone || titles.get(path) === true);
}

function hasFirstHeading({ tree: { children } }: Document): boolean {
  return children.some((node) => node.type === 'heading' && node.depth === 1);
}

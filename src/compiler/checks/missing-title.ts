import type { Document } from '../document/document.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND, withLevel, withReadme } from '../rules/examples.ts';
import type { Check } from './check.ts';

const MEND_README =
  'Start the document with a line such as "# Career levels", and make every other heading deeper.';

/** A document has no title. */
export const missingTitle: Check = {
  name: 'missing-title',
  severity: 'error',
  why: 'The title is the name of the level everywhere: in menus, comparisons and links.',
  mend: 'Start the document with a line such as "# L4: Lead Engineer".',
  examples: {
    good: [SOUND, withLevel('---\ntitle: "L1: Baker"\n---\n\n> I bake.\n')],
    bad: [
      { files: withLevel('> I bake.\n'), at: 'L1.md:1:1' },
      { files: withReadme('## Levels\n\n- [L1: Baker](./L1.md)\n'), at: 'README.md:1:1' },
    ],
  },
  *run({ readme, levels, documents }) {
    const message = 'Unexpected document without a title, expected a # heading.';
    if (readme && !readme.givenTitle && !readme.heading?.value)
      yield { path: readme.path, span: readme.heading?.span ?? FILE_START, message, mend: MEND_README };
    // where every # heading is a section, the file's name is the title
    const named = new Set(documents.filter(hasFirstHeadings).map(({ path }) => path));
    for (const { path, heading, givenTitle } of levels) {
      if (!heading?.value && !givenTitle && !(named.has(path) && !heading))
        yield { path, span: heading?.span ?? FILE_START, message };
    }
  },
};

function hasFirstHeadings({ tree: { children } }: Document): boolean {
  return children.some((node) => node.type === 'heading' && node.depth === 1);
}

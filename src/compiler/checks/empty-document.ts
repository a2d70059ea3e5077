import type { Document } from '../document/document.ts';
import { writtenName } from '../level/level-link.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import type { Check } from './check.ts';

/** A level's document is empty, as a file is for a moment while it is saved. */
export const emptyDocument: Check = {
  name: 'empty-document',
  severity: 'error',
  why: 'An empty level would take the place of its text on every page.',
  mend: 'Write the level, starting with a line such as "# L4: Lead Engineer", or delete the file.',
  examples: {
    good: [SOUND],
    bad: [{ files: withLevel(''), at: 'L1.md:1:1' }],
  },
  *run({ levels, documents }) {
    const empty = new Set(documents.filter(isEmpty).map((document) => document.path));
    for (const level of levels) {
      const { path, givenTitle } = level;
      if (!empty.has(path) || givenTitle) continue;
      const mend = `Write the level, starting with a title such as "# ${writtenName(level)}", or delete the file.`;
      yield { path, span: FILE_START, message: 'Unexpected empty document, expected a level.', mend };
    }
  },
};

/** Whether a document has no text under its front matter. */
export function isEmpty({ tree }: Document): boolean {
  return tree.children.length === 0;
}

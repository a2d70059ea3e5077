import type { RootContent } from 'mdast';
import type { Document } from '../document/document.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND } from '../rules/examples.ts';
import { missingReadme } from '../rules/missing-readme.ts';
import type { Check } from './check.ts';

/** No level was found, or a single document was taken for one. */
export const noLevels: Check = {
  name: 'no-levels',
  severity: 'warning',
  why: 'Readers come for the levels. Headings and tables that are not recognised as levels are treated as text.',
  mend: 'Write a file for each level, or make headings recognisable as levels: give them codes ("## L1: Baker") or list links to them ("- [Baker](#baker)"). In a table, put codes into the cells, or "Level" or "Theme" into its corner.',
  examples: {
    good: [SOUND, { 'README.md': '# Bakery\n\n## L1: Baker\n\n- I bake.\n\n## L2: Chef\n\n- I lead.\n' }],
    bad: [
      {
        files: { 'README.md': '# Bakery\n\n## Baker\n\n- I bake.\n\n## Chef\n\n- I lead.\n' },
        at: 'README.md:1:1',
      },
      {
        files: { 'README.md': '# Bakery\n\n**L1 Baker**\n\n- I bake.\n\n**L2 Chef**\n\n- I lead.\n' },
        at: 'README.md:1:1',
      },
      {
        files: { 'Bakery.md': '# Bakery\n\n## Baker\n\n- I bake.\n\n## Chef\n\n- I lead.\n' },
        at: '.:1:1',
      },
    ],
  },
  insteadOf: missingReadme,
  *run({ levels, documents }) {
    const [document, ...others] = documents;
    const [level] = levels;
    if (!document || others.length > 0 || !mayHoldLevels(document)) return;
    const { path } = document;
    if (!level) {
      yield { path, span: FILE_START, message: 'Unexpected document without levels, expected at least one.' };
    } else if (level.key === path && level.code === '') {
      const message = `Unexpected document ${path} alone, expected several levels. It is treated as one level, "${level.title}".`;
      yield { path: '.', span: FILE_START, message };
    }
  },
};

/** Whether there are two headings or bold lines with bullets, or a table. */
function mayHoldLevels({ tree: { children } }: Document): boolean {
  const headings = children.filter(
    (node, place) => isHeadingLike(node) && children[place + 1]?.type === 'list',
  );
  return headings.length > 1 || children.some(({ type }) => type === 'table');
}

function isHeadingLike(node: RootContent): boolean {
  if (node.type !== 'paragraph') return node.type === 'heading';
  return node.children.length === 1 && node.children[0]?.type === 'strong';
}

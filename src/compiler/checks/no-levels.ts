import type { ListItem, RootContent } from 'mdast';
import { LEVEL_HEADINGS } from '../divide/signs/said-headings.ts';
import { saysLevels } from '../divide/signs/says-levels.ts';
import type { Document } from '../document/document.ts';
import { spanOf, textOf } from '../document/tree/markdown.ts';
import { listed } from '../names/listed.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND } from '../rules/examples.ts';
import { missingReadme } from '../rules/missing-readme.ts';
import type { Check, Finding } from './check.ts';
import { emptySection } from './empty-section.ts';

const README = '# Bakery\n\nHow we grow.\n';

const CODES_IN_TABLE =
  'put codes into the first cells of its rows or columns, or "Level" or "Theme" into its corner';

function mendWith(title: string): string {
  return `Write a file for each level, or a heading with a code for each: "## L1: ${title}". In a table, ${CODES_IN_TABLE}.`;
}

/** No level was found, or a single document was taken for one. */
export const noLevels: Check = {
  name: 'no-levels',
  severity: 'warning',
  why: 'Readers come for the levels. Headings and tables that are not recognised as levels are treated as text.',
  mend: mendWith('Baker'),
  examples: {
    good: [SOUND, { 'README.md': '# Bakery\n\n## L1: Baker\n\n- I bake.\n\n## L2: Chef\n\n- I lead.\n' }],
    bad: [
      { files: { 'README.md': README }, at: 'README.md:1:1' },
      { files: { 'README.md': `${README}\n## Levels\n` }, at: 'README.md:5:1' },
      { files: { 'README.md': README, 'faq.md': '# FAQ\n\n## Why?\n\n- Because.\n' }, at: 'README.md:1:1' },
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
  insteadOf: [missingReadme, emptySection],
  *run({ readme, levels, documents, elsewhere }) {
    const [document, ...others] = documents;
    const [level, ...further] = levels;
    if (!document) return;
    if (!level) {
      // a list of files that are missing says enough
      const isListed = readme?.index?.some(({ exists }) => !exists);
      if (elsewhere.length === 0 && !isListed) yield withoutAny(documents, readme);
    } else if (further.length + others.length === 0 && level.key === document.path && level.code === '') {
      if (!mayHoldLevels(document)) return;
      const message = `Unexpected document ${document.path} alone, expected several levels. It is treated as one level, "${level.title}".`;
      yield { path: '.', span: FILE_START, message, ...mendFor(document) };
    }
  },
};

/** Says where levels were looked for. */
function withoutAny(documents: readonly Document[], readme: ReadmeDraft | undefined): Finding {
  const own = documents.find(({ path }) => path === readme?.path);
  const others = documents.filter((document) => document !== own).map(({ path }) => path);
  const place = {
    path: own?.path ?? '.',
    span: own ? spanOf(own.tree.children.find(isOverLevels) ?? {}) : FILE_START,
  };
  const within = own ? `Neither a heading nor a list nor a table of ${own.path} is recognised as levels` : '';
  const none = 'Unexpected framework without levels, expected at least one.';
  const [other] = others;
  if (other === undefined) {
    const message = `${none} ${within}, and there is no other document.`;
    return { ...place, message, ...(own && mendFor(own)) };
  }
  const beside = `${listed(others)} ${others.length > 1 ? 'are' : 'is'} treated as text`;
  return {
    ...place,
    message: `${none} ${within ? `${within}, and ${beside}` : beside}.`,
    mend: `Say in the front matter of ${own?.path ?? 'a README.md'} which files are levels, for example "levels: [${other}]", or write a file for each level.`,
  };
}

/** Advice with what looks most like a level in the document: what is over bullets, or the head of a table. */
function mendFor({ path, tree: { children }, anchors }: Document): { readonly mend: string } {
  const overLists = children.filter(
    (node, place) => isHeadingLike(node) && children[place + 1]?.type === 'list',
  );
  const isTitle = (node: RootContent) => node.type === 'heading' && node.depth === 1;
  const nested = children.flatMap((node) => (node.type === 'list' ? node.children : [])).find(isOverList);
  const table = children.find((node) => node.type === 'table');
  const named = overLists.find((node) => !isTitle(node)) ?? nested?.children[0] ?? overLists[0];
  if (named) {
    const title = withoutCode(textOf(named));
    const coded = `Write a file for each level, or a heading with a code for each: "## L1: ${title}"`;
    if (named.type !== 'heading') return { mend: `${coded}.` };
    const link = `"- [${textOf(named)}](#${anchors.get(named)})"`;
    const said = `"${LEVEL_HEADINGS}: ${named.depth}"`;
    return {
      mend: `${coded}, or list links to the headings: ${link}, or say in the front matter that they are levels: ${said}.`,
    };
  }
  if (table) {
    const cell =
      table.children[0]?.children.map((each) => textOf(each)).findLast((text) => text.trim() !== '') ?? '';
    const example = cell === '' ? '' : `, for example "L1: ${withoutCode(cell)}"`;
    return { mend: `Make the table one of levels: ${CODES_IN_TABLE}${example}.` };
  }
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return { mend: `Write a file for each level, such as ${folder}L1.md, and list links to them in ${path}.` };
}

/** Words for a heading that its code is put before; what may be a code already is left out. */
function withoutCode(title: string): string {
  const words = title.trim().replace(/^\p{L}{1,8}\s?\d[\d\p{L}/–-]*[\s:.·|–—-]*/u, '');
  return words || title.trim();
}

/** Whether a bullet is one line over bullets of its own. */
function isOverList({ children: [first, second, ...others] }: ListItem): boolean {
  return first?.type === 'paragraph' && second?.type === 'list' && others.length === 0;
}

function isOverLevels(node: RootContent): boolean {
  return node.type === 'heading' && saysLevels(node);
}

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

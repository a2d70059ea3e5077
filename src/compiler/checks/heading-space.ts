import { hasCode } from '../divide/signs/has-code.ts';
import type { Document } from '../document/document.ts';
import { isComment, spanOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import { SOUND, SOUND_LEVEL, withLevel, withReadme } from '../rules/examples.ts';
import { unsupportedMarkdown } from '../rules/unsupported-markdown.ts';
import type { Check, Finding } from './check.ts';
import { linesOfText } from './texts.ts';

/** A heading lacks the space after its signs, so it is text. */
export const headingSpace: Check = {
  name: 'heading-space',
  severity: 'warning',
  why: 'Without the space it is no heading: the line is treated as text, and what follows belongs to the section above.',
  mend: 'Put a space after the signs: "## Bread" instead of "##Bread".',
  examples: {
    good: [
      SOUND,
      withLevel(`${SOUND_LEVEL}- I write \`##Rolls\` on the board, and #rolls.\n`),
      withLevel(`${SOUND_LEVEL}\n\\##Rolls\n\n\`\`\`\n##Rolls\n\`\`\`\n`),
      withLevel(`#Bread #Rolls\n\n${SOUND_LEVEL}\n#Bread\n\n#12 asks for rolls.\n`),
      withLevel(`#Bread\n\n${SOUND_LEVEL}`),
      withLevel(`${SOUND_LEVEL}#Rolls\n\n#rolls\n- I bake rolls.\n- I sell #1 rolls.\n`),
    ],
    bad: [
      { files: withLevel(`${SOUND_LEVEL}\n##Rolls\n\n- I bake rolls.\n`), at: 'L1.md:9:1' },
      { files: withLevel(`${SOUND_LEVEL}###Rolls\n- I bake rolls.\n`), at: 'L1.md:8:1' },
      { files: withLevel(`#${SOUND_LEVEL.slice(2)}`), at: 'L1.md:1:1' },
      { files: withLevel(`${SOUND_LEVEL}#Rolls\n- I bake rolls.\n`), at: 'L1.md:8:1' },
      { files: withLevel(`${SOUND_LEVEL}\n#Rolls\n\n- I bake rolls.\n`), at: 'L1.md:9:1' },
      {
        files: withReadme('How we grow.\n\n#Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n'),
        at: 'README.md:3:1',
      },
      {
        files: {
          'README.md': '# L1: Baker\n\n- I bake.\n\n#L2: Chef\n\n- I lead.\n\n# L3: Head\n\n- I plan.\n',
        },
        at: 'README.md:5:1',
      },
    ],
  },
  insteadOf: [unsupportedMarkdown],
  *run({ documents }) {
    for (const document of documents) yield* headingsIn(document);
  },
};

const HEADING = /^ {0,3}(#{1,6})([\p{L}\p{N}][^\r]*)/u;

const headingsIn = once((document: Document): readonly Finding[] => {
  const { path, tree, text } = document;
  // few documents have such a line at all
  if (!LIKE_HEADING.test(text)) return [];
  const lines = text.split('\n');
  const titles = titlesIn(document);
  return linesOfText(tree).flatMap((line): Finding[] => {
    const [whole, signs = '', title = ''] = HEADING.exec(lines[line - 1] ?? '') ?? [];
    if (whole === undefined) return [];
    const isTitle = signs.length > 1 || titles.has(line);
    if (!isTitle && !isOverBullets(line, lines)) return [];
    const column = whole.indexOf('#') + 1;
    const start = { line, column };
    const end = { line, column: column + signs.length };
    const right = isTitle ? signs : '#'.repeat(depthAbove(line, document));
    const expected = `${right} ${title.trimEnd()}`;
    return [
      {
        path,
        span: { start, end: { line, column: end.column + title.length } },
        message: `Unexpected "${signs}${title.trimEnd()}" without a space, expected "${expected}".`,
        mend: `Write "${expected}".`,
        fix: { edits: [{ start, end, text: `${right} ` }] },
      },
    ];
  });
});

const BULLET = /^ {0,3}(?:[-*+]|\d+[.)])\s/;

/** Whether a line with one sign is over bullets, and so the heading of a section; a tag is among words or below them. */
function isOverBullets(line: number, lines: readonly string[]): boolean {
  const title = lines[line - 1] ?? '';
  const next = lines.slice(line, line + 2).find((each) => each.trim() !== '');
  return isTitleLike(title.trimEnd()) && next !== undefined && BULLET.test(next);
}

/** How deep the headings of sections are around a line. */
function depthAbove(line: number, { tree }: Document): number {
  const above = tree.children.findLast((node) => node.type === 'heading' && spanOf(node).start.line < line);
  return above?.type === 'heading' ? Math.max(above.depth, SECTION_DEPTH) : SECTION_DEPTH;
}

const SECTION_DEPTH = 2;

const LIKE_HEADING = /^ {0,3}#+[^#\s]/m;

const TITLE = /^#[\p{Lu}\p{Lt}\p{Lo}]/u;
const FURTHER_TAG = /\s#\S/;

function isTitleLike(text: string): boolean {
  return TITLE.test(text) && !FURTHER_TAG.test(text) && !text.endsWith('.');
}

/** The lines with one sign that are plainly titles; others may be tags such as #bread, or numbers such as #12. */
export const titlesIn = once(({ tree: { children }, text }: Document): ReadonlySet<number> => {
  if (!LIKE_HEADING.test(text)) return new Set();
  const lines = text.split('\n');
  const hasTitle = children.some((node) => node.type === 'heading' && node.depth === 1);
  const beginning = children.find((node) => !isComment(node));
  const titles = new Set<number>();
  let isInLead = true;
  for (const node of children) {
    if (node.type === 'heading') isInLead = false;
    if (node.type !== 'paragraph') continue;
    const { start, end = start } = spanOf(node);
    const title = lines[start.line - 1]?.trim() ?? '';
    if (!isTitleLike(title)) continue;
    const isPhrase = /\s/.test(title);
    const isAlone = start.line === end.line;
    const isTitle =
      node === beginning
        ? isPhrase || !hasTitle
        : isAlone && ((isPhrase && hasCode(title.slice(1))) || (isInLead && !hasTitle && titles.size === 0));
    if (isTitle) titles.add(start.line);
  }
  return titles;
});

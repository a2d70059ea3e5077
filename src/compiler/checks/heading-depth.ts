import type { Heading } from 'mdast';
import { holdersIn, withRecurringTitles } from '../divide/outline/first-headings.ts';
import type { Document } from '../document/document.ts';
import { spanOf, textOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import { placesOf } from '../document/tree/points.ts';
import { parseTitle } from '../names/title.ts';
import type { Fix } from '../rules/diagnostics.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import { unsupportedMarkdown } from '../rules/unsupported-markdown.ts';
import type { Check } from './check.ts';

/** A heading skips a depth, or is a second title. */
export const headingDepth: Check = {
  name: 'heading-depth',
  severity: 'warning',
  why: 'The number of # says what a heading belongs to. With one too many or too few, its text ends up in the wrong place.',
  mend: 'Write # for the title and ## for each section.',
  insteadOf: [unsupportedMarkdown],
  examples: {
    good: [
      SOUND,
      withLevel('# L1: Baker\n\n## Bread\n\n### Rye\n\n- I bake.\n\n## Rolls\n\n- I sell.\n'),
      withLevel('# L1: Baker\n\n## Bread\n\n- I bake.\n\n# The shop\n\n## Rolls\n\n- I sell.\n'),
      withLevel('# Bakers\n\n## L1: Baker\n\n- I bake.\n\n# See also\n\n- Rolls\n'),
      withLevel('# L1: Baker\n\n### Bread\n\n#### Rye\n\n- I bake.\n\n### Rolls\n\n- I sell.\n'),
    ],
    bad: [
      {
        files: withLevel('# L1: Baker\n\n### Bread\n\n- I bake.\n\n## Rolls\n\n- I sell.\n'),
        at: 'L1.md:3:1',
      },
      { files: withLevel('# L1: Baker\n\n## Bread\n\nMore:\n\n#### Rye\n\nIs dark.\n'), at: 'L1.md:7:1' },
      { files: withLevel('# L1: Baker\n\n## Bread\n\n- I bake.\n\n# Rolls\n\n- I sell.\n'), at: 'L1.md:7:1' },
    ],
  },
  *run({ documents }) {
    const recurring = withRecurringTitles(documents);
    for (const document of documents) {
      for (const { heading, depth } of misplaced(document)) {
        if (heading.depth === 1 && recurring.has(document)) continue;
        const title = textOf(heading);
        const [found, expected] = ['#'.repeat(heading.depth), '#'.repeat(depth)];
        const fix = fixOf(document, heading, expected);
        yield {
          path: document.path,
          span: spanOf(heading),
          message:
            heading.depth === 1
              ? `Unexpected second # heading "${title}", expected ## for a section.`
              : `Unexpected ${found} heading "${title}" under ${expected.slice(1)}, expected ${expected}.`,
          mend: `Write "${expected} ${title}".`,
          ...(fix ? { fix } : {}),
        };
      }
    }
  },
};

interface Misplaced {
  readonly heading: Heading;
  /** The depth that it should have. */
  readonly depth: number;
}

const misplaced = once((document: Document): readonly Misplaced[] => {
  const { tree } = document;
  const headings = tree.children.filter((node) => node.type === 'heading');
  if (headings.some(({ depth }) => depth > 2)) {
    const found = jumps(headings);
    return isDeeperThroughout(headings, found) ? [] : found;
  }
  // one over a table may name a track
  const overTables = new Set(tree.children.filter((_, place) => tree.children[place + 1]?.type === 'table'));
  const holders = holdersIn(document);
  return furtherTitles(headings).filter(({ heading }) => !overTables.has(heading) && !holders.has(heading));
});

/** Headings more than one deeper than what they belong to; those beside them move with them. */
function jumps(headings: readonly Heading[]): readonly Misplaced[] {
  const above: { depth: number; mended: number }[] = [];
  return headings.flatMap((heading) => {
    while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
    const parent = above.at(-1);
    const mended = parent ? Math.min(heading.depth, parent.mended + 1) : heading.depth;
    above.push({ depth: heading.depth, mended });
    return mended === heading.depth ? [] : { heading, depth: mended };
  });
}

/** Whether everything under the title is too deep by as much, so that each heading still belongs where it seems to. */
function isDeeperThroughout(headings: readonly Heading[], found: readonly Misplaced[]): boolean {
  const isAll = headings[0]?.depth === 1 && found.length === headings.length - 1;
  return (
    isAll && found.length > 1 && new Set(found.map(({ heading, depth }) => heading.depth - depth)).size === 1
  );
}

/**
 * The second # and those after it, where they are plainly sections. Where codes tell that a document holds several
 * levels, or where a # has ## under it, they may be more than that.
 */
function furtherTitles(headings: readonly Heading[]): readonly Misplaced[] {
  const titles = headings.filter(({ depth }) => depth === 1);
  const [, ...further] = titles;
  const parents = new Set(headings.filter((_, at) => headings[at + 1]?.depth === 2));
  const hasCode = (heading: Heading) => parseTitle(textOf(heading)).code !== '';
  const isPlain = !headings.some((heading) => heading !== titles[0] && hasCode(heading));
  return isPlain
    ? further.filter((title) => !parents.has(title)).map((heading) => ({ heading, depth: 2 }))
    : [];
}

/** Changes the number of #; a heading that is underlined has none. */
function fixOf(document: Document, heading: Heading, expected: string): Fix | undefined {
  const { start } = spanOf(heading);
  if (document.text[placesOf(document).offsetOf(start)] !== '#') return undefined;
  const end = { line: start.line, column: start.column + heading.depth };
  return { edits: [{ start, end, text: expected }] };
}

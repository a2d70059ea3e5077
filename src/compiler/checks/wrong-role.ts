import type { Heading, Paragraph } from 'mdast';
import type { Document } from '../document/document.ts';
import { spanOf, textOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import type { LevelDraft } from '../level/level.ts';
import { SOUND_LEVEL } from '../rules/examples.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import type { Check } from './check.ts';

function beside(statement: string, heading = 'Bread'): ExampleFiles {
  return {
    'README.md': '# Bakery\n\n## Levels\n\n- [L1: Senior Baker](./L1.md)\n- [L2: Lead Baker](./L2.md)\n',
    'L1.md': SOUND_LEVEL.replace('Baker', 'Senior Baker'),
    'L2.md': `# L2: Lead Baker\n\n> ${statement}\n\n## ${heading}\n\n- I lead.\n`,
  };
}

const MAX_TITLE = 100;

/** A level refers to itself by the title of another one. */
export const wrongRole: Check = {
  name: 'wrong-role',
  severity: 'warning',
  why: 'Readers who find the name of another role do not know whether the text is meant for them. Most often it was copied and not adapted.',
  mend: 'Write the title of this level.',
  examples: {
    good: [
      beside('As a Lead Baker, I lead.'),
      beside('I teach what a Senior Baker does.'),
      beside('I was a Senior Baker.', 'Beyond a Senior Baker'),
    ],
    bad: [
      { files: beside('As a Senior Baker, I lead.'), at: 'L2.md:3:3' },
      { files: beside('_I lead. I am a senior baker who cares._'), at: 'L2.md:3:3' },
      { files: beside('I lead.', 'As a Senior Baker'), at: 'L2.md:5:1' },
    ],
  },
  *run({ framework, levels, documents }) {
    // "baker" alone is a word like any other, and part of many a title
    const titles = new Map(
      framework.levels
        .map(({ title }): [string, string] => [foldedRole(title), title])
        .filter(([title]) => title.includes(' ')),
    );
    const levelsOf = new Map<string, LevelDraft[]>(documents.map(({ path }) => [path, []]));
    for (const level of levels) levelsOf.get(level.path)?.push(level);
    for (const document of documents) {
      const [level, ...others] = levelsOf.get(document.path) ?? [];
      if (!level || others.length > 0) continue;
      for (const { node, roles } of introducing(document)) {
        const title = roles.find((role) => titles.has(role));
        if (title === undefined || foldedRole(level.title).includes(title)) continue;
        yield {
          path: document.path,
          span: spanOf(node),
          message: `Unexpected role "${titles.get(title)}", expected "${level.title}" as in the title.`,
          mend: `Write "${level.title}" instead of "${titles.get(title)}", or say the same without a title.`,
        };
      }
    }
  },
};

/** A place where a level says who it is, and the titles that it may mean. */
interface Introduction {
  readonly node: Heading | Paragraph;
  readonly roles: readonly string[];
}

/** Where a level says who it is: the quotes at its head, and its headings. */
const introducing = once(({ tree, text }: Document): readonly Introduction[] => {
  if (!/\b(?:as|i am|i['’]m)\s+(?:an?|the)\s/i.test(text)) return [];
  const firstSection = tree.children.findIndex((node) => node.type === 'heading' && node.depth > 1);
  const lead = firstSection < 0 ? tree.children : tree.children.slice(0, firstSection);
  const quotes = lead.filter((node) => node.type === 'blockquote');
  const nodes = [
    ...quotes.flatMap((quote) => quote.children.filter((node) => node.type === 'paragraph')),
    ...tree.children.filter((node) => node.type === 'heading'),
  ];
  return nodes
    .map((node) => ({ node, roles: rolesIn(textOf(node)) }))
    .filter(({ roles }) => roles.length > 0);
});

function foldedRole(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
}

/** What a title may be followed by. */
const END = /$|[,.;:!]| (?:at|for|i|in|on|who|with)\b/g;

/** Every text that may be a title where a sentence begins with "As a …" or "I am a …". */
function rolesIn(written: string): readonly string[] {
  const text = foldedRole(written);
  const opening = /(?:^|[.!?] )(?:as|i am|i'm) (?:an?|the) /g;
  return [...text.matchAll(opening)].flatMap(({ 0: { length }, index }) => {
    const rest = text.slice(index + length, index + length + MAX_TITLE);
    return [...rest.matchAll(END)].map((end) => rest.slice(0, end.index));
  });
}

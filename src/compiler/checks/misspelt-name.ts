import { groupBy } from '../../model/group.ts';
import type { Document } from '../document/document.ts';
import type { Text } from '../document/front-matter/yaml.ts';
import { nearest } from '../names/near.ts';
import { SECTION, SOUND } from '../rules/examples.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import type { Check, Finding } from './check.ts';

function naming(first: string, second: string): ExampleFiles {
  const section = '\n# L2: Pastry cook\n\n## Cakes\n\n- I bake cakes.\n';
  return {
    'README.md': '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Pastry cook](./L2.md)\n',
    'L1.md': `---\n${first}\n---\n${SECTION}`,
    'L2.md': `---\n${second}\n---\n${section}`,
  };
}

/** A track or theme that one level alone names is spelt almost like another. */
export const misspeltName: Check = {
  name: 'misspelt-name',
  severity: 'warning',
  why: 'A name with two spellings makes two tracks or themes, and the level is missing from the one where it belongs.',
  mend: 'Use the same name in both levels, or declare both in README.md.',
  examples: {
    good: [
      SOUND,
      naming('track: ovens', 'track: shop'),
      naming('track: oven-1', 'track: oven-2'),
      naming('themes: [baking]', 'themes: [baking, making]'),
    ],
    bad: [
      { files: naming('track: ovens', 'track: oven'), at: 'L2.md:2:8' },
      { files: naming('themes: [baking]', 'themes: [Baking]'), at: 'L2.md:2:10' },
    ],
  },
  *run({ documents, readme }) {
    if (!readme?.tracks.size)
      yield* misspelt('track', documents, ({ texts }) => [texts.get('track') ?? []].flat());
    if (!readme?.themes.size)
      yield* misspelt('theme', documents, ({ lists }) => lists.get('themes')?.items ?? []);
  },
};

/** Each name is compared with each other; where there are more, nobody keeps them apart by their spelling. */
const MAX_COMPARED = 200;

function* misspelt(
  kind: string,
  documents: readonly Document[],
  namesOf: (frontMatter: Document['frontMatter']) => readonly Text[],
): Iterable<Finding> {
  const uses = documents.flatMap((document) =>
    [...new Set(namesOf(document.frontMatter).map(({ value }) => value))].map((value) => ({
      value,
      document,
    })),
  );
  const users = groupBy(uses, ({ value }) => value);
  if (users.size > MAX_COMPARED) return;
  const reported = new Set<string>();
  // the last one first: of two names that are used once, the one that comes later is reported
  for (const [value, [{ document }, ...others]] of [...users].toReversed()) {
    if (others.length > 0) continue;
    // a level that names both means both
    const elsewhere = [...users].filter(
      ([name, all]) => !reported.has(name) && all.every((use) => use.document !== document),
    );
    const meant = nearest(
      value,
      elsewhere.map(([name]) => name),
    );
    const name = namesOf(document.frontMatter).find((each) => each.value === value);
    if (meant === undefined || !name) continue;
    reported.add(value);
    yield {
      path: document.path,
      span: name.span,
      message: `Unexpected ${kind} "${value}", which no other level names, expected "${meant}".`,
      mend: `Write "${meant}" if that is what you mean. If not, declare both under ${kind}s in README.md.`,
    };
  }
}

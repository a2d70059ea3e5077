import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { bestAssignment } from '../../../src/compiler/suggest/assignment.ts';
import { type Suggestion, suggestThemes } from '../../../src/compiler/suggest/suggest.ts';
import { alignLevels } from '../../../src/model/comparison/align.ts';
import type { Framework } from '../../../src/model/types.ts';
import { fromRoot } from '../../root.ts';
import { compileFiles } from '../folder.ts';

type Files = Record<string, string>;

const README = { 'README.md': '# Bakery\n' };

const section = (heading: string, ...bullets: string[]) =>
  `## ${heading}\n\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}\n`;

async function suggestFor(files: Files): Promise<Suggestion> {
  return suggestThemes(await compileFiles(files));
}

/** The files with what a suggestion gives to paste where it says. */
function pasted(files: Files, { paste }: Suggestion): Files {
  const after = { ...files };
  for (const { path, lines, text } of paste) {
    const before = (files[path] ?? '').split('\n');
    after[path] = [text, ...before.slice(lines ? lines.to : 0)].join('\n');
  }
  return after;
}

function themeSections({ levels }: Framework) {
  return levels.flatMap(({ id, sections }) =>
    sections.filter(({ kind }) => kind === 'theme').map((each) => ({ ...each, level: id })),
  );
}

describe('nothing to suggest', () => {
  it.each<[string, Files]>([
    [
      'Every theme section is mapped already.',
      {
        'L1.md': `---\nthemes: [bread]\n---\n# L1: Baker\n\n${section('Loaves', 'I bake')}`,
        'L2.md': `---\nthemes: [bread]\n---\n# L2: Cook\n\n${section('Rolls', 'I bake')}`,
      },
    ],
    [
      'The theme sections meet by their headings.',
      {
        'L1.md': `# L1: Baker\n\n${section('Bread', 'I bake')}${section('Shop', 'I sell')}`,
        'L2.md': `# L2: Cook\n\n${section('Shop', 'I price')}${section('Bread', 'I teach')}`,
      },
    ],
    [
      'Fewer than two levels have theme sections.',
      {
        'L1.md': `# L1: Baker\n\n${section('Bread', 'I bake')}`,
        'L2.md': '# L2: Cook\n\n- I bake with no heading.\n',
        'L3.md': '# L3: Chef\n',
      },
    ],
    [
      'A level has more than 50 sections, which are too many for themes.',
      {
        'L1.md': `# L1: Baker\n\n${Array.from({ length: 51 }, (_, at) => section(`Loaf ${at}`, 'I bake')).join('')}`,
        'L2.md': `# L2: Cook\n\n${section('Bread', 'I bake')}`,
      },
    ],
  ])('%s', async (nothing, files) => {
    const suggestion = await suggestFor({ ...README, ...files });
    expect(suggestion).toEqual({ framework: 'Bakery', nothing, themes: [], paste: [], instead: [] });
  });

  it('in the framework of this repository, which is mapped', async () => {
    expect(suggestThemes(await compile(fromRoot('framework'))).nothing).toBe(
      'Every theme section is mapped already.',
    );
  });
});

it('joins what is left to the themes that the author has mapped and declared', async () => {
  const files = {
    'README.md': '---\nthemes:\n  bread: Bread\n  shop: Shop\n---\n# Bakery\n',
    'L1.md': `---\nthemes: [bread, shop]\n---\n# L1: Baker\n\n${section('Loaves', 'I knead dough')}${section('Counter', 'I greet customers')}`,
    'L2.md': `# L2: Cook\n\n${section('Guests', 'I know customers by name')}${section('Rolls', 'I test dough by hand')}`,
  };
  const suggestion = await suggestFor(files);
  expect(suggestion.themes.map(({ id, title }) => `${id}: ${title}`)).toEqual(['bread: Bread', 'shop: Shop']);
  expect(suggestion.paste.map(({ path }) => path)).toEqual(['README.md', 'L2.md']);
  expect(pasted(files, suggestion)['L2.md']).toContain('---\nthemes: [shop, bread]\n---\n# L2');
});

it('leaves what the author has mapped where it is, whatever the words say', async () => {
  const mapped = (themes: string, title: string) =>
    `---\nthemes: ${themes}\n---\n# ${title}\n\n${section('Loaves', 'I knead dough')}${section('Counter', 'I greet customers')}`;
  const suggestion = await suggestFor({
    ...README,
    'L1.md': mapped('[bread, shop]', 'L1: Baker'),
    'L2.md': mapped('[shop, bread]', 'L2: Cook'),
    'L3.md': `# L3: Chef\n\n${section('Rolls', 'I test dough')}${section('Guests', 'I know customers')}`,
  });
  const [bread, shop] = suggestion.themes.map(({ sections }) =>
    sections.map(({ title }) => title).slice(0, 2),
  );
  expect([bread, shop]).toEqual([
    ['Loaves', 'Counter'],
    ['Counter', 'Loaves'],
  ]);
  expect(suggestion.paste.map(({ path }) => path)).toEqual(['README.md', 'L3.md']);
});

it('replaces a list of themes that has the wrong length', async () => {
  const files = {
    ...README,
    'L1.md': `---\nthemes:\n- bread\nowner: Ada\n---\n# L1: Baker\n\n${section('Loaves', 'I knead dough')}${section('Counter', 'I greet customers')}`,
    'L2.md': `# L2: Cook\n\n${section('Rolls', 'I test dough by hand')}${section('Guests', 'I know customers by name')}`,
  };
  const after = pasted(files, await suggestFor(files));
  expect(after['L1.md']).toMatch(/^---\nthemes: \[[^\]]+, [^\]]+\]\nowner: Ada\n---\n# L1/);
});

it('says what to do where one list would have to do for several levels', async () => {
  const bread = section('Loaves', 'I knead dough').replace('##', '###');
  const shop = section('Counter', 'I greet customers').replace('##', '###');
  const files = {
    'README.md': '# Bakery\n\n- [Baker](all.md#l1-baker)\n',
    'all.md': `# All\n\n## L1: Baker\n\n${bread}${shop}## L2: Cook\n\n${shop.replace('Counter', 'Guests')}${bread.replace('Loaves', 'Rolls')}`,
  };
  const { paste, instead, themes } = await suggestFor(files);
  expect(themes).toHaveLength(2);
  expect(paste).toEqual([]);
  expect(instead).toEqual([
    { path: 'all.md', advice: expect.stringContaining('All levels in a file share one list') },
  ]);
  const { 'all.md': all, ...none } = files;
  const inReadme = await suggestFor({ ...none, 'README.md': all.replace('# All', '# Bakery') });
  expect(inReadme.instead).toEqual([
    { path: 'README.md', advice: expect.stringContaining('Levels in a README') },
  ]);
});

it('finds the words of a language that has no spaces', async () => {
  const { themes } = await suggestFor({
    'README.md': '---\nlocale: ja\n---\n# パン屋\n',
    'L1.md': `# L1: 見習い\n\n${section('朝', '生地をこねる')}${section('店先', 'お客様にあいさつする')}`,
    'L2.md': `# L2: 職人\n\n${section('常連', 'お客様の好みを覚える')}${section('工房', '生地の硬さを決める')}`,
  });
  expect(themes.map(({ sections }) => sections.map(({ title }) => title))).toEqual([
    ['朝', '工房'],
    ['店先', '常連'],
  ]);
  expect(themes[0]?.reason).toContain('"生地" (both)');
});

const word = fc.constantFrom(
  'oven',
  'dough',
  'customer',
  'greet',
  'team',
  'plan',
  'a',
  '生地',
  'true',
  '2030',
  '🍞',
  '"',
  ':',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((each) => each.join(' '));
const anySections = fc.array(fc.tuple(words, fc.array(words, { minLength: 1, maxLength: 3 })), {
  maxLength: 4,
});
const frontMatter = fc.constantFrom('', '---\nowner: Ada\n---\n', '---\nthemes: []\nowner: Ada\n---\n');
const anyFiles = fc
  .array(fc.tuple(frontMatter, anySections), { minLength: 1, maxLength: 5 })
  .map((levels) => {
    const texts = levels.map(([before, sections], index): [string, string] => [
      `L${index + 1}.md`,
      `${before}# L${index + 1}: Baker\n\n${sections.map(([heading, bullets]) => section(`At ${heading}`, ...bullets.map((each) => `I ${each}`))).join('')}`,
    ]);
    return { ...README, ...Object.fromEntries(texts) } as Files;
  });

it('puts each section into one theme, and two of a level never into the same; what is pasted compiles to that', async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, async (files) => {
      const before = await compileFiles(files);
      const suggestion = suggestThemes(before);
      expect(suggestThemes(await compileFiles(files))).toEqual(suggestion);
      fc.pre(suggestion.nothing === undefined);
      const named = suggestion.themes.flatMap(({ id, sections }) =>
        sections.map((each) => ({ id, ...each })),
      );
      const sectionKeys = named.map(({ path, line }) => `${path}:${line}`);
      expect(new Set(sectionKeys).size).toBe(sectionKeys.length);
      expect(new Set(named.map(({ id, level }) => `${level} ${id}`)).size).toBe(named.length);

      const after = await compileFiles(pasted(files, suggestion));
      if (!before.framework || !after.framework) throw new Error('Unexpected end of the framework.');
      expect(sectionKeys).toHaveLength(themeSections(before.framework).length);
      expect(themeSections(after.framework).map(({ level, theme, title }) => [level, theme, title])).toEqual(
        themeSections(before.framework).map(({ level, title }, index) => [
          level,
          themeSections(after.framework as Framework)[index]?.theme,
          title,
        ]),
      );
      expect(after.diagnostics.filter(({ rule }) => /theme|front-matter/.test(rule))).toEqual([]);
      const rows = alignLevels(after.framework.levels).filter(({ kind }) => kind === 'theme');
      for (const { reason, cells } of rows) {
        if (cells.filter(Boolean).length > 1) expect(reason).toBe('theme');
      }
      for (const { id, sections } of suggestion.themes) {
        const row = rows.find(({ theme }) => theme === id);
        expect(row?.cells.filter(Boolean).map((cell) => cell?.title)).toEqual(
          sections.map(({ title }) => title),
        );
      }
    }),
    { numRuns: 100 },
  );
});

it('assigns as well as trying all ways does', () => {
  const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  const best = (scores: number[][], taken: Set<number>, left: number): number => {
    const [row, ...rest] = scores;
    if (!row) return left === 0 ? 0 : Number.NEGATIVE_INFINITY;
    const ways = row.map((score, column) =>
      taken.has(column)
        ? Number.NEGATIVE_INFINITY
        : score + best(rest, new Set([...taken, column]), left - 1),
    );
    return Math.max(best(rest, taken, left), ...ways);
  };
  fc.assert(
    fc.property(table, (scores) => {
      const columns = bestAssignment(scores);
      const used = columns.filter((column) => column !== undefined);
      const size = Math.min(scores.length, scores[0]?.length ?? 0);
      expect(new Set(used).size).toBe(size);
      expect(used).toHaveLength(size);
      const sum = columns.reduce<number>(
        (all, column, row) => all + (column === undefined ? 0 : (scores[row]?.[column] ?? 0)),
        0,
      );
      expect(sum).toBe(best(scores, new Set(), size));
    }),
  );
});

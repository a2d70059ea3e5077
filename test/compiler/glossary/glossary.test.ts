import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createCompiler } from '../../../src/compiler/compile.ts';
import { changesBetween } from '../../../src/model/changes/changes.ts';
import { everyExpectation } from '../../../src/model/expectations.ts';
import type { Framework, Inline, Level, RichText } from '../../../src/model/types.ts';
import { compileFiles, places, withFolder } from '../folder.ts';

const README = '# Bakery\n\n## Levels\n\n- [L1](L1.md)\n- [L2](L2.md)\n';
const FILES = {
  'README.md': README,
  'L1.md':
    '# L1: Baker\n\n> I prove sourdoughs.\n\n## Ovens\n\n- I know **Sourdough** by its SLA\n- `SLA` it is, or so\n  - SLAs\n',
  'L2.md': '# L2: Cook\n\n## Ovens\n\n- I keep [sourdough](https://example.org/) and sourdough\n',
};
const GLOSSARY = `# Words

Ours.

## SLA (service level agreement)

What we *owe*,
by the hour.

## A–Z

### Sourdough

Alive.

#### How

- Flour
`;

function marksIn(text: RichText): string[] {
  return text.flatMap((inline: Inline) => {
    if (!('children' in inline)) return [];
    const within = marksIn(inline.children);
    if (inline.type !== 'link' || inline.to.kind !== 'glossary') return within;
    const [only] = inline.children;
    return `${only?.type === 'text' && only.value} → ${inline.to.term}: ${inline.to.says}`;
  });
}

/** The marks of a level in reading order, with the id of what they are in. */
function marksOf({ statement, sections }: Level): string[] {
  const ofStatement = statement.flatMap((block) =>
    block.type === 'paragraph' ? marksIn(block.children) : [],
  );
  return [
    ...ofStatement,
    ...sections
      .flatMap(everyExpectation)
      .flatMap(({ id, text }) => marksIn(text).map((mark) => `${id}: ${mark}`)),
  ];
}

function marks(framework: Framework | undefined): string[][] {
  return (framework?.levels ?? []).map(marksOf);
}

it('reads a term under each heading that holds none, and leads the first use in each level there', async () => {
  const compilation = await compileFiles({ ...FILES, 'glossary.md': GLOSSARY });
  expect(places(compilation)).toEqual([]);
  expect(compilation.framework?.glossary).toEqual([
    {
      id: 'sla-service-level-agreement',
      term: 'SLA (service level agreement)',
      text: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'What we ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'owe' }] },
            { type: 'text', value: ', by the hour.' },
          ],
        },
      ],
    },
    {
      id: 'sourdough',
      term: 'Sourdough',
      text: [
        { type: 'paragraph', children: [{ type: 'text', value: 'Alive.' }] },
        { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: 'How' }] }] },
        {
          type: 'list',
          ordered: false,
          items: [[{ type: 'paragraph', children: [{ type: 'text', value: 'Flour' }] }]],
        },
      ],
    },
  ]);
  expect(marks(compilation.framework)).toEqual([
    [
      'sourdoughs → sourdough: Alive. How Flour',
      'i-know-sourdough-by-its-sla: SLA → sla-service-level-agreement: What we owe, by the hour.',
    ],
    ['i-keep-sourdough-and-sourdough: sourdough → sourdough: Alive. How Flour'],
  ]);
});

it('changes nothing else: ids, text, strands and places are those without a glossary', async () => {
  const files = {
    ...FILES,
    'growth.md':
      '# Growth\n\n## Dough\n\n- L1: I know Sourdough by its SLA\n- L2: I keep sourdough and sourdough\n',
  };
  const [without, withOne] = [
    await compileFiles(files),
    await compileFiles({ ...files, 'glossary.md': GLOSSARY }),
  ];
  expect(withOne.framework?.strands).toEqual(without.framework?.strands);
  expect([...withOne.places]).toEqual([...without.places]);
  const ids = ({ framework }: typeof without) =>
    framework?.levels.map(({ sections }) => sections.flatMap(everyExpectation).map(({ id }) => id));
  expect(ids(withOne)).toEqual(ids(without));
});

it.each(['Glossar.md', 'glossary.markdown', 'GLOSSARY.md', 'glossario.md', '用語集.md', 'مسرد.md'])(
  'is called a glossary in any language: %s',
  async (name) => {
    const { framework } = await compileFiles({ ...FILES, [name]: GLOSSARY });
    expect(framework?.glossary?.length).toBe(2);
  },
);

it.each([
  ['a list of terms', '# Glossary\n\n- SLA: What we owe\n'],
  ['a table', '# Glossary\n\n| Term | Meaning |\n| --- | --- |\n| SLA | What we owe |\n'],
])('stays text beside the levels where it is %s', async (_, glossary) => {
  const { framework } = await compileFiles({ ...FILES, 'glossary.md': glossary });
  expect(framework?.glossary).toBeUndefined();
  expect(framework?.sections.map(({ title }) => title)).toContain('Glossary');
});

it.each(['## Sourdough\n\nAlive.\n\n### How\n\nSo.\n', '## L1 sourdough (sourdough)\n\nAlive.\n'])(
  'has a term in its first heading where it has no title',
  async (glossary) => {
    const { framework } = await compileFiles({ ...FILES, 'glossary.md': glossary });
    expect(framework?.glossary?.length).toBe(1);
  },
);

it('is no part of a framework that leaves it out', async () => {
  const files = {
    ...FILES,
    'README.md': `---\nignore: glossary.md\n---\n${README}`,
    'glossary.md': GLOSSARY,
  };
  const { framework } = await compileFiles(files);
  expect(framework?.glossary).toBeUndefined();
  expect(marks(framework)).toEqual([[], []]);
});

it('has links of its own, and links lead to it from anywhere', async () => {
  const { framework, ...compilation } = await compileFiles({
    ...FILES,
    'README.md': `${README}\n## Words\n\nSee [them](./glossary.md) and [this](glossary.md#how).\n`,
    'L2.md':
      '# L2: Cook\n\n> I keep [mine](glossary.md#sourdough), a sourdough.\n\n- [No](glossary.md#nothing)\n',
    'glossary.md': '## Sourdough\n\nSee [L1](L1.md) and [SLA](#sla).\n\n### How\n\nSo.\n\n## SLA\n\nOwed.\n',
  });
  expect(places({ framework, ...compilation })).toEqual(['L2.md:5:3 broken-link']);
  const targets = (value: unknown): unknown[] => {
    const found: unknown[] = [];
    JSON.stringify(value, (key, inside) => {
      if (key === 'to') found.push(inside);
      return inside;
    });
    return found;
  };
  expect(targets(framework?.sections)).toEqual([
    { kind: 'glossary' },
    { kind: 'glossary', term: 'sourdough' },
  ]);
  expect(targets(framework?.levels[1])).toEqual([
    { kind: 'glossary', term: 'sourdough' },
    { kind: 'glossary' },
  ]);
  expect(targets(framework?.glossary)).toEqual([
    { kind: 'level', level: 'l1' },
    { kind: 'glossary', term: 'sla' },
  ]);
});

it('is compiled anew after an edit, and alone', async () => {
  await withFolder({ ...FILES, 'glossary.md': GLOSSARY }, async (dir) => {
    const compiler = createCompiler(dir);
    compiler.compile();
    const edit = async (text: string) => {
      await writeFile(join(dir, 'glossary.md'), text);
      return compiler.compile(new Set(['glossary.md'])).framework;
    };
    expect(marks(await edit('## Sourdough\n\nOld.\n'))[1]).toEqual([
      'i-keep-sourdough-and-sourdough: sourdough → sourdough: Old.',
    ]);
    expect(marks(await edit('## Ovens\n\nHot.\n'))).toEqual([[], []]);
    await rm(join(dir, 'glossary.md'));
    expect(compiler.compile(new Set(['glossary.md'])).framework?.glossary).toBeUndefined();
  });
});

it('tells in a change report which terms changed, and nothing of where they are used first', async () => {
  const [before, after] = await Promise.all([
    compileFiles({ ...FILES, 'glossary.md': '## Sourdough\n\nAlive.\n\n## SLA\n\nWhat we owe.\n' }),
    compileFiles({ ...FILES, 'glossary.md': '## Sourdough\n\nFed daily.\n\n## Oven, prove\n\nHot.\n' }),
  ]);
  if (!before.framework || !after.framework) throw new Error('no framework');
  const report = changesBetween(before.framework, after.framework);
  const said = report.framework.map(({ kind, subject, before: [old], after: [anew] }) =>
    [kind, subject, (anew ?? old)?.label, old?.plain, anew?.plain].join(' | '),
  );
  expect(said).toEqual([
    'reworded | term | Sourdough | Alive. | Fed daily.',
    'gone | term | SLA | What we owe. | ',
    'new | term | Oven, prove |  | Hot.',
  ]);
  expect(report.levels.flatMap(({ entries }) => entries)).toEqual([]);
});

import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, emitJson, emitModule, writeFiles } from '../../src/compiler.ts';
import { compileFiles, places, withFolder } from '../compiler/folder.ts';
import { importModule } from '../outputs/framework/import-module.ts';

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'default',
];

describe('the names of what every object has', () => {
  it('are names like any other', async () => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    const files = {
      'README.md': [
        `---\ntracks:\n${NAMES.map((name) => `  ${name}: ${name}`).join('\n')}`,
        `themes:\n${NAMES.map((name) => `  ${name}: ${name}`).join('\n')}\n---\n# __proto__ constructor`,
        `## Levels\n\n${NAMES.map((name) => `- [${name}](${name}.md)`).join('\n')}`,
        `## Values\n\n${NAMES.map((name) => `- **\`${name}\`**: x`).join('\n')}`,
        ...NAMES.map((name) => `## \`${name}\`\n\nSee [${name}] and [x](#${name.toLowerCase()})`),
        NAMES.map((name) => `[${name}]: ${name}.md#${name.toLowerCase()}`).join('\n'),
      ].join('\n\n'),
      ...Object.fromEntries(
        NAMES.map((name) => [
          `${name}.md`,
          `---\ntrack: ${name}\nthemes: [${name}]\n---\n# \`${name}\`\n\n- **\`${name}\`**: x\n\n## \`${name}\`\n\n- \`${name}\` [no][${name}]\n`,
        ]),
      ),
    };
    const { framework, diagnostics } = await compileFiles(files);
    expect(diagnostics).toEqual([]);
    const ids = NAMES.map((name) => name.toLowerCase());
    expect(framework?.levels.map(({ id }) => id)).toEqual(ids);
    expect(framework?.levels.map(({ title }) => title)).toEqual(NAMES);
    expect(framework?.levels.map(({ track }) => track)).toEqual(NAMES);
    expect(framework?.levels.map(({ sections }) => sections[0]?.theme)).toEqual(NAMES);
    expect(framework?.levels.map(({ sections }) => sections[0]?.id)).toEqual(ids.map((id) => `${id}-1`));
    // the README has sections of the same names
    expect(framework?.principles.map(({ id }) => id)).toEqual(ids.map((id) => `${id}-2`));
    if (!framework) return;
    expect((await importModule(emitModule(framework), 'index.js'))['framework']).toEqual(framework);
    expect(JSON.parse(emitJson(framework).get('framework.json') ?? '')).toMatchObject({
      themes: framework.themes,
    });
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
  });
});

/** Names of files with what file systems, shells, addresses and terminals take for something else. */
const HOSTILE = [
  'a\\b',
  '..\\..\\a',
  'c:a',
  'a\nb',
  'a\rb',
  'a\tb',
  'a\u0001b',
  'a\u001b[2Jb',
  '-rf',
  '--out=a',
  '~',
  '~a',
  '$(a)',
  '`a`',
  '%2e%2e%2fa',
  '%00',
  'a?b',
  'a#b',
  'a*b',
  'a|b',
  '"a"',
  "'a'",
  '<script>',
  'a&b',
  ' a',
  'a ',
  '..a',
  '…',
  'CON',
  'nul.txt',
  'L1.md',
  'a\u2028b',
  'a\u202eb',
  'a\u200bb',
  'e\u0301',
  'ﬀ',
  'Ｌ９',
  'ß',
  'İ',
  '🥐',
  '[a](b)',
  '# a',
  '__proto__',
  'index',
  'overview',
  'ab'.repeat(126),
  '\u00e9\u0301'.repeat(50),
];

describe('names of files', () => {
  it.each(HOSTILE)(
    'lead to a level whose files stay where they belong, or to a problem: %j',
    async (name) => {
      const path = `${name}.md`;
      const compilation = await compileFiles({
        'README.md': '# Bakery\n',
        [path]: '# L1: Baker\n\n## Bread\n\n- a\n',
      });
      const { framework, diagnostics } = compilation;
      const [level] = framework?.levels ?? [];
      if (!level || !framework) {
        expect(name.startsWith('.') ? 'hidden' : diagnostics[0]?.rule).toMatch(/^(?:hidden|duplicate-id)$/);
        return;
      }
      expect(level.source.path).toBe(path);
      const root = await mkdtemp(join(tmpdir(), 'career-levels-names-'));
      try {
        const { written } = await writeFiles(
          join(root, 'out'),
          new Map([...emitModule(framework), ...emitJson(framework)]),
        );
        const file = /^(?:con|index|overview)$/.test(level.id) ? `${level.id}-2` : level.id;
        expect(written).toContain(`levels/${file}.js`);
        expect(await readdir(root)).toEqual(['out']);
        expect((await readdir(join(root, 'out', 'levels'))).sort()).toEqual([`${file}.d.ts`, `${file}.js`]);
      } finally {
        await rm(root, { recursive: true });
      }
    },
  );

  it('that differ in letter case or in how an accent is written do not share an id in silence', async () => {
    for (const [one, other] of [
      ['L2.md', 'l2.md'],
      ['\u00e9.md', 'e\u0301.md'],
    ] as const) {
      const found = await compileFiles({
        'README.md': '# Bakery\n',
        [one]: '# Baker\n\n> a\n',
        [other]: '# Cook\n\n> b\n',
      });
      expect(places(found).filter((place) => place.endsWith(' duplicate-id'))).toHaveLength(1);
    }
  });

  it('may be those of folders', async () => {
    await withFolder({ 'L1.md': '# L1: Baker\n\n> a\n' }, async (dir) => {
      for (const name of ['README.md', 'L2.md', '..a', '-', 'c:']) {
        await mkdir(join(dir, name));
        await writeFile(join(dir, name, 'L3.md'), '# L3: Cook\n\n> b\n');
      }
      const { framework } = await compile(dir);
      expect(new Set(framework?.levels.map(({ source }) => source.path))).toEqual(
        new Set(['-/L3.md', 'L1.md', 'L2.md/L3.md', 'README.md/L3.md', 'c:/L3.md']),
      );
    });
  });

  it('of levels that are headings may be as long as those are', async () => {
    const { framework } = await compileFiles({
      'README.md': `# Bakery\n\n## L1: ${'long '.repeat(500)}\n\n- a\n\n## L2: ${'ü'.repeat(5_000)}\n\n- b\n`,
    });
    if (!framework) throw new Error('the document does not compile');
    expect(framework.levels).toHaveLength(2);
    expect((await importModule(emitModule(framework), 'index.js'))['framework']).toEqual(framework);
  });
});

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { type CompiledFramework, openProject } from '../../../src/compiler/project/project.ts';
import { withFolder } from '../folder.ts';

async function put(dir: string, files: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir, path);
    if (text === undefined) await rm(file, { force: true });
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}

describe('a folder with several frameworks', () => {
  const FILES = {
    'README.md': '# Company\n\n- [Bakery](./bakery/README.md)\n',
    'bakery/README.md': '# Bakery\n\n- [L2: Cook](./kitchen/L2.md)\n- [L1: Baker](./L1.md)\n',
    'bakery/L1.md': '# L1: Baker\n\n> I work with a [cook](./kitchen/L2.md).\n',
    'bakery/kitchen/L2.md': '# L2: Cook\n\n> See the [README](../README.md).\n',
    'bakery/.drafts/L3.md': '# L3: Chef\n',
    'shop/deep/readme.md': '# Shop\n',
    'shop/deep/L1.md': '# L1: Seller\n',
  };
  const outline = (frameworks: Iterable<CompiledFramework>) =>
    [...frameworks].map(({ path, compilation }) => [
      path,
      compilation.framework?.title,
      compilation.framework?.levels.map(({ source }) => source.path),
      compilation.diagnostics.map(({ rule }) => rule),
    ]);

  it('has one for each README', async () => {
    await withFolder({}, async (dir) => {
      await put(dir, FILES);
      expect(outline(openProject(dir).compile())).toEqual([
        ['', 'Company', [], []],
        ['bakery', 'Bakery', ['kitchen/L2.md', 'L1.md'], []],
        ['shop/deep', 'Shop', ['L1.md'], []],
      ]);
    });
  });

  it('compiles those again that a change concerns, and notices new ones', async () => {
    await withFolder({}, async (dir) => {
      await put(dir, FILES);
      const project = openProject(dir);
      expect([...project.compile()]).toHaveLength(3);
      await put(dir, { 'bakery/kitchen/L2.md': '# L2: Chef\n' });
      const again = [...project.compile(new Set(['bakery/kitchen/L2.md']))];
      expect(again.map(({ path }) => path)).toEqual(['bakery']);
      expect(again[0]?.compilation.framework?.levels[0]?.title).toBe('Chef');

      await put(dir, { 'bakery/kitchen/README.md': '# Kitchen\n' });
      expect(outline(project.compile(new Set(['bakery/kitchen/README.md'])))).toEqual([
        ['', 'Company', [], []],
        ['bakery', 'Bakery', ['L1.md'], ['broken-link', 'broken-link']],
        ['bakery/kitchen', 'Kitchen', ['L2.md'], []],
        ['shop/deep', 'Shop', ['L1.md'], []],
      ]);
    });
  });
});

describe('documents outside of every framework', () => {
  const pathsOf = (frameworks: Iterable<CompiledFramework>) => [...frameworks].map(({ path }) => path);

  it.each(['notes.md', 'staff/L1.md', 'staff/deep/L1.md'])('are one of their own: %s', async (path) => {
    await withFolder({}, async (dir) => {
      await put(dir, { 'bakery/README.md': '# Bakery\n', 'shop/README.md': '# Shop\n' });
      const project = openProject(dir);
      expect(pathsOf(project.compile())).toEqual(['bakery', 'shop']);
      await put(dir, { [path]: '# L1: Baker\n' });
      expect(pathsOf(project.compile(new Set([path])))).toEqual(['', 'bakery', 'shop']);
      await put(dir, { [path]: undefined });
      expect(pathsOf(project.compile(new Set([path])))).toEqual(['bakery', 'shop']);
    });
  });
});

/** Documents that lean on each other: by links, by the index, by the README's front matter, by being there. */
const VERSIONS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'README.md': [
    '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Cook](./L2.md)\n',
    '# Bakery\n\n## Levels\n\n- [L2: Cook](./L2.md)\n- [L1: Baker](./L1.md)\n- [L3: Both](./more.md#l3-both)\n',
    '---\nthemes:\n  craft: Craft\ntracks:\n  line: On the line\n---\n# Bakery\n',
    '# Bakery\n\n## L1: Baker\n\n### Bread\n\n- a\n\n## L2: Cook\n\n### Soup\n\n- b\n',
    undefined,
  ],
  'L1.md': [
    '# L1: Baker\n\n> Like a [cook](./L2.md#soup), on [a track](./more.md#both).\n\n## Bread\n\n- I bake\n',
    '---\nthemes: [crafts]\ntrack: lines\n---\n# L1: Baker\n\n## Soup\n\n- I cook\n- I taste\n',
    '---\nstatus: [\n---\n# Baker\n',
    undefined,
  ],
  'L2.md': [
    '# L2: Cook\n\n## Soup\n\n- I cook\n- I taste\n',
    '# L2: Cook\n\n## Bread\n\n- I bake\n',
    undefined,
  ],
  'more.md': [
    '# More\n\n## L3: Both\n\n- [x](./L1.md)\n\n## L4: All\n\n- [y](./README.md#levels)\n',
    '# More\n\n## Both\n\n### A\n\n- a\n\n## All\n\n### B\n\n- b\n',
    undefined,
  ],
};

const edit = fc
  .constantFrom(...Object.keys(VERSIONS))
  .chain((path) => fc.tuple(fc.constant(path), fc.constantFrom(...(VERSIONS[path] ?? []))));

describe('a project that is compiled after every change', () => {
  it('gives what a first compilation would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        await withFolder({}, async (dir) => {
          const project = openProject(dir);
          expect([...project.compile()]).toHaveLength(1);
          for (const [path, text] of edits) {
            await put(dir, { [path]: text });
            const [after] = [...project.compile(new Set([path]))];
            expect(after?.compilation).toEqual(await compile(dir));
          }
        });
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type * as compile from '../../../src/compiler/compile.ts';
import type * as documents from '../../../src/compiler/document/document.ts';
import { withFolder } from '../folder.ts';

const DOCUMENT = '../../../src/compiler/document/document.ts';

/** Each parsed document, and what it held when it was parsed. */
const parsed = new Map<string, { parse: documents.Parsed; before: unknown }>();
let createCompiler: typeof compile.createCompiler;

// Files of one worker share their modules, so these are loaded anew, and let go of afterwards.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(DOCUMENT, async (original) => {
    const actual = await original<typeof documents>();
    const parseFile: typeof documents.parseFile = (file, keys) => {
      const result = actual.parseFile(file, keys);
      parsed.set(file.path, { parse: deepFreeze(result), before: structuredClone(held(result)) });
      return result;
    };
    return { ...actual, parseFile };
  });
  ({ createCompiler } = await import('../../../src/compiler/compile.ts'));
});

afterAll(() => {
  vi.doUnmock(DOCUMENT);
  vi.resetModules();
});

beforeEach(() => parsed.clear());

const frozen = new WeakSet<object>();

/** What a document holds; the functions in its maps are the test's own. */
const held = ({ document }: documents.Parsed) => ({
  ...document,
  anchors: [...(document?.anchors ?? [])],
  definitions: [...(document?.definitions ?? [])],
});

/** Lets every write to a value or to what it holds throw, maps included. What is kept in it unseen may be added. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value;
  frozen.add(value);
  if (value instanceof Map) {
    const refuse = () => {
      throw new Error('A remembered document is written to');
    };
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
    for (const [key, held] of value) [key, held].forEach(deepFreeze);
  }
  for (const [key, held] of Object.entries(value)) {
    Object.defineProperty(value, key, { writable: false, configurable: false });
    deepFreeze(held);
  }
  return value;
}

/** Every way in which a document can hold several levels, and an index of each shape. */
const FOLDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a document for each level': {
    'README.md':
      '# Bakery\n\n## Levels\n\n| Level | Link |\n| --- | --- |\n| L1 | [Baker](L1.md) |\n| L2 | [Cook](L2.md) |\n',
    'L1.md':
      '---\nthemes: [craft]\n---\n\n# L1: Baker\n\n> I bake.\n\n## Bread\n\n- I bake [bread](README.md#levels).\n',
    'L2.md': '# L2: Cook\n\n1. **Craft**\n   - I cook.\n2. **People**\n   - I help.\n',
  },
  'levels under tracks': {
    'README.md':
      '# Bakery\n\n- [Baker](#l1-baker)\n- [Head](#m1-head)\n\n## Bakers\n\n### L1: Baker\n\n- I bake.\n\n### L2: Cook\n\n- I cook.\n\n## Managers\n\n### M1: Head\n\n- I lead.\n',
  },
  'levels under themes': {
    'README.md':
      '# Bakery\n\n## Craft\n\n### L1\n\n- I bake.\n\n### L2\n\n- I cook.\n\n## People\n\n### L1\n\n- I help.\n\n### L2\n\n- I lead.\n',
  },
  'levels in tables': {
    'README.md':
      '# Bakery\n\n## Bread\n\n| Theme | L1 | L2 |\n| --- | --- | --- |\n| Craft | I bake. | I cook. |\n| People | I help. | I lead. |\n',
    'beside.md': '# Notes\n\nSee [bread](README.md#bread).\n',
  },
};

it.each(Object.entries(FOLDERS))('a remembered document is never written to: %s', async (_name, files) => {
  await withFolder(files, async (dir) => {
    const compiler = createCompiler(dir, { today: '2026-01-01' });
    const first = compiler.compile();
    expect(parsed.size).toBe(Object.keys(files).length);
    expect(first.framework?.levels.length).toBeGreaterThan(1);
    // another document of the folder changes how these are divided
    await writeFile(join(dir, 'more.md'), '# L9: Guest\n\n- [Notes](README.md)\n');
    const grown = compiler.compile();
    await writeFile(join(dir, 'more.md'), '');
    const back = compiler.compile();
    expect(grown.framework?.levels.map(({ id }) => id)).toContain('more');
    parsed.delete('more.md');
    for (const { parse, before } of parsed.values()) expect(held(parse)).toEqual(before);
    expect(back.framework).toEqual(createCompiler(dir).compile().framework);
  });
});

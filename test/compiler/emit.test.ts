import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, emitJson, emitModule, writeFiles } from '../../src/compiler/index.ts';
import type { Framework } from '../../src/model/types.ts';
import { fromRoot } from '../root.ts';
import { compileFiles } from './folder.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** Strings that JavaScript, HTML or an object literal could take for something else. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '\u2028\u2029',
    '${1+1}',
    '`',
    "'",
    '"',
    '\\',
    '__proto__',
    '-->',
  ),
);

const framework: fc.Arbitrary<Framework> = fc
  .record({ texts: fc.array(text, { minLength: 8, maxLength: 8 }), size: fc.integer({ min: 0, max: 3 }) })
  .map(({ texts, size }) => {
    const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = texts;
    return {
      title: a,
      description: [{ type: 'code', value: b }],
      organization: c,
      locale: 'en',
      purpose: [
        {
          type: 'list',
          ordered: false,
          items: [[{ type: 'quote', children: [{ type: 'code', value: d }] }]],
        },
      ],
      principles: [{ id: e, title: f, text: [] }],
      phases: [{ id: g, title: h, label: a, text: [], levels: [] }],
      tracks: [{ id: b, title: c }],
      themes: [{ id: d, title: e }],
      sections: [{ id: f, kind: 'other', title: g, text: [], closing: [] }],
      levels: Array.from({ length: size }, (_, index) => ({
        id: `l${index}`,
        code: a,
        rank: index,
        title: h,
        track: b,
        status: 'current',
        place: { position: 1, of: 1, below: 0, trackTitle: c },
        statement: [
          {
            type: 'paragraph',
            children: [
              { type: 'link', to: { kind: 'url', href: d }, children: [{ type: 'text', value: e }] },
            ],
          },
        ],
        intro: [],
        attributes: [{ label: f, value: [{ type: 'text', value: g }] }],
        sections: [
          {
            id: h,
            kind: 'theme',
            theme: a,
            title: b,
            intro: [],
            expectations: [
              { id: c, text: [{ type: 'text', value: d }], children: [], examples: [[{ type: 'break' }]] },
            ],
            examples: [],
          },
        ],
        source: { path: e, line: 1 },
      })),
    } satisfies Framework;
  });

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'career-levels-emit-'));
});
afterAll(() => rm(root, { recursive: true }));

let imports = 0;
/** Writes a module to a folder of its own, so that Node does not answer from its cache, and imports a file of it. */
async function importing(files: Map<string, string>, path: string): Promise<Record<string, unknown>> {
  const dir = join(root, `module-${(imports += 1)}`);
  await writeFiles(dir, new Map([...files, ['package.json', '{ "type": "module" }']]));
  return import(/* @vite-ignore */ pathToFileURL(join(dir, path)).href);
}

describe('the emitted module', () => {
  it('gives back any framework as it was', async () => {
    await fc.assert(
      fc.asyncProperty(framework, async (given) => {
        const files = emitModule(given);
        const module = await importing(files, 'index.js');
        expect(module['framework']).toEqual(given);
        expect(module['levelIds']).toEqual(given.levels.map(({ id }) => id));
        for (const [path, content] of files) {
          if (path.endsWith('.js')) expect(content).not.toMatch(/<|\u2028|\u2029/);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('has a file for each level and one without their texts', async () => {
    const { framework } = await compile(join(FIXTURES, 'library'));
    if (!framework) throw new Error('the fixture does not compile');
    const files = emitModule(framework);
    expect([...files.keys()].sort()).toEqual([
      'index.d.ts',
      'index.js',
      'levels/l2-librarian.d.ts',
      'levels/l2-librarian.js',
      'levels/l3-lead-librarian.d.ts',
      'levels/l3-lead-librarian.js',
      'levels/l4-senior-branch-manager.d.ts',
      'levels/l4-senior-branch-manager.js',
      'overview.d.ts',
      'overview.js',
    ]);
    const level = await importing(files, 'levels/l2-librarian.js');
    expect(level['default']).toEqual(framework.levels[0]);
    const { default: overview } = await importing(files, 'overview.js');
    expect(overview).toEqual({
      ...framework,
      levels: framework.levels.map(
        ({ statement, intro, attributes, sections, source, ...summary }) => summary,
      ),
    });
  });

  it('has types without prose', async () => {
    const { framework } = await compile(join(FIXTURES, 'kitchen'));
    if (!framework) throw new Error('the fixture does not compile');
    const files = emitModule(framework);
    const generated = '// Generated by career-levels from the Markdown. Do not edit.\n';
    expect(files.get('index.d.ts')).toBe(
      `${generated}import type { Framework } from 'career-levels';

export declare const levelIds: readonly ["commis", "chef-de-partie", "sous-chef"];
export type LevelId = (typeof levelIds)[number];
export declare const framework: Framework<LevelId>;
`,
    );
    expect(files.get('levels/commis.d.ts')).toBe(
      `${generated}import type { Level } from 'career-levels';

declare const level: Level<"commis">;
export default level;
`,
    );
    for (const content of files.values()) expect(content.startsWith(generated)).toBe(true);
  });

  it('keeps script and line separators of a document from meaning anything', async () => {
    const { framework } = await compileFiles({
      'README.md': '# `</script>` \u2028 ${x} `__proto__`\n',
      'L1.md': '# L1: Baker\n\n> `</script><script>`\n',
    });
    if (!framework) throw new Error('the document does not compile');
    const files = emitModule(framework);
    for (const [path, content] of files) {
      if (path.endsWith('.js')) expect(content).not.toMatch(/<|\u2028/);
    }
    expect((await importing(files, 'index.js'))['framework']).toEqual(framework);
  });

  it('takes every id that a file name gives', async () => {
    const { framework } = await compileFiles({ 'Ⓐ‿Ⅻ_é.md': '# L1: Baker\n' });
    expect([...emitModule(framework as Framework).keys()]).toContain('levels/ⓐ‿ⅻ_é.js');
  });

  it.each(['../x', 'a/b', '', '.', 'a\\b', 'a:b'])('refuses %j for the id of a level', (id) => {
    const [given] = fc.sample(
      framework.filter(({ levels }) => levels.length > 0),
      { numRuns: 1, seed: 1 },
    );
    const [level] = given?.levels ?? [];
    if (!given || !level) throw new Error('no level was made');
    expect(() => emitModule({ ...given, levels: [{ ...level, id }] })).toThrow(
      /cannot be the name of a file/,
    );
  });
});

describe('framework.json', () => {
  const schema = async (): Promise<object> => {
    const files = emitJson((await compile(join(FIXTURES, 'library'))).framework as Framework);
    return JSON.parse(files.get('framework.schema.json') ?? '');
  };
  const validate = async () => new Ajv2020().compile(await schema());

  it('has a schema of its own name that is closed and says of every key what it holds', async () => {
    const faults: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      const { type, properties, additionalProperties, description } = value as Record<string, unknown>;
      if (type === 'object' && (additionalProperties !== false || !properties))
        faults.push(`${path} is open`);
      const isNamed = /\/(?:properties|\$defs|oneOf)\/[^/]+$/.test(path);
      if (isNamed && typeof description !== 'string') faults.push(`${path} is not described`);
      for (const [key, child] of Object.entries(value)) walk(child, `${path}/${key}`);
    };
    walk(await schema(), '');
    expect(faults).toEqual([]);
    expect(await schema()).toMatchObject({ $id: 'urn:career-levels:framework:v1' });
  });

  it.each(
    ['library', 'kitchen', 'observatory', 'ladder', 'guild', 'matrix']
      .map((name) => `test/fixtures/${name}`)
      .concat('framework'),
  )('keeps to its schema: %s', async (dir) => {
    const isValid = await validate();
    const { framework } = await compile(fromRoot(dir));
    const json = jsonOf(framework);
    expect(json).toMatchObject({ $schema: './framework.schema.json', ...framework });
    isValid(json);
    expect(isValid.errors).toBeNull();
  });

  it('keeps to its schema with every kind of block and inline', async () => {
    const isValid = await validate();
    const { framework } = await compileFiles({
      'README.md':
        '# B\n\na *b* **c** `d` [e](README.md) [f](L1.md#g) [h](https://example.com)<br>i\n\n> j\n\n1. k\n\n```\nl\n```\n',
      'L1.md': '# L1: Baker\n\n- **a**: b\n\n## G\n\n- c\n  - d\n',
    });
    isValid(jsonOf(framework));
    expect(isValid.errors).toBeNull();
  });

  it.each([
    ['an unknown key', { extra: 1 }],
    ['a wrong type', { title: 1 }],
    ['an unsafe link', { description: [link('javascript:alert(1)')] }],
    [
      'an unknown inline',
      { description: [{ type: 'paragraph', children: [{ type: 'html', value: '<b>' }] }] },
    ],
  ])('does not keep to its schema with %s', async (_, change) => {
    const isValid = await validate();
    const { framework } = await compile(join(FIXTURES, 'library'));
    expect(isValid(jsonOf(framework))).toBe(true);
    expect(isValid({ ...jsonOf(framework), ...change })).toBe(false);
  });

  it('ends in a line end', async () => {
    const { framework } = await compile(join(FIXTURES, 'library'));
    for (const content of emitJson(framework as Framework).values()) expect(content).toMatch(/[^\n]\n$/);
  });
});

function jsonOf(framework: Framework | undefined): object {
  return JSON.parse(emitJson(framework as Framework).get('framework.json') ?? '');
}

function link(href: string) {
  return { type: 'paragraph', children: [{ type: 'link', to: { kind: 'url', href }, children: [] }] };
}

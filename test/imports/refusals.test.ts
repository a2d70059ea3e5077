import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../build/imports/refusals.ts';
import type { Room } from '../../build/imports/room.ts';
import { rooms } from '../../build/imports/rooms.ts';
import { readTree } from '../../build/imports/tree.ts';
import { fromRoot } from '../root.ts';

it('reads every module that Git knows', () => {
  const endings = ['*.ts', '*.tsx', '*.mts', '*.cts', '*.js', '*.mjs', '*.cjs', '*.mdx', '*.css', '*.html'];
  const listed = execFileSync('git', ['ls-files', ...endings], { cwd: fromRoot('.'), encoding: 'utf8' });
  const modules = listed.split('\n').filter((path) => path && !path.startsWith('test/fixtures/'));
  const tree = readTree();
  expect(modules.filter((path) => !tree.get(path))).toEqual([]);
});

describe('an import that the table does not name is refused:', () => {
  it.each([
    ['src/components/LevelCard/LevelCard.tsx', 'src/formats/csv.ts'],
    ['src/strings/list.ts', 'src/formats/csv.ts'],
    ['src/vite/plugin.ts', 'src/formats/csv.ts'],
    ['src/cli/export.ts', 'src/formats/csv.ts'],
    ['src/components/LevelCard/LevelCard.tsx', 'src/index.ts'],
    ['src/strings/list.ts', 'src/index.ts'],
    ['src/components/LevelCard/LevelCard.tsx', 'src/strings/languages.ts'],
    ['src/elements/classes/FrameworkElement.tsx', 'src/data.ts'],
    ['src/elements/classes/FrameworkElement.tsx', 'src/formats/packed/unpack.ts'],
    ['src/formats/packed/pack.ts', 'src/compiler/index.ts'],
    ['src/interactive/LevelCopy/LevelCopy.tsx', 'src/outputs/levels/csv.ts'],
    ['src/interactive/LevelCopy/LevelCopy.tsx', 'src/strings/languages.ts'],
    ['src/model/overview.ts', 'src/strings/strings.ts'],
    ['stories/docs/Anatomy.tsx', '.storybook/toolbar/density.ts'],
    ['src/cli/export.ts', 'test/root.ts'],
    ['src/vite/plugin.ts', '.career-levels/index.ts'],
  ])('%s → %s', (from, to) => {
    const specifier = `${'../'.repeat(from.split('/').length - 1)}${to}`;
    expect(refusalsIn(from, `import '${specifier}';`, to)).toEqual([
      expect.stringContaining(`may not import`),
    ]);
  });

  it.each([
    ['src/compiler/compile.ts', 'react'],
    ['src/components/LevelCard/LevelCard.tsx', 'react'],
    ['src/components/LevelCard/LevelCard.tsx', 'preact'],
    ['src/elements/page/mount.ts', 'preact/hooks'],
    ['src/model/overview.ts', 'node:path'],
    ['src/outputs/levels/html.ts', 'csv-stringify/sync'],
  ])('%s → the package %s', (from, name) => {
    expect(refusalsIn(from, `import '${name}';`)).toEqual([
      expect.stringContaining(`may not import ${name}.`),
    ]);
  });

  it('in another folder by a longer way', () => {
    expect(
      refusalsIn('src/model/overview.ts', `import './../strings/en.ts';`, 'src/strings/en.ts'),
    ).toHaveLength(1);
  });

  const target = 'src/strings/languages.ts';
  it.each([
    `import { a } from '../../strings/languages.ts';`,
    `import type { A } from '../../strings/languages.ts';`,
    `import { type A } from '../../strings/languages.ts';`,
    `import '../../strings/languages.ts?raw';`,
    `export { a } from '../../strings/languages.ts';`,
    `export {} from '../../strings/languages.ts';`,
    `export * from '../../strings/languages.ts';`,
    `export type * from '../../strings/languages.ts';`,
    `const a = () => import('../../strings/languages.ts');`,
    'const a = () => import(`../../strings/languages.ts`);',
    `type A = typeof import('../../strings/languages.ts');`,
    `let a: import('../../strings/languages.ts').A;`,
    `import a = require('../../strings/languages.ts');`,
    `const a = require('../../strings/languages.ts');`,
    `const a = require.resolve('../../strings/languages.ts');`,
    `const a = import.meta.resolve('../../strings/languages.ts');`,
    `const a = new URL('../../strings/languages.ts', import.meta.url);`,
    `const a = import.meta.glob('../../strings/*.ts');`,
    `const a = import.meta.glob('/src/strings/???*.ts');`,
    `const a = import.meta.glob<string>(['../../strings/l*.ts'], { query: '?raw' });`,
    `/// <reference path="../../strings/languages.ts" />`,
  ])('%s', (text) => {
    expect(refusalsIn('src/components/LevelCard/LevelCard.tsx', `\n${text}`, target)).toEqual([
      expect.stringMatching(
        /^src\/components\/LevelCard\/LevelCard\.tsx:2 .*may not import src\/strings\/languages\.ts/,
      ),
    ]);
  });

  it.each([
    ['src/components/base.css', `@import "../elements/host.css" layer(a);`, 'src/elements/host.css'],
    ['src/components/base.css', `@import url(../elements/host.css);`, 'src/elements/host.css'],
    ['src/components/base.css', `@import"../elements/host.css";`, 'src/elements/host.css'],
    [
      'stories/docs/Tokens.mdx',
      `# Tokens\n\nimport {\n  compile,\n} from '../../src/compiler.ts';\n`,
      'src/compiler.ts',
    ],
    ['src/cli/run.ts', `const a = new URL('../formats', import.meta.url);`, 'src/formats/html.ts'],
    ['site/new.html', `<script src="../src/data.ts"></script>`, 'src/data.ts'],
    ['site/new.html', `<SCRIPT\n  async src=../src/data.ts>`, 'src/data.ts'],
    ['site/new.html', `<link rel="stylesheet" href='../src/elements/host.css' />`, 'src/elements/host.css'],
    ['site/new.html', `<link href="../src/data.ts" rel="modulepreload">`, 'src/data.ts'],
    ['site/new.html', `<script type="module">\n  import '../src/data.ts';\n</script>`, 'src/data.ts'],
    ['site/new.html', `<script src="https://levels.example/a.js"></script>`, 'src/data.ts'],
  ])('of %s', (from, text, to) => {
    expect(refusalsIn(from, text, to)).toEqual([expect.stringContaining('may not import')]);
  });

  it('what only shows when it runs', () => {
    expect(refusalsIn('src/cli/run.ts', 'const a = (name: string) => import(name);')).toHaveLength(1);
    expect(refusalsIn('test/a.ts', 'const a = (name: string) => import(name);')).toEqual([]);
  });

  it('what is no file, as a path without its ending', () => {
    expect(refusalsIn('src/model/overview.ts', `import './types';`, 'src/model/types.ts')).toEqual([
      'src/model/overview.ts:1 imports src/model/types, which is no file.',
    ]);
  });

  it('what is no file, as an address in a page or beside a module', () => {
    const page = `<script src="main.js"></script>\n<script src="/main.js"></script>\n`;
    expect(refusalsIn('site/new/index.html', page, 'main.js')).toEqual([
      'site/new/index.html:1 imports site/new/main.js, which is no file.',
      'site/new/index.html:2 imports site/main.js, which is no file.',
    ]);
    expect(refusalsIn('src/cli/run.ts', `new Worker(new URL('task.ts', import.meta.url));`)).toEqual([
      'src/cli/run.ts:1 imports src/cli/task.ts, which is no file.',
    ]);
  });

  it('from a folder and into a folder that are in no room', () => {
    expect(refusalsIn('src/new/a.ts', '')).toEqual(['src/new/a.ts is in no room.']);
    expect(refusalsIn('src/cli/run.ts', `import '../new/a.css';`, 'src/new/a.css')).toEqual([
      'src/cli/run.ts:1 imports src/new/a.css, which is in no room.',
    ]);
    expect(refusalsIn('test/a.ts', `import '../new/a.json';`, 'new/a.json')).toHaveLength(1);
  });

  it('against the order of the stages, and outside of them', () => {
    const [early, late] = ['src/compiler/source/read.ts', 'src/compiler/text/plain.ts'];
    expect(refusalsIn(late, `import '../source/read.ts';`, early)).toEqual([]);
    expect(refusalsIn(early, `import '../text/plain.ts';`, late)).toEqual([
      `${early}:1 imports ${late}: in src/compiler, source comes before text.`,
    ]);
    expect(refusalsIn('src/compiler/a.ts', '')).toEqual([
      'src/compiler/a.ts is in no stage of src/compiler.',
    ]);
  });
});

it('allows what the table names, and of what it names for types, types alone', () => {
  const card = 'src/components/LevelCard/LevelCard.tsx';
  expect(refusalsIn(card, `import '../../model/types.ts';`, 'src/model/types.ts')).toEqual([]);
  expect(refusalsIn(card, `import type { ReactNode } from 'react';`)).toEqual([]);
  expect(refusalsIn(card, `import { type ReactNode } from 'react';`)).toHaveLength(1);
  expect(refusalsIn(card, `<p>Which files do you import?</p>;`)).toEqual([]);
  expect(refusalsIn('src/cli/run.ts', `const at = (path) => new URL(path, import.meta.url);`)).toEqual([]);
  expect(refusalsIn('site/a.html', `<script src="/b/c.ts"></script>`, 'site/b/c.ts')).toEqual([]);
  const page = `<link rel="icon" href="data:," />\n<!-- <script src="a.js"></script> -->\n<script type="importmap">{}</script>`;
  expect(refusalsIn('site/a.html', page)).toEqual([]);
  expect(
    refusalsIn('stories/docs/Tokens.mdx', '```js\n\nimport "preact";\n\n```\n\nWe import no `preact`.\n'),
  ).toEqual([]);
});

it('refuses circles, through types and through rooms', () => {
  const tree = new Map([
    ['a/one.ts', `import type { Two } from './two.ts';`],
    ['a/two.ts', `export { three } from './three.ts';`],
    ['a/three.ts', `export const one = () => import('./one.ts');`],
    ['a/four.ts', `import './one.ts';`],
    ['b/five.ts', `import type { Four } from '../a/four.ts';`],
  ]);
  const room = { path: 'a', purpose: '', imports: [] };
  expect(refusalsOf(tree, [room, { ...room, path: 'b', imports: ['a'] }])).toEqual([
    'A circle: a/one.ts → a/two.ts → a/three.ts → a/one.ts.',
  ]);
  tree.delete('a/three.ts');
  tree.set('a/two.ts', `import '../b/six.ts';`);
  tree.set('b/six.ts', '');
  expect(
    refusalsOf(tree, [
      { ...room, imports: ['b'] },
      { ...room, path: 'b', imports: ['a'] },
    ]),
  ).toEqual(['A circle of rooms: a → b → a.']);
});

it('refuses circles of what lies beside each other in a folder of a room', () => {
  const tree = new Map([
    ['a/b/one/one.ts', `import '../two/two.ts';`],
    ['a/b/two/two.ts', `import '../three.ts';`],
    ['a/b/three.ts', `import './one/four.ts';`],
    ['a/b/one/four.ts', ''],
  ]);
  const room = { path: 'a', purpose: '', imports: [] };
  expect(refusalsOf(tree, [room])).toEqual([
    'A circle of folders: a/b/one → a/b/two → a/b/three.ts → a/b/one.',
  ]);
  tree.set('a/b/three.ts', `import '../five/five.ts';`);
  tree.set('a/five/five.ts', '');
  expect(refusalsOf(tree, [room])).toEqual([]);
});

it('refuses rights, rooms and stages that nothing uses', () => {
  const room: Room = {
    path: 'a',
    purpose: '',
    imports: ['b', 'yaml'],
    types: ['react'],
    stages: { one: '', two: '' },
  };
  const tree = new Map([['a/one/a.ts', `import 'yaml';`]]);
  expect(refusalsOf(tree, [room, { path: 'b', purpose: '', imports: [] }])).toEqual([
    'a has no two.',
    'a may import b and does not.',
    'a may import react and does not.',
    'b is a room without files.',
  ]);
});

it('stops at a module that cannot be read', () => {
  expect(() => refusalsIn('src/model/overview.ts', 'import {')).toThrow('src/model/overview.ts');
});

/** What is refused of one file beside others that are empty. */
function refusalsIn(path: string, text: string, ...others: string[]): string[] {
  const tree = new Map([[path, text], ...others.map((other): [string, string] => [other, ''])]);
  return refusalsOf(tree, rooms).filter((refusal) => refusal.startsWith(path));
}

import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { fromRoot } from '../root.ts';

interface Node {
  readonly type?: string;
  readonly source?: { readonly value?: unknown } | null;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly { readonly value?: unknown }[];
}

/** What a script imports or requires, at the start or later. */
function takenBy(code: string): string[] {
  const taken: string[] = [];
  JSON.stringify(parseAst(code), (_key, node: Node | null) => {
    const isRequire = node?.type === 'CallExpression' && /^(?:__)?require$/.test(node.callee?.name ?? '');
    const name = isRequire ? node.arguments?.[0]?.value : node?.type && node.source?.value;
    if (typeof name === 'string') taken.push(name);
    return typeof node === 'bigint' ? null : node;
  });
  return taken;
}

/** The name of the package that a file stands in: 'csv-stringify/sync' is of csv-stringify. */
const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

it('takes no package that is not installed with it', () => {
  const installed = Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies });
  const files = readdirSync(fromRoot('dist'), { recursive: true, encoding: 'utf8' });
  const taken = files
    .filter((file) => /\.c?js$/.test(file))
    .flatMap((file) => takenBy(readFileSync(fromRoot(`dist/${file}`), 'utf8')))
    .filter((name) => !name.startsWith('.') && !isBuiltin(name));
  const packages = [...new Set(taken.map(packageOf))];
  expect(packages.filter((name) => !installed.includes(name))).toEqual([]);
  // what is seen to be taken, so that the test reads scripts of both kinds
  expect(packages).toEqual(expect.arrayContaining(['@babel/code-frame', 'csv-stringify', 'react']));
});

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../root.ts';

/** Type-checks a file that uses the built package by its name; gives the compiler's complaints, a line each. */
function complaints(file: string): string[] {
  const tsc = fromRoot('node_modules/typescript/bin/tsc');
  const cwd = fromRoot('test/fixtures/consumer');
  const options = ['--ignoreConfig', '--module', 'NodeNext', '--target', 'ES2022', '--jsx', 'react-jsx'];
  const { stdout } = spawnSync(
    process.execPath,
    [tsc, ...options, '--strict', '--noEmit', '--types', '', '--pretty', 'false', file],
    { cwd, encoding: 'utf8' },
  );
  return stdout.split('\n').filter((line) => line.includes('error TS'));
}

describe('the types of the built package', () => {
  it('accept right use', () => {
    expect(complaints('right.tsx')).toEqual([]);
  });

  it('refuse a misspelt level, an unknown level and a heading that HTML does not have', () => {
    const found = complaints('wrong.tsx');
    expect(found.map((line) => line.replace(/\(.*?\): error (TS\d+):.*/, ' $1'))).toEqual([
      'wrong.tsx TS2820',
      'wrong.tsx TS2367',
      'wrong.tsx TS2322',
    ]);
    expect(found[0]).toContain('\'"l4-suport-manager"\' is not assignable');
  });
});

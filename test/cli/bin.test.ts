import { execFileSync, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { fromRoot } from '../root.ts';

const CLI = fromRoot('dist/cli.js');

it('runs as a program, with its own version and exit code', () => {
  const said = execFileSync(process.execPath, [CLI, '--version'], { encoding: 'utf8' });
  expect(said).toMatch(/^\d+\.\d+\.\d+\n$/);
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'bake'], { encoding: 'utf8' });
  expect(stderr).toBe(
    'career-levels: Unknown command "bake"; career-levels knows build, check.\nSee career-levels --help.\n',
  );
  expect(status).toBe(2);
});

it.skipIf(process.platform === 'win32')('stops quietly when nobody reads on', () => {
  const command = `"${process.execPath}" "${CLI}" build "${fromRoot('framework')}" | head -c 10`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{\n  "$sche', '']);
});

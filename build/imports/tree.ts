import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from '../root.ts';
import { isModule } from './edges.ts';
import type { Tree } from './refusals.ts';

/**
 * Reads the project: what Git knows of and what it does not ignore. Fixtures are data, whatever they are written in.
 *
 * @throws if Git lists nothing, because a check of nothing would pass.
 */
export function readTree(): Tree {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: fromRoot('.'),
    encoding: 'utf8',
  });
  const paths = listed
    .split('\0')
    .filter((path) => path && !path.startsWith('test/fixtures/') && existsSync(fromRoot(path)));
  if (!paths.some(isModule)) throw new Error('Git lists no module here.');
  return new Map(paths.map((path) => [path, isModule(path) ? readFileSync(fromRoot(path), 'utf8') : '']));
}

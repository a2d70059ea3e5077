import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../files/decode.ts';
import { isInside } from '../../files/is-inside.ts';
import { Refusal } from '../../files/refusal.ts';
import { replace } from '../../files/replace.ts';
import type { Fix } from '../rules/diagnostics.ts';
import { applyFixes } from './apply-fixes.ts';

/**
 * Writes a file with its fixes, unless it no longer has the text that the fixes were made for.
 *
 * @param root the real path of the folder
 * @param path relative to it
 * @returns how many fixes were made
 * @throws if the file leads out of the folder, or where the file system refuses
 */
export function fixFile(
  root: string,
  path: string,
  fixes: readonly Fix[],
  source: string | undefined,
): number {
  // a link within the folder stays a link, and its target is fixed
  const target = realpathSync(join(root, path));
  if (!isInside(root, target)) throw new Refusal(`"${path}" leads out of ${root}.`);
  const bytes = readFileSync(target);
  if (source === undefined || decode(bytes) !== source) return 0;
  const { text, count } = applyFixes(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), fixes);
  replace(target, text, statSync(target).mode);
  return count;
}

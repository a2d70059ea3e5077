import { lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside } from './is-inside.ts';
import { Refusal } from './refusal.ts';

/**
 * Makes a file. One of that name, or whatever else has it, stays as it is.
 *
 * @param root a folder that is there, and that nothing is made outside of
 * @param path relative to it
 * @returns whether the file was made
 * @throws Refusal if a link leads out of the folder; an error where the file system refuses
 */
export function create(root: string, path: string, text: string): boolean {
  const file = join(root, path);
  const folder = dirname(file);
  if (!isInside(realpathSync(root), realpathSync(nearest(folder)))) {
    throw new Refusal(`"${path}" would be written outside ${root}. Remove the link that leads there.`);
  }
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The folder, or the nearest around it that is there; a link that leads nowhere is there. */
function nearest(folder: string): string {
  return lstatSync(folder, { throwIfNoEntry: false }) ? folder : nearest(dirname(folder));
}

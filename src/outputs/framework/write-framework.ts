import { type Written, writeFiles } from '../../files/write-files.ts';
import { OWN_FILES } from './own-files.ts';

/**
 * Writes what was made of a framework into a folder. A file that has its text already is left alone, a changed one is
 * replaced in one step, and what an earlier run wrote for levels that are gone is removed.
 *
 * @param dir the folder; it is created if need be
 * @param files texts by path relative to the folder
 * @throws if a file is in the way that no run of ours wrote, a path or a link leads out of the folder, or the file
 *   system refuses
 */
export function writeFramework(dir: string, files: ReadonlyMap<string, string>): Promise<Written> {
  return writeFiles(dir, files, Object.values(OWN_FILES));
}

import type { OnProgress } from '../../files/on-progress.ts';
import { type FileText, type Written, writeFiles } from '../../files/write-files.ts';
import { OWN_FILES } from './own-files.ts';

/**
 * Writes what was made of a framework into a folder. A file that has its text already is left alone, and what an earlier run
 * wrote for levels that are gone is removed. Changed files are replaced when the texts of all are written, each in one step.
 *
 * @param dir the folder; it is created if need be
 * @param files texts by path relative to the folder, or what draws them
 * @param onWritten is told how many files are drawn and written
 * @throws if a file is in the way that no run of ours wrote, a path or a link leads out of the folder, or the file
 *   system refuses
 */
export function writeFramework(
  dir: string,
  files: ReadonlyMap<string, FileText>,
  onWritten?: OnProgress,
): Promise<Written> {
  return writeFiles(dir, files, Object.values(OWN_FILES), onWritten);
}

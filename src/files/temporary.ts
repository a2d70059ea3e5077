import { chmodSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const HOUR = 60 * 60 * 1000;

/** The name of a file that is not yet in its place, with the number of the process that writes it. */
const TEMPORARY = /^\..+\.career-levels-(\d+)-[a-z\d]+\.tmp$/;

/**
 * Writes a text beside the file whose place it will take, so that one step is left to do.
 *
 * @param mode the permissions; those of a new file if left out
 * @returns the path of the temporary file
 * @throws where the file system refuses; nothing is left then
 */
export function writeBeside(target: string, text: string, mode?: number): string {
  const name = `.${basename(target)}.career-levels-${process.pid}-${randomName()}.tmp`;
  const temporary = join(target, '..', name);
  try {
    writeFileSync(temporary, text);
    if (mode !== undefined) chmodSync(temporary, mode);
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whether a file has the name of a temporary one of ours. */
export function isTemporary(path: string): boolean {
  return TEMPORARY.test(basename(path));
}

/**
 * Whether a file is a temporary one of ours that nobody will put in its place: its process is gone, or it is an hour old.
 * The numbers of processes come again, in containers soon.
 */
function isAbandoned(path: string): boolean {
  const [, process] = TEMPORARY.exec(basename(path)) ?? [];
  if (process === undefined) return false;
  const file = statSync(path, { throwIfNoEntry: false });
  return file?.isFile() === true && (!isRunning(Number(process)) || Date.now() - file.mtimeMs > HOUR);
}

/**
 * Removes the abandoned ones of a folder.
 *
 * @param names the files in it
 * @returns which of them were removed
 */
export function removeAbandoned(folder: string, names: readonly string[]): readonly string[] {
  const abandoned = names.filter((name) => isAbandoned(join(folder, name)));
  for (const name of abandoned) rmSync(join(folder, name), { force: true });
  return abandoned;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // it runs, and belongs to somebody else
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A name that no other run has; node:crypto would take longer to load than all else here. */
function randomName(): string {
  return Math.random().toString(36).slice(2, 8);
}

import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Puts a text in place of a file in one step; with the permissions given, else with those of a new file. */
export function replace(target: string, text: string, mode?: number): void {
  const temporary = join(target, '..', `.${basename(target)}.${randomName()}.tmp`);
  try {
    writeFileSync(temporary, text);
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A name that no other run has; node:crypto would take longer to load than all else here. */
function randomName(): string {
  return Math.random().toString(36).slice(2);
}

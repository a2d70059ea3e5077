import { readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeAbandoned, writeBeside } from './temporary.ts';

/**
 * Puts a text in place of a file in one step; with the permissions given, else with those of a new file. What a run that was
 * stopped has left beside it is removed.
 */
export function replace(target: string, text: string, mode?: number): void {
  const temporary = writeBeside(target, text, mode);
  try {
    renameSync(temporary, target);
    removeAbandoned(dirname(target), readdirSync(dirname(target)));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

import { renameSync, rmSync } from 'node:fs';
import { writeBeside } from './temporary.ts';

/** Puts a text in place of a file in one step; with the permissions given, else with those of a new file. */
export function replace(target: string, text: string, mode?: number): void {
  const temporary = writeBeside(target, text, mode);
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

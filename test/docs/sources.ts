import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../root.ts';

/** The text of a file of the project. */
export function read(path: string): string {
  return readFileSync(fromRoot(path), 'utf8');
}

/** The paths of the files below a folder of the project whose names end as given. */
export function filesOf(folder: string, ending: RegExp): string[] {
  const entries = readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' });
  return entries.filter((path) => ending.test(path)).map((path) => join(folder, path));
}

import { fileURLToPath } from 'node:url';

/** The absolute path of a file of the project. */
export function fromRoot(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}

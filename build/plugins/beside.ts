import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts a file beside the built ones as it is, under its own name or another. */
export function beside(path: string, name: string = basename(path)): Plugin {
  return {
    name: 'beside',
    writeBundle({ dir = '' }) {
      const to = join(dir, name);
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(path, to);
    },
  };
}

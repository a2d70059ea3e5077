import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts a file beside the built ones as it is. */
export function beside(path: string): Plugin {
  return {
    name: 'beside',
    writeBundle: ({ dir = '' }) => copyFileSync(path, join(dir, basename(path))),
  };
}

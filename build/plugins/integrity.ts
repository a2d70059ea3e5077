import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { HASHES, hashesText, integrityOf } from '../../src/outputs/framework/element/integrity.ts';

/**
 * Tells the hash of each script-tag file, for the `integrity` of a page's script element, and keeps all of them in
 * `career-levels.sri.json`.
 */
export function integrity(): Plugin {
  const scripts = new Map<string, string>();
  return {
    name: 'integrity',
    async writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle)) {
        const text = await readFile(join(dir, name), 'utf8');
        scripts.set(name, text);
        this.environment.logger.info(`${name}  integrity="${integrityOf(text)}"`);
      }
      await writeFile(join(dir, HASHES), hashesText(scripts));
    },
  };
}

import { readFile } from 'node:fs/promises';
import { minifySync, type Plugin, transformWithOxc } from 'vite';

/** Gives a script of ours as the short text that a page loads: `import text from './embed.ts?script'`. */
export function asScript(): Plugin {
  return {
    name: 'as-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.ts?script')) return undefined;
      const file = id.replace(/\?script$/, '');
      this.addWatchFile(file);
      const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
      return `export default ${JSON.stringify(minifySync('embed.js', code).code)};`;
    },
  };
}

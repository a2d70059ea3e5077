import { build, type Plugin, type Rollup } from 'vite';

/** Gives a script of ours, with what it imports, as the short text that a page loads: `import text from './embed.ts?script'`. */
export function asScript(): Plugin {
  return {
    name: 'as-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.ts?script')) return undefined;
      const [output] = (await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          minify: true,
          lib: { entry: id.replace(/\?script$/, ''), formats: ['iife'], name: 'script' },
        },
      })) as Rollup.RollupOutput[];
      const [chunk] = output?.output ?? [];
      for (const file of chunk?.moduleIds ?? []) this.addWatchFile(file);
      return `export default ${JSON.stringify(chunk?.code)};`;
    },
  };
}

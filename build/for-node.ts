import type { UserConfig } from 'vite';
import { grayMatterWithoutEngines } from './plugins/gray-matter-without-engines.ts';
import { satteriFromHere } from './plugins/satteri-from-here.ts';
import { fromRoot } from './root.ts';
import { NODE } from './targets.ts';

/** What the builds with the compiler in them share. */
export const forNode = {
  plugins: [satteriFromHere(), grayMatterWithoutEngines()],
  // its modules, of which only what is used is taken; for Node it has CommonJS
  resolve: { alias: { yaml: fromRoot('node_modules/yaml/browser/index.js') } },
  // many small files take longer to find and load than what they do, and a command is started often
  ssr: { noExternal: ['satteri', 'yaml', 'gray-matter', 'github-slugger', 'mdast-util-to-string'] },
  build: { ssr: true, target: NODE, emptyOutDir: false },
} satisfies UserConfig;

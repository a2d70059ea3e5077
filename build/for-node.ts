import type { UserConfig } from 'vite';
import pkg from '../package.json' with { type: 'json' };
import { grayMatterWithoutEngines } from './plugins/gray-matter-without-engines.ts';
import { satteriFromHere } from './plugins/satteri-from-here.ts';
import { fromRoot } from './root.ts';
import { NODE } from './targets.ts';

/** Satteri is installed for its binaries; its code becomes part of our files. */
const { satteri: _, ...leftOut } = pkg.dependencies;

/**
 * What an installed package finds is left out, and everything else is bundled: many small files take longer to find and
 * load than what they do, and a command is started often.
 */
export const bundled = { noExternal: true, external: Object.keys(leftOut) } satisfies UserConfig['ssr'];

/** What the builds with the compiler in them share. */
export const forNode = {
  plugins: [satteriFromHere(), grayMatterWithoutEngines()],
  // its modules, of which only what is used is taken; for Node it has CommonJS
  resolve: { alias: { yaml: fromRoot('node_modules/yaml/browser/index.js') } },
  ssr: bundled,
  build: { ssr: true, target: NODE, emptyOutDir: false },
} satisfies UserConfig;

import type { UserConfig } from 'vite';
import { forNode } from './for-node.ts';
import { onPreactServer, WITHOUT_DIRECTIVES } from './on-preact.ts';
import { asScript } from './plugins/as-script.ts';
import { asciiOnly } from './plugins/ascii-only.ts';
import { beside } from './plugins/beside.ts';
import { fromRoot } from './root.ts';
import { BROWSERS } from './targets.ts';

/** The command. Node starts CommonJS sooner than modules, and reads short ASCII texts faster. */
export const command: UserConfig = {
  ...forNode,
  plugins: [
    ...forNode.plugins,
    asScript(),
    asciiOnly(),
    beside(fromRoot('src/outputs/changes/changes.schema.json')),
  ],
  // pages and elements are drawn by React's components, and nobody needs React for that
  oxc: onPreactServer.oxc,
  resolve: { alias: { ...forNode.resolve.alias, ...onPreactServer.resolve.alias } },
  build: {
    ...forNode.build,
    cssTarget: BROWSERS,
    cssMinify: true,
    // what is bundled wants its licence told; the other build for Node bundles nothing more
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      checks: WITHOUT_DIRECTIVES,
      input: { cli: fromRoot('src/cli/bin.ts') },
      output: {
        format: 'cjs',
        entryFileNames: '[name].cjs',
        chunkFileNames: 'chunks/[name].cjs',
        // stack traces keep the names of functions
        minify: { mangle: { toplevel: false } },
      },
    },
  },
};

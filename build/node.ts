import type { UserConfig } from 'vite';
import { forNode } from './for-node.ts';
import { fromRoot } from './root.ts';

/** The compiler and the Vite plugin, for Node. */
export const node: UserConfig = {
  ...forNode,
  build: {
    ...forNode.build,
    rolldownOptions: {
      input: { compiler: fromRoot('src/compiler.ts'), vite: fromRoot('src/vite/plugin.ts') },
      output: { chunkFileNames: 'chunks/[name].js' },
    },
  },
};

import type { UserConfig } from 'vite';
import { bundled } from './for-node.ts';
import { onPreactServer, WITHOUT_DIRECTIVES } from './on-preact.ts';
import { fromRoot } from './root.ts';
import { BROWSERS, NODE } from './targets.ts';

/** The elements for servers, drawn by Preact. */
export const server: UserConfig = {
  ...onPreactServer,
  ssr: bundled,
  build: {
    ssr: true,
    target: NODE,
    emptyOutDir: false,
    cssTarget: BROWSERS,
    cssMinify: true,
    rolldownOptions: { checks: WITHOUT_DIRECTIVES, input: { server: fromRoot('src/server/index.ts') } },
  },
};

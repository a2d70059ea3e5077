import type { UserConfig } from 'vite';
import { fromRoot } from './root.ts';
import { BROWSERS } from './targets.ts';

/** The style sheet for the components in the light DOM. */
export const styles: UserConfig = {
  build: {
    cssTarget: BROWSERS,
    emptyOutDir: false,
    rolldownOptions: { input: fromRoot('src/styles.css'), output: { assetFileNames: '[name][extname]' } },
  },
};

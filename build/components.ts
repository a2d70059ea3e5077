import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { LANGUAGES } from './languages.ts';
import { withoutPureJsx } from './plugins/without-pure-jsx.ts';
import { fromRoot } from './root.ts';
import { BROWSERS } from './targets.ts';

/** The modules of `career-levels/strings/…`: the languages, and what a page's own language can be made with. */
const WORDS = [...LANGUAGES, 'languages', 'date', 'list', 'plural'];

/** The React components: ESM and one style sheet; React itself stays outside. */
export const components: UserConfig = {
  plugins: [react(), withoutPureJsx()],
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    emptyOutDir: false,
    lib: {
      entry: {
        index: fromRoot('src/index.ts'),
        interactive: fromRoot('src/interactive/index.ts'),
        ...Object.fromEntries(WORDS.map((name) => [`strings/${name}`, fromRoot(`src/strings/${name}.ts`)])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^react($|\/)/],
      // what the entries share
      output: { chunkFileNames: 'components.js' },
    },
  },
};

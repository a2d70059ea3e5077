import { basename } from 'node:path';
import type { UserConfig } from 'vite';
import { beside } from './plugins/beside.ts';
import { fromRoot } from './root.ts';
import { BROWSERS } from './targets.ts';

const TYPEFACES = ['source-sans-3', 'source-serif-4'];
const FOLDER = 'typefaces';

/** The style sheet for the components in the light DOM, and the one with typefaces, whose files and licences are in a folder beside it. */
export const styles: UserConfig = {
  // addresses of files from where the style sheet is
  base: './',
  plugins: TYPEFACES.map((name) =>
    beside(fromRoot(`node_modules/@fontsource-variable/${name}/LICENSE`), `${FOLDER}/${name}-LICENSE.txt`),
  ),
  build: {
    cssTarget: BROWSERS,
    emptyOutDir: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [fromRoot('src/styles.css'), fromRoot('src/typefaces.css')],
      output: {
        assetFileNames: ({ names: [name = ''] }) =>
          name.endsWith('.css') ? basename(name) : `${FOLDER}/[name][extname]`,
      },
    },
  },
};

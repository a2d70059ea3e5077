import type { UserConfig } from 'vite';
import { careerLevels } from '../src/vite/plugin.ts';
import { LANGUAGES } from './languages.ts';
import { onPreact } from './on-preact.ts';
import { asciiOnly } from './plugins/ascii-only.ts';
import { holdingFramework } from './plugins/holding-framework.ts';
import { integrity } from './plugins/integrity.ts';
import { preactOnAnyPage } from './plugins/preact-on-any-page.ts';
import { speaking } from './plugins/speaking.ts';
import { fromRoot } from './root.ts';

/** The script-tag files: everything in one classic script per language, on Preact. */
export const scriptTag: UserConfig = {
  plugins: [
    careerLevels(),
    preactOnAnyPage(),
    speaking(fromRoot('src/strings/en.ts')),
    asciiOnly(),
    holdingFramework(fromRoot('framework')),
    integrity(),
  ],
  ...onPreact,
  build: {
    ...onPreact.build,
    lib: {
      entry: fromRoot('src/elements/script-tag.ts'),
      formats: ['iife'],
      name: 'careerLevels',
      fileName: () => 'career-levels.js',
    },
  },
  // one process and one reading of this file for all
  builder: { sharedConfigBuild: true, sharedPlugins: true },
  environments: Object.fromEntries(
    LANGUAGES.filter((tag) => tag !== 'en').map((tag) => [
      tag,
      { consumer: 'client', build: { lib: { fileName: () => `career-levels.${tag}.js` } } },
    ]),
  ),
};

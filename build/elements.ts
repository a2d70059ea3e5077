import type { UserConfig } from 'vite';
import { onPreact } from './on-preact.ts';
import { preactOnAnyPage } from './plugins/preact-on-any-page.ts';
import { withoutPureJsx } from './plugins/without-pure-jsx.ts';
import { fromRoot } from './root.ts';

/** The elements for bundlers, on a Preact of their own and without data. */
export const elements: UserConfig = {
  plugins: [preactOnAnyPage(), withoutPureJsx()],
  ...onPreact,
  build: {
    ...onPreact.build,
    lib: { entry: { elements: fromRoot('src/elements/index.ts') }, formats: ['es'] },
  },
};

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { careerLevels } from '../src/vite/plugin.ts';
import { markdownExamples } from './markdown-examples.ts';
import { scriptTag } from './script-tag.ts';

export default defineConfig({
  plugins: [
    react(),
    careerLevels(),
    markdownExamples(fileURLToPath(new URL('../stories/docs/examples', import.meta.url))),
    scriptTag(),
  ],
  // Browsers that know `light-dark()`. Storybook hands on nothing else of this section.
  build: { target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { careerLevels } from '../src/vite/plugin.ts';
import { scriptTag } from './script-tag.ts';

export default defineConfig({
  plugins: [react(), careerLevels(), scriptTag()],
  // Browsers that know `light-dark()`. Storybook hands on nothing else of this section.
  build: { target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
});

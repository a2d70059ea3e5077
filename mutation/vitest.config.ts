import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { careerLevels } from '../src/vite/plugin.ts';

/** The tests that hold the model and the compiler, without those of what is made of them. */
export default defineConfig({
  plugins: [careerLevels(), react()],
  test: {
    include: ['test/{model,compiler}/**/*.test.ts'],
    // those rarely tell one change from another
    exclude: ['**/*.long.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});

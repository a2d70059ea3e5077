import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { asScript } from './build/plugins/as-script.ts';
import { fromRoot } from './build/root.ts';
import { careerLevels } from './src/vite/plugin.ts';
import { findOrInstallChromium, launchArguments } from './test/browser/chromium.ts';

export default defineConfig({
  plugins: [react(), careerLevels(), asScript()],
  test: {
    reporters: ['default', fromRoot('test/count-reporter.ts')],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{components,storybook,pictures,engines}/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['test/engines/*.test.ts'],
          globalSetup: ['test/engines/install.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'storybook',
          include: ['test/{storybook,pictures}/**/*.test.ts'],
          // stories wait for one another, for few are open at a time
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'axe-core',
            'react',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            '@testing-library/react',
            '@testing-library/jest-dom/vitest',
          ],
        },
        test: {
          name: 'components',
          include: ['test/components/**/*.test.tsx'],
          setupFiles: ['test/components/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findOrInstallChromium(), args: launchArguments },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { scriptTag } from './.storybook/script-tag.ts';
import { onPreact } from './build/on-preact.ts';
import { asScript } from './build/plugins/as-script.ts';
import { preactOnAnyPage } from './build/plugins/preact-on-any-page.ts';
import { careerLevels } from './src/vite/plugin.ts';
import { findChromium, launchArguments, NO_CHROMIUM } from './test/browser/chromium.ts';
import { CountReporter } from './test/count-reporter.ts';
import { NearestFirst } from './test/nearest-first.ts';

const chromium = findChromium();

/** The folders of each project's tests; what none of them takes is for `node`. */
const FOLDERS = {
  package: 'package',
  engines: 'engines',
  components: 'components',
  elements: 'elements',
  'script-tag': 'script-tag',
  pages: '{pages,site}',
  'component-audits': 'component-audits',
  audits: 'audits',
  recipes: 'docs/recipes',
  storybook: '{storybook,pictures}',
};

/** Tests in Node that take seconds: many random documents, very large ones, or builds that are stopped. */
const LONG = 'test/**/*.long.test.{ts,tsx}';

type Name = keyof typeof FOLDERS;
type Tests = TestProjectInlineConfiguration['test'];

const testsIn = (folders: string) => `test/${folders}/**/*.test.{ts,tsx}`;

/** Tests in Node. They share what they import: none changes it, and loading it anew takes longer than most tests. */
function inNode(name: Name | 'node' | 'long', tests: Tests): TestProjectInlineConfiguration {
  return {
    extends: true,
    plugins: [react()],
    test: {
      name,
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // files and browsers answer late on a busy machine
      expect: { poll: { timeout: 10_000 } },
      ...tests,
    },
  };
}

/** The script-tag file, which has to be built, is another one in tests of the sources. */
const WITHOUT_BUILD: Tests = {
  alias: [
    {
      find: /^.*\/element\/released\.ts$/,
      replacement: '/test/outputs/framework/released.ts',
    },
  ],
};

/** Tests that drive a Chromium, or another browser, from Node. */
const driving = (name: Name, more: Tests = {}) =>
  inNode(name, { include: [testsIn(FOLDERS[name])], ...more });

/** Tests that run in Chromium themselves, on the sources. */
function inChromium(
  name: Name,
  preload: string[],
  { setup = name, ...config }: Partial<TestProjectInlineConfiguration> & { setup?: Name } = {},
): TestProjectInlineConfiguration {
  return {
    extends: true,
    ...config,
    // named here, or the first test would be loaded anew in the middle
    optimizeDeps: { ...config.optimizeDeps, include: ['@testing-library/jest-dom/vitest', ...preload] },
    test: {
      name,
      include: [testsIn(FOLDERS[name])],
      setupFiles: [`test/${setup}/setup.ts`],
      testTimeout: 60_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath: chromium ?? '', args: launchArguments } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

const withoutChromium = [
  inNode('node', {
    ...WITHOUT_BUILD,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [LONG, ...Object.values(FOLDERS).map((folders) => testsIn(folders))],
  }),
  inNode('long', { ...WITHOUT_BUILD, include: [LONG] }),
  driving('package', { exclude: [LONG] }),
];

// what stories and samples import, and what draws them
const STORIES = ['diff'];
const REACT = [...STORIES, 'react', 'react-dom/client', 'react/jsx-dev-runtime', '@testing-library/react'];

const withChromium = [
  inChromium('components', ['fast-check', ...REACT], { plugins: [react(), scriptTag()] }),
  inChromium('component-audits', ['axe-core', ...REACT], { plugins: [react()], setup: 'components' }),
  inChromium('elements', STORIES, {
    plugins: [preactOnAnyPage()],
    oxc: onPreact.oxc,
    resolve: onPreact.resolve,
    // Vite changes nothing in what it bundles beforehand
    optimizeDeps: { exclude: ['preact', 'react'] },
  }),
  driving('script-tag'),
  driving('pages'),
  driving('audits'),
  driving('recipes'),
  // stories wait for one another, for few are open at a time
  driving('storybook', { testTimeout: 180_000 }),
  driving('engines', { globalSetup: ['test/engines/install.ts'] }),
];

/** Why projects cannot be run here, by their names; they stay projects, so that they can be asked for. */
const missing = chromium
  ? {}
  : Object.fromEntries(
      withChromium.map(({ test }) => [String(test?.name), `it needs a Chromium, and ${NO_CHROMIUM}`]),
    );

export default defineConfig({
  plugins: [careerLevels(), asScript()],
  test: {
    // as many as there are cores; by default one is left idle, which of two is half
    maxWorkers: '100%',
    reporters: ['default', new CountReporter(missing)],
    sequence: { sequencer: NearestFirst },
    projects: [
      ...withoutChromium,
      ...(chromium ? withChromium : Object.keys(missing).map((name) => ({ test: { name, include: [] } }))),
    ],
    passWithNoTests: !chromium,
  },
});

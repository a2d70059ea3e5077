import type { Preview } from '@storybook/react-vite';
import '../src/styles.css';
// From the registry, so that a story looks the same on every machine.
import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/public-sans/index.css';
import '@fontsource-variable/lora/index.css';
import '@fontsource-variable/nunito-sans/index.css';
import '@fontsource-variable/noto-sans-arabic/index.css';
import '@fontsource-variable/noto-sans-jp/index.css';
import './preview.css';
import { DocsPage } from './docs/DocsPage.tsx';
import { tools } from './toolbar/index.ts';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    a11y: { test: 'error' },
    docs: { container: DocsPage },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Visual language',
          'Tokens',
          'Brands',
          'For designers',
          'Writing expectations',
          'For authors',
          ['A level', 'Several levels in one file', 'The framework', 'What the check says'],
          'For developers',
          'LevelCard',
          'LevelNext',
          'LevelCompare',
          'LevelPicker',
          'LevelCopy',
          'LevelMatrix',
          'LevelSteps',
          'LevelGrowth',
          'LevelChanges',
          'CareerJourney',
        ],
      },
    },
  },
  globalTypes: Object.fromEntries(
    tools.map(({ name, title, description, icon, choices }) => [
      name,
      { description, toolbar: { title, icon, items: [...choices], dynamicTitle: true } },
    ]),
  ),
  initialGlobals: Object.fromEntries(tools.map(({ name, initial }) => [name, initial])),
  // Storybook begins with the last one: the brand before the density, which outdoes it, and the form at the end.
  decorators: tools.map(({ decorate }) => decorate).toReversed(),
};

export default preview;

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
    docs: {
      container: DocsPage,
      toc: {
        title: 'On this page',
        headingSelector: 'h2, h3',
        // of what is live on a page
        ignoreSelector: '.career-levels *, .docs-example *',
      },
    },
    options: {
      storySort: {
        order: [
          'Start',
          ['At a glance', 'Which component?'],
          'Foundations',
          ['Visual language', 'Tokens', 'Brands', 'On every page'],
          'Components',
          'Whole',
          'For authors',
          [
            'Writing expectations',
            'A level',
            'Several levels in one file',
            'The framework',
            'From level to level',
            'What the check says',
          ],
          'For developers',
        ],
      },
    },
  },
  globalTypes: Object.fromEntries(
    tools.map(({ name, title, description, choices }) => [
      name,
      {
        description,
        toolbar: {
          title,
          items: choices.map((choice) => ({ ...choice, title: `${title}: ${choice.title}` })),
          dynamicTitle: true,
        },
      },
    ]),
  ),
  initialGlobals: Object.fromEntries(tools.map(({ name, initial }) => [name, initial])),
  // Storybook begins with the last one: the brand before the density, which outdoes it, and the form at the end.
  decorators: tools.map(({ decorate }) => decorate).toReversed(),
};

export default preview;

import type { Preview } from '@storybook/react-vite';
import '../src/styles.css';
import './preview.css';
import { brands } from '../stories/brands.ts';
import { DocsPage } from '../stories/docs/DocsPage.tsx';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, exclude: ['className', 'ref'] },
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
          'LevelCompare',
          'CareerJourney',
        ],
      },
    },
  },
  globalTypes: {
    brand: {
      description: 'Whose look',
      toolbar: {
        title: 'Brand',
        icon: 'paintbrush',
        items: brands.map(({ id, title }) => ({ value: id, title })),
        dynamicTitle: true,
      },
    },
    mode: {
      description: 'Light or dark',
      toolbar: {
        title: 'Mode',
        icon: 'contrast',
        items: [
          { value: 'light dark', title: 'As the system has it' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { brand: 'plain', mode: 'light dark' },
  decorators: [
    (story, { globals }) => {
      const { style } = document.documentElement;
      style.colorScheme = globals['mode'];
      for (const { tokens } of brands) for (const name of Object.keys(tokens)) style.removeProperty(name);
      const brand = brands.find(({ id }) => id === globals['brand']);
      for (const [name, value] of Object.entries(brand?.tokens ?? {})) style.setProperty(name, value);
      return story();
    },
  ],
};

export default preview;

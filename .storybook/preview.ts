import type { Preview } from '@storybook/react-vite';
import '../src/styles.css';
import './preview.css';
import { brands } from '../stories/brands.ts';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, exclude: ['className', 'ref'] },
    a11y: { test: 'error' },
    options: { storySort: { order: ['Introduction', 'LevelCard', 'LevelCompare', 'CareerJourney'] } },
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

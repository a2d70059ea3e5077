import type { Preview } from '@storybook/react-vite';
import '../src/styles.css';
import './preview.css';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, exclude: ['className', 'ref'] },
    a11y: { test: 'error' },
    options: { storySort: { order: ['Introduction', 'LevelCard', 'LevelCompare', 'CareerJourney'] } },
  },
  globalTypes: {
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
  initialGlobals: { mode: 'light dark' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.style.colorScheme = globals['mode'];
      return story();
    },
  ],
};

export default preview;

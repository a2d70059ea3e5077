import type { Preview } from '@storybook/react-vite';
import '../src/styles.css';
import './preview.css';
import { tools } from './toolbar/index.ts';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    a11y: { test: 'error' },
    options: { storySort: { order: ['Introduction', 'LevelCard', 'LevelCompare', 'CareerJourney'] } },
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

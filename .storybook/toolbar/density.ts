import type { Tool } from './tool.ts';

const SPACE = '--career-levels-space';

export const density: Tool = {
  name: 'density',
  title: 'Density',
  description: 'How much room stands between things',
  icon: 'component',
  choices: [
    { value: 'comfortable', title: 'Comfortable' },
    { value: 'compact', title: 'Compact' },
  ],
  initial: 'comfortable',
  // After the brand, which may have said how comfortable is.
  decorate: (story, { globals }) => {
    if (globals['density'] === 'compact') document.documentElement.style.setProperty(SPACE, '0.6');
    return story();
  },
};

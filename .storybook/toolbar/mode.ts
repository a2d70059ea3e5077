import type { Tool } from './tool.ts';

export const mode: Tool = {
  name: 'mode',
  title: 'Mode',
  description: 'Light or dark',
  choices: [
    { value: 'light dark', title: 'system' },
    { value: 'light', title: 'light' },
    { value: 'dark', title: 'dark' },
  ],
  initial: 'light dark',
  decorate: (story, { globals }) => {
    document.documentElement.style.colorScheme = globals['mode'];
    return story();
  },
};

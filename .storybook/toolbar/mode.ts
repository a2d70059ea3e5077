import type { Tool } from './tool.ts';

export const mode: Tool = {
  name: 'mode',
  title: 'Mode',
  description: 'Light or dark',
  icon: 'contrast',
  choices: [
    { value: 'light dark', title: 'As the system has it' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ],
  initial: 'light dark',
  decorate: (story, { globals }) => {
    document.documentElement.style.colorScheme = globals['mode'];
    return story();
  },
};

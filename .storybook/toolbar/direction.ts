import type { Tool } from './tool.ts';

export const direction: Tool = {
  name: 'direction',
  title: 'Direction',
  description: 'Which way lines run',
  icon: 'transfer',
  choices: [
    { value: 'content', title: 'As the content has it' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ],
  initial: 'content',
  decorate: (story, { args, globals }) => {
    const dir = globals['direction'] === 'content' ? undefined : globals['direction'];
    document.documentElement.dir = dir ?? '';
    // A prop as well, for a story may have a direction of its own.
    return dir ? story({ args: { ...args, dir } }) : story();
  },
};

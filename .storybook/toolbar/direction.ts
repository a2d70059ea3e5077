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
    const chosen = chosenDirection(globals);
    document.documentElement.dir = chosen.dir ?? '';
    // A prop as well, for a story may have a direction of its own.
    return story({ args: { ...args, ...chosen } });
  },
};

/** The prop that the chosen direction gives; none where a story keeps its own. */
export function chosenDirection(globals: Readonly<Record<string, unknown>>): { dir?: 'ltr' | 'rtl' } {
  const dir = globals['direction'];
  return dir === 'ltr' || dir === 'rtl' ? { dir } : {};
}

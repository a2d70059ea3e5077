import type { Tool } from './tool.ts';

export const direction: Tool = {
  name: 'direction',
  title: 'Direction',
  description: 'Which way lines run; by itself, as the content does',
  choices: [
    { value: 'content', title: 'auto' },
    { value: 'ltr', title: 'left to right' },
    { value: 'rtl', title: 'right to left' },
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

import type { Tool } from './tool.ts';

const SPACE = '--career-levels-space';

export const density: Tool = {
  name: 'density',
  title: 'Density',
  description: 'How much room stands between things',
  choices: [
    { value: 'comfortable', title: 'comfortable' },
    { value: 'compact', title: 'compact' },
  ],
  initial: 'comfortable',
  // After the brand, which may have said how comfortable is.
  decorate: (story, { globals }) => {
    const { style } = document.documentElement;
    for (const [name, value] of Object.entries(chosenSpace(globals))) style.setProperty(name, value);
    return story();
  },
};

/** The custom property that the chosen density sets; none where the brand's stays. */
export function chosenSpace(globals: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return globals['density'] === 'compact' ? { [SPACE]: '0.6' } : {};
}

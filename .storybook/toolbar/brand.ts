import { type Brand, brands } from '../../stories/brands.ts';
import type { Tool } from './tool.ts';

/** The look of the defaults. */
const PLAIN = 'plain';

export const brand: Tool = {
  name: 'brand',
  title: 'Brand',
  description: 'Whose look',
  choices: brands.map(({ id, title }) => ({ value: id, title: id === PLAIN ? 'none' : title })),
  initial: PLAIN,
  decorate: (story, { globals }) => {
    const { style } = document.documentElement;
    const isToken = (name: string) => name.startsWith('--career-levels-');
    for (const name of [...style].filter(isToken)) style.removeProperty(name);
    for (const [name, value] of Object.entries(chosenBrand(globals)?.tokens ?? {}))
      style.setProperty(name, value);
    return story();
  },
};

export function chosenBrand(globals: Readonly<Record<string, unknown>>): Brand | undefined {
  return brands.find(({ id }) => id === globals['brand']);
}

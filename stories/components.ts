import * as careerLevels from '../src/index.ts';
import * as interactive from '../src/interactive/index.ts';

const offered = { ...careerLevels, ...interactive };

/** The name of a component. */
export type ComponentName = Extract<keyof typeof offered, Capitalize<string>>;

/** Every component of the package by its name, from either entry. */
export const COMPONENTS = Object.fromEntries(
  Object.entries(offered).filter(([name]) => /^[A-Z]/.test(name)),
) as Pick<typeof offered, ComponentName>;

/** Returns the name that a component is imported by; a build shortens the function's own. */
export function nameOf(component: unknown): ComponentName {
  const found = Object.entries(COMPONENTS).find(([, value]) => value === component);
  if (!found) throw new Error('The component of this story is not exported by career-levels.');
  return found[0] as ComponentName;
}

/** Returns the entry that a component is imported from. */
export function entryOf(component: unknown): string {
  const isInteractive = Object.values<unknown>(interactive).includes(component);
  return isInteractive ? 'career-levels/interactive' : 'career-levels';
}

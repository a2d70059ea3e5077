import * as careerLevels from '../../src/index.ts';
import * as interactive from '../../src/interactive/index.ts';
import { languages } from '../../src/strings/languages.ts';

/** A component and the props it is shown with: what a story is, without what draws it. */
export interface Example {
  component: unknown;
  args: Readonly<Record<string, unknown>>;
}

/** The name that a component is imported by; a build shortens the function's own. */
export function nameOf({ component }: Example): string {
  const found = Object.entries({ ...careerLevels, ...interactive }).find(([, value]) => value === component);
  if (!found) throw new Error('The component of this story is not exported by career-levels.');
  return found[0];
}

/** The entry that a component is imported from. */
export function entryOf({ component }: Example): string {
  const isInteractive = Object.values<unknown>(interactive).includes(component);
  return isInteractive ? 'career-levels/interactive' : 'career-levels';
}

/** The tag of the language that words are in, or undefined where they are not ours. */
export function languageTagOf(strings: unknown): string | undefined {
  return Object.entries(languages).find(([, words]) => words === strings)?.[0];
}

import { languages } from '../../src/strings/languages.ts';

/** A component and the props it is shown with: what a story is, without what draws it. */
export interface Example {
  component: unknown;
  args: Readonly<Record<string, unknown>>;
}

/** How the file is made that snippets take changes from. */
export const CHANGES_COMMAND = 'career-levels changes my-framework --since v1 --as json > changes.json';

/** The tag of the language that words are in, or undefined where they are not ours. */
export function languageTagOf(strings: unknown): string | undefined {
  return Object.entries(languages).find(([, words]) => words === strings)?.[0];
}

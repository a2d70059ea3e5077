import { languages } from '../src/strings/languages.ts';

/** The tags of the languages that the package is built for. */
export const LANGUAGES: readonly string[] = Object.keys(languages);

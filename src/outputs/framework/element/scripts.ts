import { type LanguageTag, languageFor } from '../../../strings/languages.ts';
import { HASHES, hashesText } from './integrity.ts';
import { type Shown, withShown } from './script.ts';

const FILE = 'career-levels.js';

/**
 * Writes a framework as a script-tag file: the elements with this framework, and what has changed in it, in them, for pages without a bundler. It is
 * the file of the release with other data.
 *
 * @param released gives the script-tag file of the release in a language
 * @param langs the languages of the words around the levels; that of the levels if there are none. The first one's file is
 *   `career-levels.js`, that of another one `career-levels.de.js`.
 * @returns texts by path, with the hashes of the files in `career-levels.sri.json`; the same framework always gives the
 *   same texts
 */
export async function emitElement(
  shown: Shown,
  released: (lang: LanguageTag) => Promise<string>,
  langs: readonly LanguageTag[],
): Promise<Map<string, string>> {
  const [first = languageFor(shown.framework.locale), ...others] = langs;
  const texts = new Map([[FILE, withShown(await released(first), shown)]]);
  for (const lang of others) {
    texts.set(`career-levels.${lang}.js`, withShown(await released(lang), shown));
  }
  return texts.set(HASHES, hashesText(texts));
}

import type { Framework } from '../../../model/types.ts';
import { type LanguageTag, languageFor } from '../../../strings/languages.ts';
import { HASHES, hashesText } from './integrity.ts';
import { withFramework } from './script.ts';

const FILE = 'career-levels.js';

/**
 * Writes a framework as a script-tag file: the elements with this framework in them, for pages without a bundler. It is
 * the file of the release with other data.
 *
 * @param released gives the script-tag file of the release in a language
 * @param langs the languages of the words around the levels; that of the levels if there are none. The first one's file is
 *   `career-levels.js`, that of another one `career-levels.de.js`.
 * @returns texts by path, with the hashes of the files in `career-levels.sri.json`; the same framework always gives the
 *   same texts
 */
export async function emitElement(
  framework: Framework,
  released: (lang: LanguageTag) => Promise<string>,
  langs: readonly LanguageTag[],
): Promise<Map<string, string>> {
  const [first = languageFor(framework.locale), ...others] = langs;
  const texts = new Map([[FILE, withFramework(await released(first), framework)]]);
  for (const lang of others) {
    texts.set(`career-levels.${lang}.js`, withFramework(await released(lang), framework));
  }
  return texts.set(HASHES, hashesText(texts));
}

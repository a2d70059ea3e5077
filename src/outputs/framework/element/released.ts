import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Refusal } from '../../../files/refusal.ts';
import { languageFor } from '../../../strings/languages.ts';

/**
 * The script-tag file of this release, in the language nearest to one.
 *
 * @throws Refusal if it has not been built, as in a repository that has just been installed
 */
export async function releasedScript(locale: string): Promise<string> {
  const lang = languageFor(locale);
  const name = lang === 'en' ? 'career-levels.js' : `career-levels.${lang}.js`;
  try {
    return await readFile(createRequire(import.meta.url).resolve(`career-levels/${name}`), 'utf8');
  } catch {
    throw new Refusal(`There is no ${name} in this installation; "npm run build" makes it.`);
  }
}

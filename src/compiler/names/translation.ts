import { withoutEnding } from './ending.ts';

/** A name with a language before its ending: "README.fr", "L1.pt-BR". */
const TAGGED = /^(.+)\.([a-z]{2}(?:[-_][a-z]{2,4})?)$/i;

/** Finds the files that are another file in another language, as "L1.fr.md" is beside "L1.md", and the tags of their languages. */
export function translationsAmong(paths: readonly string[]): ReadonlyMap<string, string> {
  const tagged = paths.flatMap((path) => {
    const [, name, tag] = TAGGED.exec(withoutEnding(path)) ?? [];
    return name !== undefined && tag !== undefined ? [{ path, name, tag }] : [];
  });
  if (tagged.length === 0) return new Map();
  const names = new Set(paths.map(withoutEnding));
  return new Map(
    tagged.flatMap(({ path, name, tag }) =>
      names.has(name) && isLanguage(tag) ? [[path, tag] as const] : [],
    ),
  );
}

function isLanguage(tag: string): boolean {
  const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return known.of(tag.replace('_', '-')) !== undefined;
}

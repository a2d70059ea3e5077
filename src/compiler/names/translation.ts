import { groupBy } from '../../model/group.ts';
import { vocabularies } from '../../vocabulary/vocabularies.ts';
import { withoutEnding } from './ending.ts';
import { spokenIn } from './languages.ts';

/** A document in another language than its framework. */
export interface Translation {
  /** The tag of its language. */
  readonly tag: string;
  /** The folder of its language, if it is in one. */
  readonly folder?: string;
}

/** A name with a language before its ending: "README.fr", "L1.pt-BR". */
const TAGGED = /^(.+)\.([a-z]{2}(?:[-_][a-z]{2,4})?)$/i;
/** A folder that may be called after a language: "de", "pt-BR", "zh_Hans". */
const TAG = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
const IN_FOLDER = /(?:^|\/)[a-z]{2}(?:[-_][a-z]{2,4})?\//i;
/** Folders that hold one for each language. */
const HOLDERS: ReadonlySet<string> = new Set(
  'i18n l10n intl lang langs language languages locale locales translation translations'.split(' '),
);
/** Tags of languages that departments have for a name, too: IT, HR, customer success, data analysis. */
const DEPARTMENTS: ReadonlySet<string> = new Set(
  'ba be bi cs da fi hr is it ml os pa pr ps qu sa sd se'.split(' '),
);

/**
 * Finds the files that are another file in another language, as "L1.fr.md" and "fr/L1.md" are beside "L1.md". Where each
 * language has a folder, those in the language of the framework are the others.
 *
 * @param textOf returns the text of a file, if it could be read
 * @param locale the language of the framework
 */
export function translationsAmong(
  paths: readonly string[],
  textOf: (path: string) => string | undefined,
  locale: string,
): ReadonlyMap<string, Translation> {
  const found = new Map<string, Translation>();
  for (const [path, tag] of taggedAmong(paths)) found.set(path, { tag });
  for (const { tag, folder, files } of foldersAmong(paths, textOf, locale))
    for (const { path } of files) found.set(path, { tag, folder });
  return found;
}

function taggedAmong(paths: readonly string[]): readonly (readonly [path: string, tag: string])[] {
  const tagged = paths.flatMap((path) => {
    const [, name, tag] = TAGGED.exec(withoutEnding(path)) ?? [];
    return name !== undefined && tag !== undefined ? [{ path, name, tag }] : [];
  });
  if (tagged.length === 0) return [];
  const names = new Set(paths.map(withoutEnding));
  return tagged.flatMap(({ path, name, tag }) =>
    names.has(name) && isLanguage(tag) ? [[path, tag] as const] : [],
  );
}

/** A folder that may be of one language. */
interface LanguageFolder {
  readonly tag: string;
  readonly folder: string;
  /** The folder around it and around what only holds folders of languages. */
  readonly around: string;
  readonly isHeld: boolean;
  /** Each with the path that it would have in the folder around. */
  readonly files: readonly { readonly path: string; readonly base: string }[];
}

function foldersAmong(
  paths: readonly string[],
  textOf: (path: string) => string | undefined,
  locale: string,
): readonly LanguageFolder[] {
  if (!paths.some((path) => IN_FOLDER.test(path))) return [];
  const all = [
    ...groupBy(
      paths.flatMap((path) => inFolder(path) ?? []),
      ({ folder }) => folder,
    ).values(),
  ].map(
    ([first, ...others]) =>
      ({ ...first, files: [first, ...others].flatMap(({ files }) => files) }) as LanguageFolder,
  );
  const known = new Set(paths);
  return [...groupBy(all, ({ around }) => around).values()].flatMap((beside) => {
    const isBeside = ({ files }: LanguageFolder) => files.some(({ base }) => known.has(base));
    const own = beside.some(isBeside)
      ? undefined
      : (beside.find(({ tag }) => isSame(tag, locale)) ?? beside[0]);
    const originals = own ? new Set(own.files.map(({ base }) => base)) : known;
    const alike = beside.filter((each) => {
      const mirrored = each.files.filter(({ base }) => originals.has(base));
      return each !== own && mirrored.length * 2 >= each.files.length;
    });
    const sure = alike.some((each) => isPlain(each));
    return alike.filter((each) => isTranslated(each, sure, textOf));
  });
}

function inFolder(path: string): LanguageFolder | undefined {
  const names = path.split('/');
  const at = names.findIndex((name, place) => place < names.length - 1 && TAG.test(name) && isLanguage(name));
  const tag = names[at];
  if (tag === undefined) return undefined;
  const isHeld = HOLDERS.has(names[at - 1]?.toLowerCase() ?? '');
  const around = names.slice(0, isHeld ? at - 1 : at);
  const base = [...around, ...names.slice(at + 1)].join('/');
  const folder = names.slice(0, at + 1).join('/');
  return { tag, folder, around: around.join('/'), isHeld, files: [{ path, base }] };
}

/** Whether a folder is called after nothing but a language. */
function isPlain({ tag, isHeld }: LanguageFolder): boolean {
  return isHeld || !DEPARTMENTS.has(tag.toLowerCase());
}

/** Whether the texts of a folder are in its language, as far as their words for "and" tell; else its name must. */
function isTranslated(
  folder: LanguageFolder,
  isAmongLanguages: boolean,
  textOf: (path: string) => string | undefined,
): boolean {
  const spoken = spokenIn(folder.files.map(({ path }) => textOf(path) ?? '').join('\n'));
  const [language = ''] = folder.tag.toLowerCase().split(/[-_]/);
  if (spoken.size > 0 && language in vocabularies) return spoken.has(language);
  return isAmongLanguages || isPlain(folder);
}

function isSame(tag: string, locale: string): boolean {
  return tag.slice(0, 2).toLowerCase() === locale.slice(0, 2).toLowerCase();
}

/** Whether tags are those of languages; a folder has the same for all its files. */
const NAMES = new Map<string, boolean>();

function isLanguage(tag: string): boolean {
  const known = NAMES.get(tag) ?? hasName(tag);
  NAMES.set(tag, known);
  return known;
}

function hasName(tag: string): boolean {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(tag.replace('_', '-')) !== undefined;
}

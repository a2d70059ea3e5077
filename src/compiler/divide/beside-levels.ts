import { comparablePath } from '../document/address.ts';
import type { Document } from '../document/document.ts';
import { isPageOfFolder, namedPath } from '../names/own-document.ts';
import { parseLevelTitle, titleOfFile } from '../names/title.ts';
import type { Unnamed } from './divided.ts';
import { likeAnother, likeEachOther, likeLevels, namesOf } from './like-levels.ts';
import { type FileList, pathsIn } from './lists/listed-files.ts';
import { isNameBeside } from './signs/names-beside.ts';
import { saidHeadings } from './signs/said-headings.ts';

/** Why a document is text beside the levels. */
export type BesideReason =
  /** It is the page of a folder with other documents in it. */
  | 'page'
  /** It is called as levels never are, such as "FAQ". */
  | 'name'
  /** It has nothing of a level. */
  | 'unlike';

/**
 * Finds the documents that are text beside the levels: those that would be one level each, but neither say so themselves nor have
 * anything in common with what is plainly a level, by a code, by a list in the README or as one of several in a document.
 *
 * @param lists the lists of files in the README
 * @param recurring the documents that are one level each, as their `#` headings recur
 */
export function findBeside(
  all: readonly Unnamed[],
  lists: readonly FileList[],
  recurring: ReadonlySet<Document>,
): ReadonlyMap<Document, BesideReason> {
  const isOpen = ({ document, parts }: Unnamed) =>
    parts.levels.some(({ isAlone }) => isAlone) && !recurring.has(document) && !saysLevel(document);
  const open = all.filter(isOpen).map(({ document }) => document);
  const plain = all.filter((divided) => divided.parts.levels.length > 0 && !isOpen(divided));
  const found = new Map<Document, BesideReason>();
  const folders = new Set(all.map(({ document }) => folderOf(document.path)));
  for (const document of open) {
    if (isPageOfFolder(document.path) && folders.has(pagedFolder(document.path))) found.set(document, 'page');
    else if (namesOf(document).some(isNameBeside)) found.set(document, 'name');
  }
  const others = open.filter((document) => !found.has(document));
  const listed = listedLevels(lists, plain, others);
  const isListed = ({ path }: Document) => listed.has(comparablePath(path));
  const unlisted = others.filter((document) => !isListed(document));
  if (unlisted.length > 0) {
    const levels = [...plain.map(({ document }) => document), ...others.filter(isListed)];
    const isLevel = levels.length > 0 ? likeLevels(levels) : likeEachOther(others);
    const isOfLadder = likeAnother(others);
    for (const document of unlisted) {
      if (!isLevel(document) && !isOfLadder(document)) found.set(document, 'unlike');
    }
  }
  if (plain.length > 0 || found.size < open.length) return found;
  // where nothing would be left, there is nothing to be unlike
  return new Map([...found].filter(([{ path }]) => isNameBeside(titleOfFile(path))));
}

/**
 * Finds the documents that the README's `levels` seems to forget: those that say themselves that they are levels, or that a list
 * of levels names. All others are text because the owner says so, whatever they look like.
 *
 * @param likely the documents that would be levels if there were no `levels`
 * @param said the paths of those that it names
 * @param lists the lists of files in the README
 */
export function findForgotten(
  likely: readonly Unnamed[],
  said: ReadonlySet<string>,
  lists: readonly FileList[],
): readonly Document[] {
  const listed = pathsIn(listsOfLevels(lists, [...said]));
  return likely
    .map(({ document }) => document)
    .filter((document) => !document.isReadme && !said.has(document.path))
    .filter((document) => saysLevel(document) || listed.has(comparablePath(document.path)));
}

/** The keys of front matter that only levels have. */
const KEYS: readonly string[] = ['code', 'rank', 'track', 'status', 'from', 'reviewBy', 'level'];

/** Whether a document says itself that it is a level. */
function saysLevel(document: Document): boolean {
  const { texts, lists } = document.frontMatter;
  if (lists.has('themes') || KEYS.some((key) => texts.has(key)) || saidHeadings(document)?.size) return true;
  return [...namesOf(document), texts.get('title')?.value ?? ''].some(
    (title) => parseLevelTitle(title).code !== '',
  );
}

/** The folder whose page a document is. */
function pagedFolder(path: string): string {
  return path.includes('/') ? namedPath(path) : '';
}

/** The folder that a document is in; the page of a folder is in the one around it. */
function folderOf(path: string): string {
  const named = isPageOfFolder(path) ? pagedFolder(path) : path;
  return named.includes('/') ? named.slice(0, named.lastIndexOf('/')) : '';
}

/**
 * The paths in the lists that are of levels, as their heading or one of their files tells. Where none is plainly one, it takes
 * half of the documents to make lists of levels.
 */
function listedLevels(
  lists: readonly FileList[],
  plain: readonly Unnamed[],
  open: readonly Document[],
): ReadonlySet<string> {
  const plainly = listsOfLevels(
    lists,
    plain.map(({ document }) => document.path),
  );
  if (plainly.length > 0 || plain.length > 0) return pathsIn(plainly);
  const listed = pathsIn(lists);
  const count = open.filter(({ path }) => listed.has(comparablePath(path))).length;
  return count * 2 >= open.length ? listed : new Set();
}

/** The lists that are of levels, as their heading or one of their files tells. */
function listsOfLevels(lists: readonly FileList[], levels: readonly string[]): readonly FileList[] {
  const comparable = levels.map(comparablePath);
  return lists.filter((list) => {
    const paths = pathsIn([list]);
    return list.isUnderLevels || list.coded.size > 0 || comparable.some((path) => paths.has(path));
  });
}

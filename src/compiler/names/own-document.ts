import { hasOtherEnding, isDocumentName, withoutEnding } from './ending.ts';

/** What a framework's own document may be called, in small letters; the first that is there counts. */
const NAMES: readonly string[] = ['readme', 'index', '_index'];

/** Whether a file of this name is the framework's own document wherever it is. */
export function isReadmeName(path: string): boolean {
  return rankOf(path) === 0;
}

/** Whether a file has the name that site generators give to the page of its folder. */
export function isPageOfFolder(path: string): boolean {
  return rankOf(path) > 0;
}

/** Returns the path of the framework's own document among those of its files, or `undefined` if it has none. */
export function ownDocumentAmong(paths: Iterable<string>): string | undefined {
  const all = [...paths].filter((path) => !path.includes('/'));
  return NAMES.flatMap((_, rank) => all.filter((path) => rankOf(path) === rank)).at(0);
}

/** Whether a file would be the framework's own document if it had the ending of one. */
export function isMeantAsOwn(path: string): boolean {
  return hasOtherEnding(path) && NAMES.includes(withoutEnding(path).toLowerCase());
}

/** The path that names a document: that of its folder for the page of one, else its own without the ending. */
export function namedPath(path: string): string {
  const folder = path.slice(0, -lastOf(path).length - 1);
  return folder !== '' && isPageOfFolder(path) ? folder : withoutEnding(path);
}

/** The place of a file's name among those of own documents, or -1. */
function rankOf(path: string): number {
  return isDocumentName(path) ? NAMES.indexOf(withoutEnding(lastOf(path)).toLowerCase()) : -1;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

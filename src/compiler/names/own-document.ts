/** The names that a framework's own document may have, in small letters; the first that is there counts. */
const NAMES: readonly string[] = ['readme.md', 'index.md', '_index.md'];

/** Whether a file of this name is the framework's own document wherever it is. */
export function isReadmeName(path: string): boolean {
  return lastOf(path).toLowerCase() === NAMES[0];
}

/** Whether a file has the name that site generators give to the page of its folder. */
export function isPageOfFolder(path: string): boolean {
  return NAMES.indexOf(lastOf(path).toLowerCase()) > 0;
}

/** Returns the path of the framework's own document among those of its files, or `undefined` if it has none. */
export function ownDocumentAmong(paths: Iterable<string>): string | undefined {
  const all = [...paths];
  return NAMES.flatMap((name) => all.filter((path) => path.toLowerCase() === name)).at(0);
}

/** The path that names a document: that of its folder for the page of one, else its own without the ending. */
export function namedPath(path: string): string {
  const folder = path.slice(0, -lastOf(path).length - 1);
  return folder !== '' && isPageOfFolder(path) ? folder : path.replace(/\.md$/i, '');
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

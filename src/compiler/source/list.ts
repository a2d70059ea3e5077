import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isInside } from '../../files/is-inside.ts';
import { compareText } from '../../model/words/order.ts';
import { isCompanion } from '../names/companion.ts';
import { hasOtherEnding, isDocumentName } from '../names/ending.ts';
import { isReadmeName } from '../names/own-document.ts';
import { type Diagnostic, FILE_START, toDiagnostic } from '../rules/diagnostics.ts';
import { linkedFolder } from '../rules/linked-folder.ts';
import { reasonOf, unreadableFile } from '../rules/unreadable-file.ts';
import { isLockPath } from './lock.ts';

/** What is in the folder of a framework and in those below, by its path. */
export interface Listing {
  readonly documents: string[];
  /** The folders that hold frameworks of their own. */
  readonly inner: string[];
  /** The folders that are not read, and why. Their paths end in a slash. */
  readonly refused: Map<string, Diagnostic>;
}

/**
 * Lists the Markdown files of a framework: those in its folder and in the folders below, but for folders with a README of
 * their own. What is hidden is no document.
 *
 * @param root the real path of the folder
 * @throws if the folder itself cannot be read
 */
export function listFolder(root: string): Listing {
  const listing: Listing = { documents: [], inner: [], refused: new Map() };
  const visit = (folder: string, entries: readonly Dirent[]) => {
    for (const entry of entries) {
      const path = pathIn(folder, entry.name);
      if (hidesDocuments(root, path, entry)) {
        const message = 'Unexpected link to a folder with documents, expected the folder. They are left out.';
        listing.refused.set(`${path}/`, toDiagnostic(linkedFolder, `${path}/`, FILE_START, message));
      } else if (isMarkdown(entry)) listing.documents.push(path);
    }
    for (const name of foldersOf(entries)) {
      const path = pathIn(folder, name);
      const below = entriesBelow(root, path);
      if (!Array.isArray(below)) listing.refused.set(`${path}/`, below);
      else if (hasReadme(below)) listing.inner.push(path);
      else visit(path, below);
    }
  };
  visit('', readdirSync(root, { withFileTypes: true }));
  return listing;
}

/**
 * Finds the frameworks in a folder: every folder with a README, and the folder itself where a document is outside of
 * them all, or may be, so that none is lost; a licence and the like may be.
 *
 * @returns their paths in the folder, sorted; "" is the folder itself
 * @throws if the folder cannot be read
 */
export function findFrameworks(dir: string): string[] {
  const root = realpathSync.native(dir);
  const found = new Set<string>();
  const visit = (folder: string, entries: readonly Dirent[], isWithin: boolean) => {
    const isFramework = hasReadme(entries);
    const isInFramework = isWithin || isFramework;
    const isStray = (entry: Dirent) =>
      hidesDocuments(root, pathIn(folder, entry.name), entry) ||
      (isMarkdown(entry) && !isCompanion(entry.name));
    if (isFramework) found.add(folder);
    else if (!isWithin && entries.some(isStray)) found.add('');
    for (const name of foldersOf(entries)) {
      const path = pathIn(folder, name);
      const below = entriesBelow(root, path);
      if (Array.isArray(below)) visit(path, below, isInFramework);
      else if (!isInFramework) found.add('');
    }
  };
  visit('', readdirSync(root, { withFileTypes: true }), false);
  return found.size === 0 ? [''] : [...found].sort(compareText);
}

/** Whether a path is that of a document, or of a file that may have been meant as one. */
export function isMarkdownPath(path: string): boolean {
  return path.split('/').every(isVisible) && (isDocumentName(path) || hasOtherEnding(path));
}

/** Whether what is compiled depends on the file of this path. */
export function isSourcePath(path: string): boolean {
  return isMarkdownPath(path) || isLockPath(path);
}

/** Folders that may hold documents; a link to a folder is none, so that no walk runs in circles or leaves the folder. */
export function foldersOf(entries: readonly Dirent[]): readonly string[] {
  return entries.filter((entry) => entry.isDirectory() && isFolderName(entry.name)).map(({ name }) => name);
}

/** Whether a folder of this name may hold documents. */
export function isFolderName(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/** What the system's names have for each byte that is not UTF-8. */
const NO_UTF8 = '\ufffd';

/** Says that a file or folder cannot be found by its name, if that may be the reason why it is not found. */
export function refuseName(path: string): Diagnostic | undefined {
  if (!path.includes(NO_UTF8)) return undefined;
  const mend = 'Rename it, for example with letters and digits alone.';
  return toDiagnostic(unreadableFile, path, FILE_START, 'Unexpected name, expected one in UTF-8.', mend);
}

function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function isVisible(name: string): boolean {
  return /^[^.]/.test(name);
}

function isMarkdown(entry: Dirent): boolean {
  return isMarkdownPath(entry.name) && !entry.isDirectory();
}

function hasReadme(entries: readonly Dirent[]): boolean {
  return entries.some((entry) => !entry.isDirectory() && isReadmeName(entry.name));
}

/** What is in a folder, nothing if it is gone again, or the reason why it cannot be read. */
function entriesBelow(root: string, path: string): Dirent[] | Diagnostic {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return refuseName(`${path}/`) ?? [];
    const message = `Unexpected failure to read the folder${reasonOf(error)}, expected readable documents.`;
    return toDiagnostic(unreadableFile, `${path}/`, FILE_START, message);
  }
}

/** Whether an entry is a link to a folder with documents that are not read in a place of their own. */
function hidesDocuments(root: string, path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink() || !isFolderName(entry.name)) return false;
  try {
    const target = realpathSync.native(join(root, path));
    const isRead = isInside(root, target) && relative(root, target).split(sep).every(isFolderName);
    return !isRead && statSync(target).isDirectory() && holdsDocuments(target);
  } catch {
    // it leads nowhere, or where nobody may look
    return false;
  }
}

function holdsDocuments(dir: string): boolean {
  const entries = readdirSync(dir, { withFileTypes: true });
  return entries.some(isMarkdown) || foldersOf(entries).some((name) => holdsDocuments(join(dir, name)));
}

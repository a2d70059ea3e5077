import { type Dirent, type FSWatcher, lstatSync, readdirSync, statSync, watch } from 'node:fs';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { foldersOf, isFolderName, isSourcePath } from '../source/list.ts';
import { pollFiles } from './poll.ts';

/** A folder that is being watched. */
export interface WatchedFolder {
  /** Watches all folders anew, for where the system may have told nothing of some. */
  readonly reopen: () => void;
  readonly stop: () => void;
}

/**
 * Watches the documents of a folder and of the folders below. A folder is watched as a whole, so that an editor that
 * replaces a file instead of writing to it is noticed, too. The system tells nothing of what a link leads to, nor of the
 * folders around this one; both are looked at now and then.
 *
 * @param onChange gets the path of a document, or `undefined` if folders came or went
 * @throws if the system refuses to watch so many folders
 */
export function watchFolder(dir: string, onChange: (document: string | undefined) => void): WatchedFolder {
  const watchers = new Map<string, FSWatcher>();
  const links = new Set<string>();

  const close = (folder: string) => {
    for (const [path, watcher] of watchers) {
      if (folder !== '' && path !== folder && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      watchers.delete(path);
    }
    for (const path of links) if (folder === '' || path.startsWith(`${folder}/`)) links.delete(path);
  };
  const open = (folder: string) => {
    const watcher = watchIfThere(join(dir, folder), (event, name) => {
      if (name === null) {
        onChange(undefined);
        return;
      }
      const path = posix.join(folder, name);
      const isThere = isFolderName(name) && isFolder(join(dir, path));
      // one that went and came back between two events is another folder of the same name
      const isOther = event === 'rename' && isThere;
      if (isOther || isThere !== watchers.has(path)) {
        close(path);
        if (isThere) openAll(path);
        onChange(undefined);
      } else if (isSourcePath(path)) {
        noteLink(path);
        onChange(path);
      }
    });
    if (watcher) watchers.set(folder, watcher);
  };
  const noteLink = (path: string) => {
    if (isLink(join(dir, path))) links.add(path);
    else links.delete(path);
  };
  const openAll = (folder: string) => {
    open(folder);
    const entries = entriesOf(join(dir, folder));
    for (const entry of entries) {
      const path = posix.join(folder, entry.name);
      if (entry.isSymbolicLink() && isSourcePath(path)) links.add(path);
    }
    for (const name of foldersOf(entries)) openAll(posix.join(folder, name));
  };
  const reopen = () => {
    close('');
    if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) openAll('');
  };
  const reopenAndTell = () => {
    reopen();
    onChange(undefined);
  };

  // the folder itself may go and come back, too, as when Git changes the branch
  const root = resolve(dir);
  const around = watchIfThere(dirname(root), (event, name) => {
    if (event === 'rename' && name === basename(root)) reopenAndTell();
  });
  openAll('');
  const stopPolling = pollFiles(
    () => new Set(['', ...links]),
    dir,
    (path) => (path === '' ? reopenAndTell() : onChange(path)),
  );
  return {
    reopen,
    stop: () => {
      stopPolling();
      around?.close();
      close('');
    },
  };
}

/** Watches a folder. Returns `undefined` if it is gone again or may not be read. */
function watchIfThere(
  path: string,
  onEvent: (event: string, name: string | null) => void,
): FSWatcher | undefined {
  try {
    const watcher = watch(path, onEvent);
    return watcher.on('error', () => watcher.close());
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    // gone again
    return [];
  }
}

/** Whether a path is that of a folder; a link to one is none, as when documents are looked for. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

import { type Dirent, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join, posix } from 'node:path';
import { foldersOf, isDocumentPath, isFolderName } from './read.ts';

/** Stops watching. */
export type Stop = () => void;

/**
 * Watches the documents of a folder and of the folders below. A folder is watched as a whole, so that an editor that
 * replaces a file instead of writing to it is noticed, too.
 *
 * @param onChange is told the path of a document, or undefined where folders came or went
 * @throws where the folder cannot be watched
 */
export function watchFolder(dir: string, onChange: (document: string | undefined) => void): Stop {
  const watchers = new Map<string, FSWatcher>();

  const close = (folder: string) => {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      watchers.delete(path);
    }
  };
  const open = (folder: string) => {
    const watcher = watch(join(dir, folder), (_event, name) => {
      if (name === null) {
        onChange(undefined);
        return;
      }
      const path = posix.join(folder, name);
      const isThere = isFolderName(name) && isFolder(join(dir, path));
      if (isThere !== watchers.has(path)) {
        close(path);
        if (isThere) openAll(path);
        onChange(undefined);
      } else if (isDocumentPath(path)) onChange(path);
    });
    watcher.on('error', () => close(folder));
    watchers.set(folder, watcher);
  };
  const openAll = (folder: string) => {
    open(folder);
    for (const name of foldersOf(entriesOf(join(dir, folder)))) openAll(posix.join(folder, name));
  };

  openAll('');
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    // gone again
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

import { join, relative } from 'node:path';
import { findFrameworks } from '../../src/compiler/source/list.ts';
import { type Folder, readFolder } from '../../src/compiler/source/read.ts';
import { fromRoot } from '../root.ts';

/** The folders whose documents are compared: the project's own and, by hand, whatever ORACLE_DIR holds. */
const roots = [fromRoot('framework'), fromRoot('test'), process.env.ORACLE_DIR ?? []].flat();

/** Reads every folder of documents there, by its path. */
export function readFolders(): ReadonlyMap<string, Folder> {
  const dirs = roots.flatMap((root) =>
    // what stands outside of every framework is compared as well
    [...new Set(['', ...findFrameworks(root)])].map((dir) => join(root, dir)),
  );
  const folders = dirs.map((dir) => [relative(fromRoot('.'), dir), readFolder(dir)] as const);
  return new Map(folders.filter(([, { files }]) => files.size > 0));
}

/** What is wrong with a document is not what is compared. */
export function ignoreProblems(): void {}

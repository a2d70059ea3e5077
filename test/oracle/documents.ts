import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Folder, isDocumentName, readFolder } from '../../src/compiler/read.ts';
import { fromRoot } from '../root.ts';

/** The folders whose documents are compared: the project's own and, by hand, whatever ORACLE_DIR holds. */
const roots = [fromRoot('framework'), fromRoot('test'), process.env.ORACLE_DIR ?? []].flat();

/** Reads every folder of documents there, by its path. */
export async function readFolders(): Promise<ReadonlyMap<string, Folder>> {
  const dirs = new Set(roots.flatMap(foldersOf));
  return new Map(
    await Promise.all(
      [...dirs].map(
        async (dir) => [relative(fromRoot('.'), dir), await readFolder(dir, ignoreProblems)] as const,
      ),
    ),
  );
}

/** What is wrong with a document is not what is compared. */
export function ignoreProblems(): void {}

function foldersOf(root: string): string[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return paths.filter(isDocumentName).map((path) => dirname(join(root, path)));
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode } from '../../files/decode.ts';

/** What the current folder is part of. */
export interface Project {
  /** The root of the Git repository; `undefined` where there is none. */
  readonly repository: string | undefined;
  /** Whether `npm ci` in the current folder installs this package. */
  readonly isInstalled: boolean;
}

/** Looks from a folder up to the root of its repository. */
export function findProject(folder: string): Project {
  const above = foldersUpFrom(folder);
  const root = above.findIndex((each) => existsSync(join(each, '.git')));
  const within = root < 0 ? [folder] : above.slice(0, root + 1);
  // npm takes the nearest one; the lock of a workspace is further up
  const nearest = within.find((each) => existsSync(join(each, 'package.json')));
  const isLocked = within.some((each) => LOCKS.some((lock) => existsSync(join(each, lock))));
  return {
    repository: above[root],
    isInstalled: nearest !== undefined && isLocked && dependsOnPackage(join(nearest, 'package.json')),
  };
}

/** What `npm ci` needs. */
const LOCKS = ['package-lock.json', 'npm-shrinkwrap.json'];

function foldersUpFrom(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersUpFrom(above)];
}

function dependsOnPackage(file: string): boolean {
  try {
    const { dependencies, devDependencies } = JSON.parse(decode(readFileSync(file)) ?? '');
    return 'career-levels' in { ...dependencies, ...devDependencies };
  } catch {
    // npm cannot read it either
    return false;
  }
}

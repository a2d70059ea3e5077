import { realpathSync } from 'node:fs';
import { groupBy } from '../../model/group.ts';
import { findingsOf } from './findings.ts';
import { fixFile } from './fix-file.ts';
import type { Project } from './project.ts';

/** Fixing one problem may uncover another. What is not fixed after this many rounds is left to the author. */
const MAX_ROUNDS = 10;

/**
 * Fixes what a program can fix in the documents of a project, and changes no other byte. A file that somebody changes in
 * the meantime is not overwritten but checked again.
 *
 * @param dir the project's folder
 * @returns how many problems were fixed, by the path of their file
 * @throws if the folder cannot be read or a file of it cannot be written
 */
export function fixProject(project: Project, dir: string): ReadonlyMap<string, number> {
  const root = realpathSync(dir);
  const fixed = new Map<string, number>();
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const { diagnostics, sources } = findingsOf(project.compile());
    const fixable = diagnostics.filter(({ fix }) => fix);
    if (fixable.length === 0) break;
    for (const [path, found] of groupBy(fixable, (each) => each.path)) {
      const fixes = found.flatMap(({ fix }) => fix ?? []);
      const count = fixFile(root, path, fixes, sources.get(path));
      if (count > 0) fixed.set(path, (fixed.get(path) ?? 0) + count);
    }
  }
  return fixed;
}

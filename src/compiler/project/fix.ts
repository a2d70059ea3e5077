import { realpathSync } from 'node:fs';
import type { Diagnostic, Fix } from '../rules/diagnostics.ts';
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
    const fixes = fixesByFile(diagnostics);
    if (fixes.size === 0) break;
    for (const [path, wanted] of fixes) {
      const count = fixFile(root, path, wanted, sources.get(path));
      if (count > 0) fixed.set(path, (fixed.get(path) ?? 0) + count);
    }
  }
  return fixed;
}

function fixesByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Fix[]> {
  const fixes = new Map<string, Fix[]>();
  for (const { path, fix } of diagnostics) if (fix) fixes.set(path, [...(fixes.get(path) ?? []), fix]);
  return fixes;
}

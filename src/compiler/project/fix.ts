import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Refusal } from '../../files/refusal.ts';
import { replace } from '../../files/replace.ts';
import { placesIn } from '../document/points.ts';
import type { Diagnostic, Fix } from '../rules/diagnostics.ts';
import { decode } from '../source/read.ts';
import { findingsOf } from './findings.ts';
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

/**
 * Writes a file with its fixes, unless it no longer has the text that the fixes were made for.
 *
 * @param root the real path of the folder
 * @param path relative to it
 * @returns how many fixes were made
 * @throws if the file leads out of the folder, or where the file system refuses
 */
export function fixFile(
  root: string,
  path: string,
  fixes: readonly Fix[],
  source: string | undefined,
): number {
  // a link within the folder stays a link, and its target is fixed
  const target = realpathSync(join(root, path));
  if (!target.startsWith(root + sep)) throw new Refusal(`"${path}" leads out of ${root}.`);
  const bytes = readFileSync(target);
  if (source === undefined || decode(bytes) !== source) return 0;
  const { text, count } = applyFixes(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), fixes);
  replace(target, text, statSync(target).mode);
  return count;
}

/**
 * Makes fixes in a text. A fix that overlaps an earlier one is left out as a whole.
 *
 * @returns the text, and how many fixes were made
 */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; count: number } {
  const { offsetOf } = placesIn(text);
  const chosen: { start: number; end: number; text: string }[] = [];
  let count = 0;
  for (const { edits } of fixes) {
    const own = edits.map(({ start, end, text }) => ({ start: offsetOf(start), end: offsetOf(end), text }));
    if (own.some((a) => chosen.some((b) => a.start < b.end && b.start < a.end))) continue;
    chosen.push(...own);
    count += 1;
  }
  let result = '';
  let end = 0;
  for (const edit of chosen.sort((a, b) => a.start - b.start)) {
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return { text: result + text.slice(end), count };
}

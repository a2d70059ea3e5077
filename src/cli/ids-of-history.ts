import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCompiler } from '../compiler/compile.ts';
import { mergeConflict } from '../compiler/rules/merge-conflict.ts';
import { isMarkdownPath } from '../compiler/source/list.ts';
import type { OnProgress } from '../files/on-progress.ts';
import { historyOf, type Revision } from '../git/history.ts';
import { identify } from '../model/identity/identify.ts';
import { type Lock, NO_IDS } from '../model/identity/lock.ts';

/**
 * Walks the history of a framework's folder, and gives what its `ids.lock` would say had it been written at every commit. What
 * nobody can be asked any more counts as new.
 *
 * @param onRead is told how many revisions are read
 * @throws Refusal where there is no whole history
 */
export function lockOfHistory(dir: string, onRead?: OnProgress): Lock {
  const revisions = historyOf(dir, isMarkdownPath);
  const copy = mkdtempSync(join(tmpdir(), 'career-levels-history-'));
  try {
    const { compile } = createCompiler(copy);
    let lock = NO_IDS;
    let before: Revision['files'] = new Map();
    for (const [at, { files }] of revisions.entries()) {
      onRead?.(at, revisions.length);
      bringTo(copy, before, files);
      before = files;
      const { framework, diagnostics } = compile();
      // a revision without a framework, as where a folder was empty for a while, knows of no expectations, and one in the midst of
      // a merge not of all
      const isMerged = diagnostics.every(({ rule }) => rule !== mergeConflict.name);
      if (framework && isMerged) lock = identify(framework, lock).lock;
    }
    onRead?.(revisions.length, revisions.length);
    return lock;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Writes into a folder what another revision has otherwise. */
function bringTo(dir: string, before: Revision['files'], after: Revision['files']): void {
  for (const path of before.keys()) {
    if (!after.has(path)) rmSync(join(dir, path));
  }
  for (const [path, text] of after) {
    if (before.get(path) === text) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

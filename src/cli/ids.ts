import { existsSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { findingsOf, hasErrors } from '../compiler/project/findings.ts';
import { openProject } from '../compiler/project/project.ts';
import { onOneLine } from '../compiler/report/one-line.ts';
import { LOCK_NAME } from '../compiler/source/lock.ts';
import { decode } from '../files/decode.ts';
import { replace } from '../files/replace.ts';
import { identify } from '../model/identity/identify.ts';
import { addressOf, type Lock, parseLock, writeLock } from '../model/identity/lock.ts';
import { lockChanges } from '../model/identity/lock-changes.ts';
import type { Known } from '../model/identity/match.ts';
import { fromHere, reportFor } from './report.ts';
import type { ExitCode, Io } from './terminal/io.ts';
import { resolveFolder, UsageError } from './terminal/usage.ts';

/** The options of `career-levels ids`. */
export const IDS_OPTIONS = {
  write: { type: 'boolean', default: false },
  'as-new': { type: 'boolean', default: false },
  'from-git': { type: 'boolean', default: false },
} as const;

/**
 * `career-levels ids`: says which expectations are reworded, moved, new or gone since `ids.lock` was written; with --write, writes it
 * anew; with --from-git, from the history of the folder.
 *
 * @throws UsageError, or parseArgs' error, on wrong use; Refusal where Git or the file system is in the way
 */
export async function ids(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: IDS_OPTIONS });
  const { dir, path } = resolveFolder('ids', positionals, io.cwd);
  const compiled = [...openProject(path, { onRead: io.progress?.('documents read') }).compile()];
  const found = findingsOf(compiled);
  const shown = fromHere(dir, found);
  if (shown.diagnostics.length > 0) io.stderr.write(await reportFor(shown, io));
  if (hasErrors(found)) {
    io.stdout.write('Nothing was written. Fix the errors first.\n');
    return 1;
  }
  let questions = 0;
  let isBehind = false;
  for (const { path: folder, compilation } of compiled) {
    const file = join(path, folder, LOCK_NAME);
    const name = onOneLine(posix.join(dir.replaceAll(sep, '/'), folder, LOCK_NAME));
    const text = existsSync(file) ? decode(readFileSync(file)) : undefined;
    if (values['from-git'] && text !== undefined) {
      throw new UsageError(
        `There is "${name}" already, and links may rely on its ids. Remove it if it is to be made from the history.`,
      );
    }
    const before = values['from-git']
      ? (await import('./ids-of-history.ts')).lockOfHistory(
          join(path, folder),
          io.progress?.('revisions read'),
        )
      : parseLock(text ?? '');
    const { framework } = compilation;
    if (!framework) continue;
    const identified = compilation.identified ?? identify(framework, before);
    const asked = values['as-new'] || values['from-git'] ? 0 : identified.doubts.length;
    const next = writeLock(identified.lock);
    questions += asked;
    isBehind ||= next !== text;
    const state = next === text ? 'up to date' : values.write && asked === 0 ? 'written' : 'not written';
    io.stdout.write(`${name}, ${state}: ${summary(before, identified.lock)}`);
    if (next !== text && values.write && asked === 0) replace(file, next);
  }
  if (questions > 0) {
    const many = questions === 1 ? '1 question is' : `${questions} questions are`;
    io.stdout.write(
      `${many} open. Answer as said above, or add --as-new to take each for a new expectation.\n`,
    );
  } else if (isBehind && !values.write) {
    io.stdout.write('--write writes it.\n');
  }
  return values.write && questions > 0 ? 1 : 0;
}

/** How many expectations there are, and a line for each that is not as it was. */
function summary(before: Lock, after: Lock): string {
  const { reworded, resettled, moved, added, gone } = lockChanges(before, after);
  const count = after.known.filter(({ isGone }) => !isGone).length;
  const isNew = before.known.length === 0;
  const counts = [
    `${count} ${count === 1 ? 'expectation' : 'expectations'}`,
    ...Object.entries({ reworded, moved: [...resettled, ...moved], new: isNew ? [] : added, gone })
      .filter(([, some]) => some.length > 0)
      .map(([kind, some]) => `${some.length} ${kind}`),
  ];
  const lines = [
    ...reworded.map(
      (pair) => `reworded ${nameOf(pair.after)}: ${textOf(pair.before)} → ${textOf(pair.after)}`,
    ),
    ...resettled.map(
      ({ before, after }) =>
        `moved ${nameOf(after)}: ${onOneLine(before.section)} → ${onOneLine(after.section)}`,
    ),
    ...moved.map((one) => `moved ${nameOf(one)} → ${nameOf(one.to)}`),
    ...(isNew ? [] : added).map((one) => `new ${nameOf(one)}: ${textOf(one)}`),
    ...gone.map((one) => `gone ${nameOf(one)}: ${textOf(one)}`),
  ];
  return [counts.join(', '), ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function nameOf(one: Parameters<typeof addressOf>[0]): string {
  return onOneLine(addressOf(one));
}

/** The text, or the beginning that is known of it; each is cut for itself, so that neither hides the other. */
function textOf({ text, digest }: Known): string {
  return onOneLine(digest === undefined ? text : `${text}…`);
}

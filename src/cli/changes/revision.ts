import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { type CompiledFramework, openProject } from '../../compiler/project/project.ts';
import type { ChangeWindow } from '../../compiler/readme/change-window.ts';
import { onOneLine } from '../../compiler/report/one-line.ts';
import type { Diagnostic } from '../../compiler/rules/diagnostics.ts';
import { isMarkdownPath } from '../../compiler/source/list.ts';
import { isLockPath } from '../../compiler/source/lock.ts';
import { decode } from '../../files/decode.ts';
import type { OnProgress } from '../../files/on-progress.ts';
import { Refusal } from '../../files/refusal.ts';
import { asFramework } from '../../formats/checked/framework.ts';
import type { Revision } from '../../git/history.ts';
import { isRevision, revisionOf } from '../../git/revision.ts';
import type { Internal } from '../../model/audience/audience.ts';
import type { Audience, Framework } from '../../model/types.ts';

/** A framework of a revision. */
export interface FrameworkThen {
  readonly framework: Framework;
  /** What of it is for internal readers alone, if its documents are known. */
  readonly internal?: Internal;
  /** An error in its documents, with which nobody can tell what of it is internal. */
  readonly error?: string;
  /** Whether `ids.lock` kept the ids of its expectations. */
  readonly keepsIds: boolean;
  /** The days on which levels may begin to ask for more, if its README declares them. */
  readonly changeWindow?: ChangeWindow;
  /** Why documents of it could not be read, so that what they say is missing. */
  readonly unread?: readonly Diagnostic[];
}

/** The frameworks of a revision by their paths in its folder; '' is the whole folder. */
export type Then = ReadonlyMap<string, FrameworkThen>;

/**
 * Reads a revision: a folder or a `framework.json` if there is one of that name, otherwise what Git knows by it. A name of both is refused.
 * What its documents lack is not told, for they cannot be changed any more; only what is missing of them.
 *
 * @param given as on the command line
 * @param dir the folder whose revision it is, if Git knows it
 * @param audience who is to read it, as far as documents tell
 * @throws Refusal if there is no such revision, or no framework in it
 */
export function readRevision(
  given: string,
  dir: string,
  cwd: string,
  audience: Audience,
  onRead?: OnProgress,
): Then {
  const path = resolve(cwd, given);
  const read = {
    file: () => new Map([['', { framework: readFramework(path, given), keepsIds: false }]]),
    folder: () => framesOf(path, audience, onRead),
    revision: () => fromGit(dir, given, audience, onRead),
  };
  const then = read[kindOf(given, path, dir)]();
  if (then.size === 0) throw new Refusal(`There is no framework at ${given}. Name a revision that has one.`);
  return then;
}

/**
 * What a name is that of.
 *
 * @throws Refusal if it may be that of a folder or file as well as of a revision
 */
function kindOf(given: string, path: string, dir: string): 'file' | 'folder' | 'revision' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 'revision';
  // a pipe is read as a file is
  const kind = stats.isDirectory() ? 'folder' : 'file';
  if (!isRevision(dir, given)) return kind;
  // such as HEAD, which is a file in a bare repository
  if (kind === 'file' && !given.endsWith('.json')) return 'revision';
  throw new Refusal(
    `"${given}" is both a ${kind} and a revision that Git knows. Write "./${given}" for the ${kind}, or "${given}^{commit}" for the revision.`,
  );
}

/** Says which documents of a revision could not be read, each on a line. */
export function unreadIn(then: Then, given: string): string {
  const lines = [...then].flatMap(([folder, { unread = [] }]) =>
    unread.map(({ path, message }) => {
      const file = posix.join(folder, path);
      return `career-levels: ${file} could not be read at ${given}, so what it says is missing. ${message}`;
    }),
  );
  return lines.map((line) => `${onOneLine(line)}\n`).join('');
}

/** The frameworks that were compiled, without those that have no document. */
export function thenOf(compiled: Iterable<CompiledFramework>): Then {
  const then = new Map<string, FrameworkThen>();
  for (const { path, compilation } of compiled) {
    const { framework, identified, changeWindow, internal, unread, diagnostics } = compilation;
    if (!framework) continue;
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const [error] = errors;
    then.set(path, {
      framework,
      // for everyone, ids are made of the words of the day
      keepsIds: identified !== undefined && framework.audience !== 'everyone',
      ...(internal && { internal }),
      ...(error && { error: `${error.path}:${error.line}: ${error.message}` }),
      ...(changeWindow && { changeWindow }),
      unread: errors.filter((each) => unread.has(each.path)),
    });
  }
  return then;
}

function framesOf(path: string, audience: Audience, onRead?: OnProgress): Then {
  return thenOf(openProject(path, { onRead, audience }).compile());
}

/** Compiles a copy of the folder, because the compiler reads folders. */
function fromGit(dir: string, given: string, audience: Audience, onRead?: OnProgress): Then {
  const { files } = revisionOf(dir, given, (path) => isMarkdownPath(path) || isLockPath(path));
  const copy = mkdtempSync(join(tmpdir(), 'career-levels-revision-'));
  try {
    write(files, copy);
    return framesOf(copy, audience, onRead);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function write(files: Revision['files'], dir: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

function readFramework(path: string, given: string): Framework {
  const text = decode(readFileSync(path));
  if (text === undefined) throw new Refusal(`${given} is no framework.json: it is not UTF-8 text.`);
  try {
    return asFramework(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Refusal(`${given} is no framework.json: ${error.message}`);
  }
}

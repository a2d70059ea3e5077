import { spawnSync } from 'node:child_process';
import { Refusal } from '../files/refusal.ts';

/** More than the texts of any framework's history. */
const MAX_BYTES = 1024 * 1024 * 1024;

/** Paths are no patterns and stand as they are, and no program runs that a configuration names. */
const ALONE = [
  '--literal-pathspecs',
  ...['core.quotePath=false', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap((it) => ['-c', it]),
];

/**
 * Runs `git` in a folder and returns what it writes.
 *
 * @param input what it reads from its standard input
 * @throws Refusal if there is no `git` command, the folder is in no repository, or Git refuses
 */
export function git(cwd: string, args: readonly string[], input?: string): Buffer {
  const { stdout, stderr, status, error } = spawnSync('git', [...ALONE, ...args], {
    cwd,
    input: input ?? '',
    maxBuffer: MAX_BYTES,
    env: environment(),
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') {
    throw new Refusal('There is no git command. Install Git, or leave out what reads its history.');
  }
  if (error) throw error;
  if (status === 0) return stdout;
  const reason = stderr.toString().split('\n', 1)[0] ?? '';
  if (/not a git repository/.test(reason)) {
    throw new Refusal(`${cwd} is in no Git repository, so there is no history to read.`);
  }
  if (/(?:bad revision|ambiguous argument) 'HEAD'/.test(reason)) {
    throw new Refusal(`${cwd} has no commit yet, so there is no history to read.`);
  }
  throw new Refusal(`git ${args[0]} failed in ${cwd}: ${reason}`);
}

/** That of this process, without the repository that a hook of another folder names; alone, it would make any folder the repository's own. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR, ...rest } = process.env;
  const named = GIT_DIR !== undefined && rest.GIT_WORK_TREE !== undefined ? { GIT_DIR } : {};
  return { ...rest, ...named, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

/** The lines, or whatever else ends alike, that `git` writes. */
export function gitLines(cwd: string, args: readonly string[], end = '\n'): string[] {
  return git(cwd, args)
    .toString()
    .split(end)
    .filter((line) => line !== '');
}

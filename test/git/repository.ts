import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A Git repository in a temporary folder. */
export interface Repository {
  readonly dir: string;
  readonly git: (...args: string[]) => string;
  /** Writes files, removes those without a text, and commits all. */
  readonly commit: (files: Readonly<Record<string, string | undefined>>) => Promise<void>;
}

/** Runs `use` with a new repository. */
export async function withRepository<T>(use: (repository: Repository) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'career-levels-git-'));
  const git = (...args: string[]) => {
    const own = ['user.name=Baker', 'user.email=baker@bakery.example', 'commit.gpgsign=false'];
    const argv = [...own.flatMap((each) => ['-c', each]), ...args];
    return execFileSync('git', argv, { cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  };
  try {
    git('init', '--quiet', '--initial-branch=main');
    return await use({
      dir,
      git,
      commit: async (files) => {
        for (const [path, text] of Object.entries(files)) {
          await mkdir(dirname(join(dir, path)), { recursive: true });
          if (text === undefined) await rm(join(dir, path));
          else await writeFile(join(dir, path), text);
        }
        git('add', '--all');
        git('commit', '--quiet', '--message=Edit');
      },
    });
  } finally {
    await rm(dir, { recursive: true });
  }
}

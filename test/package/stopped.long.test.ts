import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { withFolder } from '../compiler/folder.ts';
import { fromRoot } from '../root.ts';

const CLI = fromRoot('dist/cli.cjs');
const COUNT = 60;

/** A framework of which every page changes with a word. */
function documents(word: string): Record<string, string> {
  const levels = Array.from({ length: COUNT }, (_, index) => index + 1);
  return Object.fromEntries([
    ['README.md', `# Bakery of ${word}\n`],
    ...levels.map((rank) => [
      `L${rank}.md`,
      `# L${rank}: Baker\n\n## Craft\n\n- I bake ${rank} kinds of ${word}.\n`,
    ]),
  ]);
}

function namesIn(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return entries
    .flatMap((entry) => (entry.isFile() ? relative(dir, join(entry.parentPath, entry.name)) : []))
    .sort();
}

function filesIn(dir: string): Map<string, string> {
  return new Map(namesIn(dir).map((path) => [path, readFileSync(join(dir, path), 'utf8')]));
}

const isTemporary = (path: string) => path.endsWith('.tmp');
const isPage = (path: string) => path.endsWith('.html');

it('a build that is killed leaves no file in half, and the next one completes the set', async () => {
  await withFolder(documents('bread'), async (cwd) => {
    const argv = (out: string) => [CLI, 'build', '.', '--format', 'pages', '--out', out];
    const build = (out: string) => spawnSync(process.execPath, argv(out), { cwd, encoding: 'utf8' }).stderr;
    const site = join(cwd, '..', 'site');
    build(site);
    for (const delay of [0, 5, 20, 50]) {
      for (const [name, text] of Object.entries(documents(`rolls ${delay}`)))
        await writeFile(join(cwd, name), text);
      const killed = spawn(process.execPath, argv(site), { cwd });
      const end = once(killed, 'exit');
      while (killed.exitCode === null && !namesIn(site).some(isTemporary)) await setTimeout(1);
      await setTimeout(delay);
      killed.kill('SIGKILL');
      await end;

      const left = filesIn(site);
      expect([...left].filter(([path, text]) => isPage(path) && !text.endsWith('</html>\n'))).toEqual([]);
      expect(/an earlier build was stopped/.test(build(site))).toBe([...left.keys()].some(isTemporary));
      const whole = join(cwd, '..', `whole-${delay}`);
      build(whole);
      expect(filesIn(site)).toEqual(filesIn(whole));
    }
  });
});

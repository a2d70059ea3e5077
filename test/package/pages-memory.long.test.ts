import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withFolder } from '../compiler/folder.ts';
import { fromRoot } from '../root.ts';

const COUNT = 1000;

/** Levels of four sections with five bullets each. */
function documents(): Record<string, string> {
  const bullets = (rank: number, section: number) =>
    Array.from(
      { length: 5 },
      (_, bullet) => `- I bake ${rank} ${section} ${bullet} loaves and help others.\n`,
    );
  const level = (rank: number) =>
    `# L${rank}: Baker\n\n${Array.from({ length: 4 }, (_, section) => `## Part ${section}\n\n${bullets(rank, section).join('')}`).join('\n')}`;
  const ranks = Array.from({ length: COUNT }, (_, index) => index + 1);
  return Object.fromEntries([
    ['README.md', `# Bakery\n\n${ranks.map((rank) => `- [L${rank}](L${rank}.md)\n`).join('')}`],
    ...ranks.map((rank) => [`L${rank}.md`, level(rank)]),
  ]);
}

/** Says at the end of a process how much memory it held at most; the kernel's own figure, which no parent has a part in. */
const REPORT = `const { readFileSync, writeFileSync } = require('node:fs');
process.on('exit', () => writeFileSync(process.env.STATUS, readFileSync('/proc/self/status')));
`;

it.skipIf(process.platform !== 'linux')('the pages of 1,000 levels take 300 MB at most', async () => {
  await withFolder(documents(), async (cwd) => {
    const report = join(cwd, '..', 'report.cjs');
    const STATUS = join(cwd, '..', 'status');
    await writeFile(report, REPORT);
    const args = [
      '--require',
      report,
      fromRoot('dist/cli.cjs'),
      'build',
      '.',
      '--format',
      'pages',
      '--out',
      '../site',
    ];
    const { stderr } = spawnSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, STATUS },
    });
    expect(stderr).toMatch(/^\.\.\/site: \d{4} written, 0 unchanged, 0 removed\n/);
    const [, kibibytes] = /VmHWM:\s*(\d+) kB/.exec(readFileSync(STATUS, 'utf8')) ?? [];
    // 240 where nothing else runs: a busy machine collects garbage later
    expect(Number(kibibytes) / 1024).toBeLessThan(300);
  });
});

import { afterEach, expect, it, vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import type { Io } from '../../../src/cli/terminal/io.ts';
import { withProgress } from '../../../src/cli/terminal/progress.ts';
import { withFolder } from '../../compiler/folder.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const CLEAR = '\r\u001b[K';

/** A world that keeps what is written to it, in the order in which a terminal shows it. */
function world(cwd: string, isTerminal: boolean) {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const io: Io = {
    stdout: stream,
    stderr: stream,
    cwd,
    color: false,
    isTerminal,
    version: '1.2.3',
    confirm: async (question) => {
      said.push(question);
      return true;
    },
  };
  return { io, said };
}

/** What stays on the screen of a terminal. */
function screen(said: readonly string[]): string {
  const lines = said.join('').split('\n');
  return lines.map((line) => line.slice(line.lastIndexOf(CLEAR) + 1).replace(CLEAR.slice(1), '')).join('\n');
}

const FILES = {
  'README.md': '# Bakery\n',
  'L1.md': '# L1: Baker\n\n## Craft\n\n- I bake.\n',
  'L2.md': '# L2: Cook\n\n## Craft\n\n- I cook.\n',
};

it.each([
  [
    ['build', '.', '--format', 'pages', '--out', 'out'],
    ['1 of 3 documents read', '13 of 14 files written'],
  ],
  [['build', '.'], ['1 of 3 documents read']],
  [['check', '.'], ['1 of 3 documents read']],
  [['export', 'L1', '.', '--as', 'text'], ['1 of 3 documents read']],
  [['export', 'L9', '.', '--as', 'text'], ['1 of 3 documents read']],
  [['init', '.'], ['1 of 3 documents read']],
])('says on a terminal how far long work is, and leaves nothing of it: %j', async (argv, lines) => {
  const runOn = (isTerminal: boolean) =>
    withFolder(FILES, async (cwd) => {
      const { io, said } = world(cwd, isTerminal);
      await run(argv, io);
      return said;
    });
  let time = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => (time += 300));
  const said = await runOn(true);
  for (const line of lines) expect(said).toContain(CLEAR + line);
  const piped = await runOn(false);
  expect(screen(said)).toBe(piped.join(''));
  expect(piped.join('')).not.toMatch(/documents read|files written|\r/);
});

it('says nothing of what takes less than half a second, and no number for less than a tenth', () => {
  let time = 0;
  const { io, said } = world('.', true);
  const shown = withProgress(io, () => time);
  const step = shown.io.progress?.('documents read');
  for (time = 0; time <= 700; time += 20) step?.(time / 20, 40);
  expect(said).toEqual([25, 30, 35].map((done) => `${CLEAR}${done} of 40 documents read`));
  shown.io.stderr.write('Done.\n');
  expect(said.slice(3)).toEqual([CLEAR, 'Done.\n']);
  shown.clear();
  expect(said).toHaveLength(5);
  // what was said, or a wait for the next change, begins anew
  for (; time <= 1100; time += 20) step?.(1, 2);
  time += 60_000;
  step?.(2, 2);
  expect(said).toHaveLength(5);
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { expect, it, vi } from 'vitest';
import { compileExamples, markdownExamples } from '../../.storybook/markdown-examples.ts';
import { fromRoot } from '../root.ts';

const FOLDER = fromRoot('stories/docs/examples');

/** What the faulty examples are there to show; every other example is sound. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  'fault-case': ['README.md:3 warning link-case'],
  'fault-copy': ['L5-Principal-Support-Engineer.md:3 warning shared-section'],
  'fault-label': ['L2-Support-Engineer.md:6 warning swallowed-label'],
  'fault-themes': ['L2-Support-Engineer.md:2 warning unknown-theme'],
};

const examples = await compileExamples(FOLDER);

it.each(Object.entries(examples))('the example %s has the faults it means to have', (name, example) => {
  const found = example.diagnostics.map(
    ({ path, line, severity, rule }) => `${path}:${line} ${severity} ${rule}`,
  );
  expect(found).toEqual(MEANT[name] ?? []);
});

it('compiles an example anew when its document is saved', async () => {
  const root = await mkdtemp(join(tmpdir(), 'career-levels-docs-'));
  const folder = join(root, 'examples');
  await cp(join(FOLDER, 'minimal'), join(folder, 'minimal'), { recursive: true });
  const plugins = [markdownExamples(folder)];
  const server = await createServer({ root, configFile: false, logLevel: 'silent', plugins });
  try {
    const level = join(folder, 'minimal', 'L2-Support-Engineer.md');
    const text = await readFile(level, 'utf8');
    expect(await served(server)).toContain('the one behind it');
    await writeFile(level, text.replace('the one behind it', 'the next one'));
    await vi.waitFor(async () => expect(await served(server)).toContain('the next one'), { timeout: 10_000 });
  } finally {
    await server.close();
    await rm(root, { recursive: true });
  }
});

async function served(server: ViteDevServer): Promise<string> {
  const { code } = (await server.transformRequest('virtual:markdown-examples')) ?? { code: '' };
  return code;
}

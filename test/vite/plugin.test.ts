import { cp, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createLogger, createServer, type InlineConfig, resolveConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { careerLevels } from '../../src/vite/plugin.ts';
import { fromRoot } from '../root.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'career-levels-plugin-'));
  await cp(fromRoot('test/fixtures/library'), join(root, 'framework'), { recursive: true });
  await writeFile(
    join(root, 'page.js'),
    "import { levelIds } from './.career-levels/index.js';\nconsole.log(levelIds);",
  );
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function buildPage() {
  const said: string[] = [];
  const logger = createLogger('error');
  logger.warn = (text) => said.push(text);
  logger.error = (text) => said.push(text);
  const result = await build({
    root,
    configFile: false,
    customLogger: logger,
    plugins: [careerLevels()],
    build: { write: false, lib: { entry: 'page.js', formats: ['es'] } },
  }).catch((error: Error) => error);
  const [output] = [result].flat();
  const code = output && 'output' in output ? output.output[0].code : undefined;
  return { said: said.join('\n'), code, error: result instanceof Error ? result.message : undefined };
}

describe('a build', () => {
  it('has the framework, and says what is not right with it', async () => {
    const { said, code } = await buildPage();
    expect(code).toContain('l3-lead-librarian');
    expect(said).toContain('warning missing-level-file');
  });

  it('fails on an error, with its place', async () => {
    await writeFile(join(root, 'framework', 'L2-Librarian.md'), '---\ncode: [L2\n---\n\n# L2: Librarian\n');
    const { said, error } = await buildPage();
    expect(error).toContain('The career levels have an error');
    expect(said).toContain('L2-Librarian.md:2:10 error front-matter-syntax');
  });
});

it('says what to do where there is no folder', async () => {
  const config = { root, configFile: false as const, plugins: [careerLevels({ framework: 'levels' })] };
  await expect(resolveConfig(config, 'build')).rejects.toThrow(
    /there is no folder .*levels; set the option "framework" to yours/,
  );
});

const idsIn = () => readFile(join(root, '.career-levels', 'index.js'), 'utf8');

it('watches on after the server has restarted', async () => {
  // one plugin for both servers, as where no file holds the configuration
  const config: InlineConfig = { root, configFile: false, logLevel: 'silent', plugins: [careerLevels()] };
  const server = await createServer({ ...config, server: { middlewareMode: true, ws: false } });
  try {
    await server.restart();
    await writeFile(join(root, 'framework', 'L9-Keeper.md'), '# L9: Keeper\n');
    await expect.poll(idsIn).toContain('l9-keeper');
  } finally {
    await server.close();
  }
});

it('puts no error over the page while a document is still being written', async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [careerLevels()],
    server: { middlewareMode: true, ws: false },
  });
  try {
    const told: { type?: string; err?: { message: string } }[] = [];
    vi.spyOn(server.ws, 'clients', 'get').mockReturnValue(new Set([{ send: () => {} }]) as never);
    vi.spyOn(server.environments.client.hot, 'send').mockImplementation((payload: object | string) => {
      if (typeof payload === 'object') told.push(payload);
    });
    const errors = () => told.filter(({ type }) => type === 'error').map(({ err }) => err?.message);

    const path = join(root, 'framework', 'L9-Keeper.md');
    for (let save = 1; save <= 20; save += 1) {
      const file = await open(path, 'w');
      await new Promise((later) => setTimeout(later, 10));
      await file.write(`# L9: Keeper ${save}\n`);
      await file.close();
      await expect.poll(idsIn).toContain('l9-keeper');
    }
    expect(errors()).toEqual([]);

    await writeFile(path, '---\ncode: [L9\n---\n\n# L9: Keeper\n');
    await expect.poll(errors).toEqual([expect.stringContaining('Unexpected end of a list')]);
  } finally {
    await server.close();
  }
});

it('takes new documents over while it watches for building', async () => {
  const watcher = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [careerLevels()],
    build: { watch: {}, lib: { entry: 'page.js', formats: ['es'] }, outDir: 'dist' },
  });
  if (!('close' in watcher)) throw new Error('the build does not watch');
  try {
    await new Promise<void>((resolve) =>
      watcher.on('event', ({ code }) => {
        if (code === 'END') resolve();
      }),
    );
    await writeFile(join(root, 'framework', 'L9-Keeper.md'), '# L9: Keeper\n');
    await expect.poll(idsIn, { timeout: 10_000 }).toContain('l9-keeper');
  } finally {
    await watcher.close();
  }
});

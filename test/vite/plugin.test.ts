import { cp, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createLogger, createServer, type InlineConfig, type Plugin, resolveConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CareerLevelsOptions, careerLevels } from '../../src/vite/plugin.ts';
import { withRepository } from '../git/repository.ts';
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

async function buildPage(options?: CareerLevelsOptions, inside = root) {
  const said: string[] = [];
  const logger = createLogger('error');
  logger.warn = (text) => said.push(text);
  logger.error = (text) => said.push(text);
  const result = await build({
    root: inside,
    configFile: false,
    customLogger: logger,
    plugins: [careerLevels(options)],
    build: { write: false, lib: { entry: 'page.js', formats: ['es'] } },
  }).catch((error: Error) => error);
  const [output] = [result].flat();
  const code = output && 'output' in output ? output.output[0].code : undefined;
  return { said: said.join('\n'), code, error: result instanceof Error ? result.message : undefined };
}

/** Serves the folder as `vite` does, without a port. */
const serving = (...plugins: Plugin[]) =>
  createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [careerLevels(), ...plugins],
    server: { middlewareMode: true, ws: false },
  });

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

describe('a build for everyone', () => {
  it('has nothing internal', async () => {
    await writeFile(join(root, 'framework', 'L9-Keeper.md'), '---\nstatus: draft\n---\n# L9: Keeper\n');
    expect((await buildPage()).code).toContain('l9-keeper');
    const { code } = await buildPage({ audience: 'everyone' });
    expect(code).toContain('l3-lead-librarian');
    expect(code).not.toContain('l9-keeper');
  });

  it('says whom it may be for', async () => {
    const { error } = await buildPage({ audience: 'guests' as 'everyone' });
    expect(error).toContain('unknown audience "guests"; use internal or everyone.');
  });
});

describe('a build with the history', () => {
  const PAGE = "import { framework } from './.career-levels/bakery/index.js';\nconsole.log(framework);";
  const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n';
  const LEVEL = '# L1: Baker\n\n> I bake.\n\n## Bread\n\n- I bake bread\n';
  const FILES = { 'page.js': PAGE, 'levels/bakery/README.md': README, 'levels/bakery/L1.md': LEVEL };
  const OPTIONS = { framework: 'levels', history: true };

  it('has the day and the commit of each last change, as the command gives them', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      await commit(FILES);
      const { said, code = '' } = await buildPage(OPTIONS, dir);
      expect(said).toBe('');
      const [day, hash = ''] = git('log', '-1', '--format=%cs %H').trim().split(' ');
      const bare = code.replace(/[\s"\\`]/g, '');
      expect(bare.split(`lastChange:{day:${day},revision:${hash.slice(0, 10)}}`)).toHaveLength(3);
      expect((await buildPage({ framework: 'levels' }, dir)).code).not.toContain('lastChange');
    });
  });

  it('says for which framework no last change is known, and why', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      await commit(FILES);
      await commit({ 'levels/bakery/L1.md': `${LEVEL}- I sell bread\n` });
      git('clone', '--quiet', '--depth=1', `file://${dir}`, 'clone');
      expect((await buildPage(OPTIONS, join(dir, 'clone'))).said).toMatch(
        /^levels\/bakery: no last change is known\. .* is a shallow clone, .*Run "git fetch --unshallow" first\.$/,
      );
      await writeFile(join(dir, 'levels/bakery/L1.md'), `${LEVEL}- I give bread\n`);
      expect((await buildPage(OPTIONS, dir)).said).toBe(
        'levels/bakery: of 3 levels and expectations, 2 have words that are not committed, so no last change is known.',
      );
      await rm(join(dir, '.git'), { recursive: true });
      const { said, code } = await buildPage(OPTIONS, dir);
      expect(said).toMatch(/^levels\/bakery: no last change is known\. .* is in no Git repository/);
      expect(code).toContain('I give bread');
    });
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

it('takes over what grows, what words mean and what a step takes', async () => {
  const server = await serving();
  try {
    const overview = () => readFile(join(root, '.career-levels', 'overview.js'), 'utf8');
    const files = {
      'L8-Binder.md': '# L8: Binder\n\n## Books\n\n- I bind folios\n',
      'L9-Keeper.md': '# L9: Keeper\n\n## Books\n\n- I keep archives\n',
      'growth.md':
        '# Growth\n\n## Caring for books\n\n- [L8](L8-Binder.md): I bind folios\n- [L9](L9-Keeper.md): I keep archives\n',
      'glossary.md': '# Glossary\n\n## folios\n\nSheets that are folded once.\n',
      'L8-to-L9.md': '# From L8 to L9\n\nYou are asked for the whole house.\n',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'framework', name), text);
    await expect.poll(overview).toContain('"title": "Caring for books"');
    await expect.poll(overview).toContain('Sheets that are folded once.');
    const upper = () => readFile(join(root, '.career-levels', 'levels', 'l9-keeper.js'), 'utf8');
    await expect.poll(upper).toContain('You are asked for the whole house.');
  } finally {
    await server.close();
  }
});

it('does not reload the page for a level that is gone and that nothing imports any more', async () => {
  const left = new Map<string, number>();
  const after: Plugin = {
    name: 'after',
    hotUpdate({ file, modules }) {
      if (this.environment.name === 'client') left.set(file, modules.length);
    },
  };
  const server = await serving(after);
  const level = join(root, '.career-levels', 'levels', 'l3-lead-librarian.js');
  try {
    await server.transformRequest(level);
    expect(server.environments.client.moduleGraph.getModulesByFile(level)?.size).toBe(1);
    await rm(join(root, 'framework', 'L3-Lead-Librarian.md'));
    await expect.poll(() => left.get(level)).toBe(0);
  } finally {
    await server.close();
  }
});

it('puts no error over the page while a document is still being written', async () => {
  const server = await serving();
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

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createLogger, resolveConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
    await writeFile(
      join(root, 'framework', 'L2-Librarian.md'),
      '---\nstatus: perhaps\n---\n\n# L2: Librarian\n',
    );
    const { said, error } = await buildPage();
    expect(error).toContain('The career levels have an error');
    expect(said).toContain('L2-Librarian.md:2:9 error front-matter-value');
  });
});

it('says what to do where there is no folder', async () => {
  const config = { root, configFile: false as const, plugins: [careerLevels({ framework: 'levels' })] };
  await expect(resolveConfig(config, 'build')).rejects.toThrow(/there is no folder .*levels; name yours in/);
});

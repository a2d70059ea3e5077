import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../compiler/folder.ts';
import { fromRoot } from '../root.ts';

const CLI = fromRoot('dist/cli.cjs');

it('runs as a program, with its own version and exit code', () => {
  const said = execFileSync(process.execPath, [CLI, '--version'], { encoding: 'utf8' });
  expect(said).toMatch(/^\d+\.\d+\.\d+\n$/);
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'bake'], { encoding: 'utf8' });
  expect(stderr).toBe(
    'career-levels: Unknown command "bake"; career-levels knows init, build, check, ids, changes, export.\nSee career-levels --help.\n',
  );
  expect(status).toBe(2);
});

it.skipIf(process.platform === 'win32')('stops quietly when nobody reads on', () => {
  const command = `"${process.execPath}" "${CLI}" build "${fromRoot('framework')}" | head -c 10`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{\n  "$sche', '']);
});

it('writes in colours where the environment asks for them', async () => {
  await withFolder({ 'L1.md': '---\nstatus: gone\n---\n\n# L1: Baker\n' }, async (dir) => {
    const report = (env: Readonly<Record<string, string>>) =>
      spawnSync(process.execPath, [CLI, 'check', dir], { encoding: 'utf8', env: { ...env, TERM: 'xterm' } })
        .stdout;
    expect(report({})).not.toContain('\u001b[');
    expect(report({ FORCE_COLOR: '1' })).toContain('\u001b[');
    expect(report({ FORCE_COLOR: '0' })).not.toContain('\u001b[');
    expect(report({ NO_COLOR: '' })).not.toContain('\u001b[');
  });
});

/** What a command that failed said, without a line of our source or of where in it that was. */
function failing(command: string, cli = CLI): { said: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    'sh',
    ['-c', command.replaceAll('$CLI', `"${process.execPath}" "${cli}"`)],
    {
      cwd: fromRoot('.'),
      encoding: 'utf8',
    },
  );
  expect(stdout + stderr).not.toMatch(/\n\s+at |node:internal|Node\.js v|=>|function/);
  return { said: stderr, status };
}

describe.skipIf(process.platform === 'win32')('fails in plain words', () => {
  it.skipIf(!existsSync('/dev/full'))('where nothing can be written', () => {
    const full = 'career-levels: ENOSPC: no space left on device, write\n';
    expect(failing('$CLI build framework > /dev/full')).toEqual({ said: full, status: 2 });
    expect(failing('$CLI export L3 --as html > /dev/full')).toEqual({ said: full, status: 2 });
    expect(failing('$CLI --help > /dev/full')).toEqual({ said: full, status: 2 });
    expect(failing('$CLI bake 2> /dev/full')).toEqual({ said: '', status: 2 });
  });

  it('where the parser has no program for the system', async () => {
    await withFolder({ 'node_modules/career-levels/package.json': '{}' }, async (dir) => {
      const modules = join(dir, 'node_modules');
      await cp(fromRoot('dist'), join(modules, 'career-levels/dist'), { recursive: true });
      // as installed with --omit=optional
      await cp(fromRoot('node_modules/satteri'), join(modules, 'satteri'), { recursive: true });
      const { said, status } = failing(`$CLI check framework`, join(modules, 'career-levels/dist/cli.cjs'));
      expect(said).toMatch(
        /^career-levels: The Markdown parser has no program for this system \(\w+ \w+\)\. Install one that runs anywhere: npm install --force @bruits\/satteri-wasm32-wasi@[\d.]+\n$/,
      );
      expect(status).toBe(2);
    });
  });

  it('where something goes wrong that nobody thought of', async () => {
    // preloaded, so that reading a folder fails as nothing does
    const broken = "require('node:fs').readdirSync = () => { throw new TypeError('not today') }";
    await withFolder({ 'broken.cjs': broken }, async (dir) => {
      const preloaded = `NODE_OPTIONS="--require ${join(dir, 'broken.cjs')}" $CLI check framework`;
      expect(failing(preloaded)).toEqual({
        said: 'career-levels: not today\nThis is a fault of career-levels. Please report it, with the command and, if you can, the documents.\n',
        status: 2,
      });
    });
  });
});

/** The text of a built file and of all that is loaded with it, and the packages that it takes. */
function loadedWith(path: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(path)) return seen;
  const code = readFileSync(path, 'utf8');
  seen.set(path, code);
  // what is required within a function is loaded only when that is called
  const imports = path.endsWith('.cjs')
    ? /(?<!=>)\brequire\("([^"]+)"\)/g
    : /^(?:import|export)\b[^;]*?["']([^"']+)["'];$/gm;
  for (const [, from = ''] of code.matchAll(imports)) {
    if (from.startsWith('.')) loadedWith(join(dirname(path), from), seen);
    else seen.set(from, '');
  }
  return seen;
}

it.each(['chunks/init.cjs', 'chunks/build.cjs', 'chunks/check.cjs', 'chunks/export.cjs', 'vite.js'])(
  'dist/%s starts without what only some formats need',
  (file) => {
    expect([...loadedWith(CLI).values()].join('\n')).not.toContain('function openProject(');
    const loaded = loadedWith(fromRoot(`dist/${file}`));
    const code = [...loaded.values()].join('\n');
    expect(code).toContain('function openProject(');
    expect(code).not.toMatch(
      /function (?:formatSarif|formatGithub|emitJson|emitCsv|suggestThemes|compareLevels|htmlText|emitPages)\(/,
    );
    expect(code).not.toContain('json-schema.org');
    expect([...loaded.keys()]).not.toContain('csv-stringify/sync');
  },
);

it.each(['chunks/init.cjs', 'chunks/build.cjs', 'chunks/check.cjs', 'vite.js'])(
  'dist/%s loads no words of the interface',
  (file) => {
    const code = [...loadedWith(fromRoot(`dist/${file}`)).values()].join('\n');
    expect(code).not.toContain('function languageFor(');
    const exporting = [...loadedWith(fromRoot('dist/chunks/export.cjs')).values()].join('\n');
    expect(exporting).toContain('function languageFor(');
  },
);

it('draws pages without React', () => {
  const loaded = loadedWith(fromRoot('dist/chunks/emit.cjs'));
  expect([...loaded.values()].join('\n')).toContain('function emitPages(');
  expect([...loaded.keys()].filter((name) => /react/.test(name))).toEqual([]);
});

it('exports as a program', () => {
  const argv = [CLI, 'export', 'L3', fromRoot('framework'), '--as', 'markdown'];
  const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect([status, stdout.split('\n')[0]]).toEqual([0, '# L3: Senior DevOps Support Engineer']);
});

it('asks nobody where nobody can answer', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'career-levels-'));
  await writeFile(join(cwd, 'L1.md'), '# L1: Baker\n\n## Bread\n\n- I bake\n');
  const { status, stdout } = spawnSync(process.execPath, [CLI, 'init'], {
    cwd,
    input: 'y\n',
    encoding: 'utf8',
  });
  const files = await readdir(cwd);
  await rm(cwd, { recursive: true });
  expect(stdout).toMatch(/\nNothing was written\. npx career-levels init \. --yes adds it\.\n$/);
  expect([status, files]).toEqual([0, ['L1.md']]);
});

it.each(['chunks/check.cjs', 'compiler.js', 'vite.js'])('dist/%s can run no code of a document', (file) => {
  const files = loadedWith(fromRoot(`dist/${file}`));
  const code = [...files.values()].join('\n');
  // gray-matter is there, without the engines that it brings
  expect(code).toContain('delimiters');
  expect(/\beval\(|new Function\b|safeLoad/.exec(code)?.[0]).toBeUndefined();
  expect([...files.keys()]).not.toContain('js-yaml');
});

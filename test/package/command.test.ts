import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { fromRoot } from '../root.ts';

const CLI = fromRoot('dist/cli.cjs');

it('runs as a program, with its own version and exit code', () => {
  const said = execFileSync(process.execPath, [CLI, '--version'], { encoding: 'utf8' });
  expect(said).toMatch(/^\d+\.\d+\.\d+\n$/);
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'bake'], { encoding: 'utf8' });
  expect(stderr).toBe(
    'career-levels: Unknown command "bake"; career-levels knows init, build, check, export.\nSee career-levels --help.\n',
  );
  expect(status).toBe(2);
});

it.skipIf(process.platform === 'win32')('stops quietly when nobody reads on', () => {
  const command = `"${process.execPath}" "${CLI}" build "${fromRoot('framework')}" | head -c 10`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{\n  "$sche', '']);
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

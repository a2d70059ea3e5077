import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPORT_FORMAT_NAMES } from '../../src/cli/report-formats.ts';
import { FRAMEWORK_FORMAT_NAMES } from '../../src/outputs/framework/formats.ts';
import { withFolder } from '../compiler/folder.ts';
import { runIn } from './run-in.ts';

const SOUND = { 'README.md': '# Bakery\n\n- [L1: Baker](L1.md)\n', 'L1.md': '# L1: Baker\n\n> I bake.\n' };
const WARNING = { ...SOUND, 'L2.md': '# L2: Cook\n' };
const ERROR = { ...SOUND, 'L1.md': '# L1: Baker\n\n> [I bake](//bakery.example).\n' };

/** Runs the command line beside a folder called "framework" that holds the given files. */
function running(files: Record<string, string>, argv: string[]) {
  return withFolder(files, async (dir) => {
    const cwd = join(dir, '..');
    const { code, stdout, stderr } = await runIn(cwd, argv);
    const entries = (await readdir(cwd, { recursive: true })).filter((path) => !path.startsWith('framework'));
    const files = new Map<string, string>();
    for (const path of entries) files.set(path, await readFile(join(cwd, path), 'utf8').catch(() => ''));
    return { code, stdout, stderr, files };
  });
}

describe('career-levels build', () => {
  it('writes json to standard output', async () => {
    const { code, stdout, stderr, files } = await running(SOUND, ['build']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Bakery', levels: [{ id: 'l1' }] });
    expect(stderr).toBe('');
    expect([...files.keys()]).toEqual([]);
  });

  it('writes the formats that are asked for to a folder', async () => {
    const argv = ['build', 'framework', '--format', 'module', '--format=json', '--out', 'out'];
    const { code, stdout, stderr, files } = await running(SOUND, argv);
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toBe('out: 8 written, 0 unchanged, 0 removed\n');
    expect([...files.keys()].sort()).toEqual([
      'out',
      'out/framework.json',
      'out/framework.schema.json',
      'out/index.d.ts',
      'out/index.js',
      'out/levels',
      'out/levels/l1.d.ts',
      'out/levels/l1.js',
      'out/overview.d.ts',
      'out/overview.js',
    ]);
  });

  it('writes json to a folder where no format is given', async () => {
    const { files } = await running(SOUND, ['build', '--out', 'out']);
    expect([...files.keys()].sort()).toEqual(['out', 'out/framework.json', 'out/framework.schema.json']);
  });

  it('writes csv to standard output', async () => {
    const files = { ...SOUND, 'L1.md': '# L1: Baker\n\n## Bread\n\n- I bake.\n' };
    const { code, stdout, stderr } = await running(files, ['build', '--format', 'csv']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\ufefflevel_id,[^\r]*\r\nl1,L1,1,Baker,[^\r]*,I bake\.,,,\r\n$/);
  });

  it('writes csv beside json to a folder, and leaves both alone where nothing changed', async () => {
    await withFolder(SOUND, async (dir) => {
      const argv = ['build', '--format', 'json', '--format', 'csv', '--out', 'out'];
      const cwd = join(dir, '..');
      expect((await runIn(cwd, argv)).stderr).toBe('out: 3 written, 0 unchanged, 0 removed\n');
      expect((await runIn(cwd, argv)).stderr).toBe('out: 0 written, 3 unchanged, 0 removed\n');
      expect((await readdir(join(cwd, 'out'))).sort()).toEqual([
        'expectations.csv',
        'framework.json',
        'framework.schema.json',
      ]);
    });
  });

  it('reports warnings on standard error and writes all the same', async () => {
    const { code, stdout, stderr } = await running(WARNING, ['build']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Bakery' });
    expect(stderr).toMatch(/^framework\/L2\.md:1:1 warning unindexed-level\n[^]*\n0 errors, 1 warning\n$/);
  });

  it('writes nothing where the content has errors, so that the last good output stays', async () => {
    await withFolder(SOUND, async (dir) => {
      const cwd = join(dir, '..');
      const argv = ['build', '--format', 'module', '--out', 'out'];
      await runIn(cwd, argv);
      const before = await readFile(join(cwd, 'out/levels/l1.js'), 'utf8');
      await writeFile(join(dir, 'L1.md'), ERROR['L1.md']);
      const { code, stdout, stderr } = await runIn(cwd, argv);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^framework\/L1\.md:3:3 error unsafe-link\n[^]*\n1 error, 0 warnings\n$/);
      expect(await readFile(join(cwd, 'out/levels/l1.js'), 'utf8')).toBe(before);
    });
  });

  it('fails where the folder is empty', async () => {
    const { code, stdout, stderr } = await running({}, ['build']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('no-documents');
  });
});

describe('career-levels check', () => {
  it('ends by saying what it read', async () => {
    const files = {
      'README.md': '# Bakery\n\n- [L1: Baker](L1.md)\n- [L2: Cook](L2.md)\n',
      'L1.md': '# L1: Baker\n\n## Bread\n\n- I bake.\n  - I knead.\n',
      'L2.md': '# L2: Cook\n\n## Bread\n\n- I cook.\n',
    };
    const { stdout } = await running(files, ['check']);
    expect(stdout).toBe('No problems.\nRead 2 levels, 3 expectations, 1 track.\n');
  });

  it('shows every problem in full with --verbose, which is for people only', async () => {
    const files = { ...SOUND, 'L1.md': '# L1: Baker\n\n[a](A.md) [b](B.md)\n' };
    const counted = (text: string) => text.match(/^Fix:/gm)?.length;
    expect(counted((await running(files, ['check'])).stdout)).toBe(1);
    expect(counted((await running(files, ['check', '--verbose'])).stdout)).toBe(2);
    const { code, stderr } = await running(files, ['check', '--verbose', '--format', 'json']);
    expect(code).toBe(2);
    expect(stderr).toContain('--verbose is only for --format human');
  });

  it.each([
    [WARNING, [], 0],
    [WARNING, ['--strict'], 1],
    [ERROR, [], 1],
    [SOUND, ['--strict'], 0],
  ])('exits with the severity of what it found', async (files, options, code) => {
    expect((await running(files, ['check', ...options])).code).toBe(code);
  });

  it('reports as json', async () => {
    const { code, stdout, stderr } = await running(ERROR, ['check', '--format', 'json']);
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toEqual([
      {
        rule: 'unsafe-link',
        severity: 'error',
        path: 'L1.md',
        line: 3,
        column: 3,
        endLine: 3,
        endColumn: 29,
        message: 'Unexpected address "//bakery.example" without a scheme, expected https: at its start.',
        why: 'A link of this kind can run code, hide where it leads, or give away a password on every page that shows it.',
        mend: 'Link to an https:, http: or mailto: address, to a file in the folder or to a heading.',
      },
    ]);
  });

  it('mends what a program can mend, says where, and reports what is left', async () => {
    await withFolder({ ...WARNING, 'L1.md': '# L1: Baker\r\n\r\n### Bread\r\n' }, async (dir) => {
      const { code, stdout, stderr } = await runIn(join(dir, '..'), ['check', '--fix', '--strict']);
      expect(stderr).toBe('framework/L1.md: 1 fixed\n');
      expect(stdout).toMatch(
        /\n\nframework\/L1\.md:3:1 warning empty-section\n[^]*\n\nframework\/L2\.md:1:1 warning unindexed-level\n[^]*\n0 errors, 2 warnings\nRead 2 levels, 0 expectations, 1 track\.\n$/,
      );
      expect(code).toBe(1);
      expect(await readFile(join(dir, 'L1.md'), 'utf8')).toBe('# L1: Baker\r\n\r\n## Bread\r\n');
    });
  });

  it('says in json how a problem can be mended, and leaves the file alone', async () => {
    await withFolder({ ...SOUND, 'L1.md': '# L1: Baker\n\n### Bread\n\n- I bake.\n' }, async (dir) => {
      const { stdout } = await runIn(join(dir, '..'), ['check', '--format', 'json']);
      const edit = { start: { line: 3, column: 1 }, end: { line: 3, column: 4 }, text: '##' };
      expect(JSON.parse(stdout)).toMatchObject([{ rule: 'heading-depth', fix: { edits: [edit] } }]);
      expect(await readFile(join(dir, 'L1.md'), 'utf8')).toContain('### Bread');
    });
  });

  it('reports to GitHub with paths from where it was called', async () => {
    const { code, stdout, stderr } = await running(WARNING, ['check', './framework/', '--format', 'github']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^::warning file=framework\/L2\.md,line=1,col=1,.*title=unindexed-level::Unexpected .*\n0 errors, 1 warning\n$/,
    );
  });

  it('reports as SARIF with its own version and paths from where it was called', async () => {
    const { code, stdout, stderr } = await running(ERROR, ['check', '--format', 'sarif']);
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'career-levels', version: '1.2.3' } },
          results: [
            {
              ruleId: 'unsafe-link',
              locations: [{ physicalLocation: { artifactLocation: { uri: 'framework/L1.md' } } }],
            },
          ],
        },
      ],
    });
  });

  it('names a folder with a slash at its end', async () => {
    const says = async (...options: string[]) => (await running({}, ['check', ...options])).stdout;
    expect(await says()).toMatch(/^framework\/:1:1 error no-documents\n/);
    expect(await says('--format', 'github')).toMatch(/^::error title=no-documents::framework\/: Unexpected /);
    expect(await says('--format', 'sarif')).toContain('"uri": "framework/"');
  });

  it('explains what it inferred', async () => {
    const { stdout } = await running(SOUND, ['check', '--explain']);
    expect(stdout).toBe(
      `framework/L1.md:1 code L1, from the title (to overrule: \`code: L1\`)
framework/L1.md:1 rank 1, from the code L1 (to overrule: \`rank: 1\`)
framework/L1.md:1 track ic, the only one (to overrule: \`track: ic\`)
framework/README.md:1 locale en, because the front matter names none (to overrule: \`locale: en\`)
framework/README.md:1 track ic needs no title, as the only one (to overrule: \`tracks: { ic: "" }\`)
framework/README.md:3 this list is the index of levels (to overrule: \`index: [ top ]\`)
No problems.
Read 1 level, 0 expectations, 1 track.
`,
    );
  });

  it.each([
    ['github', /^No problems\.\n$/],
    ['sarif', /^\{\n[^]*\n\}\n$/],
  ])('keeps the explanation apart from %s', async (format, output) => {
    const { stdout, stderr } = await running(SOUND, ['check', '--explain', '--format', format]);
    expect(stdout).toMatch(output);
    expect(stderr).toContain('L1.md:1 code L1, from the title (to overrule: `code: L1`)\n');
  });

  it('gives json the explanation, with what would overrule it', async () => {
    const { stdout, stderr } = await running(SOUND, ['check', '--explain', '--format', 'json']);
    const { diagnostics, inferences } = JSON.parse(stdout);
    expect([diagnostics, stderr]).toEqual([[], '']);
    expect(inferences[0]).toEqual({
      path: 'L1.md',
      line: 1,
      text: 'code L1, from the title',
      say: { path: 'L1.md', key: 'code', value: 'L1' },
    });
  });
});

describe('a folder of frameworks, one with an error', () => {
  const inFolder = (use: (cwd: string) => Promise<void>) =>
    withFolder({}, async (dir) => {
      for (const [name, files] of Object.entries({ bakery: SOUND, shop: ERROR })) {
        await mkdir(join(dir, name));
        for (const [path, text] of Object.entries(files)) await writeFile(join(dir, name, path), text);
      }
      await use(join(dir, '..'));
    });

  it.each([
    ['human', /^framework\/shop\/L1\.md:3:3 error unsafe-link\n/],
    ['json', /^ {4}"path": "shop\/L1\.md",$/m],
    ['github', /^::error file=framework\/shop\/L1\.md,line=3,/],
    ['sarif', /"uri": "framework\/shop\/L1\.md"/],
  ])('is checked as a whole, with paths that can be opened: %s', async (format, place) => {
    await inFolder(async (cwd) => {
      const { code, stdout, stderr } = await runIn(cwd, ['check', '--format', format]);
      expect([code, stderr]).toEqual([1, '']);
      expect(stdout).toMatch(place);
      if (format === 'human')
        expect(stdout).toMatch(/\nRead 2 frameworks, 2 levels, 0 expectations, 2 tracks\.\n$/);
    });
  });

  it('is built but for the one with the error', async () => {
    await inFolder(async (cwd) => {
      const { code, stderr } = await runIn(cwd, ['build', '--out', 'out']);
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^framework\/shop\/L1\.md:3:3 error [^]*\nout: 2 written, 0 unchanged, 0 removed\n$/,
      );
      expect((await readdir(join(cwd, 'out'), { recursive: true })).sort()).toEqual([
        'bakery',
        'bakery/framework.json',
        'bakery/framework.schema.json',
      ]);
    });
  });

  it('does not fit on standard output', async () => {
    await inFolder(async (cwd) => {
      const { code, stdout, stderr } = await runIn(cwd, ['build']);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('"framework" holds several frameworks (bakery, shop); name one of them,');
    });
  });
});

describe('wrong use', () => {
  it.each([
    [[], 'No command; career-levels knows init, build, check, ids, changes, export.'],
    [['bake'], 'Unknown command "bake"; career-levels knows init, build, check, ids, changes, export.'],
    [['build', 'nowhere'], 'There is no folder "nowhere"'],
    [['check', 'framework/L1.md'], 'There is no folder "framework/L1.md"'],
    [['check', 'framework', 'other'], 'Unexpected other'],
    [
      ['build', '--format', 'xml'],
      `Unknown format "xml"; "build" knows ${FRAMEWORK_FORMAT_NAMES.join(', ')}.`,
    ],
    [['check', '--format', 'xml'], `Unknown format "xml"; "check" knows ${REPORT_FORMAT_NAMES.join(', ')}.`],
    [['build', '--format', 'module'], 'The format "module" is written to a folder; name it with --out.'],
    [['build', '--out', 'framework/README.md'], '"framework/README.md" is a file; name a folder with --out.'],
    [['export', 'L1', 'baekerei', '--as', 'html', '--dir', 'bakery'], 'There is no folder "bakery"'],
    [
      ['build', '--format', 'json', '--format', 'csv'],
      'Standard output takes one format. Name a folder for json, csv with --out.',
    ],
    [['build', '--out', ''], '--out is empty'],
    [['exprt'], 'export. Did you mean "export"?'],
    [['check', '--format', 'gihub'], 'Did you mean "github"?'],
    [['check', '--strikt'], 'Unknown option --strikt. Did you mean "--strict"?'],
    [['build', '--strict'], '"build" does not take --strict; "check" does.'],
    [['check', '--lang', 'de'], '"check" does not take --lang; "build", "changes" and "export" do.'],
    [['check', '--format'], '--format'],
  ])('exits with 2 and says what was given: %j', async (argv, message) => {
    const { code, stdout, stderr, files } = await running(SOUND, argv);
    expect([code, stdout, [...files.keys()]]).toEqual([2, '', []]);
    expect(stderr).toMatch(/^career-levels: .*\n(?:.*\n)*See career-levels --help\.\n$/);
    expect(stderr).toContain(message);
  });
});

describe('what the system refuses', () => {
  it('is said in a line, and is not a fault of the content', async () => {
    const { code, stderr } = await running(SOUND, ['build', '--out', 'framework/README.md/out']);
    expect(stderr).toMatch(/^career-levels: E\w+: .*\n$/);
    expect(code).toBe(2);
  });

  it('is said likewise where a script of the author is in the way', async () => {
    await withFolder({ 'index.js': 'mine', 'README.md': '# Bakery\n' }, async (dir) => {
      const { code, stderr } = await runIn(dir, ['build', '.', '--format', 'module', '--out', '.']);
      expect(stderr).toMatch(/^career-levels: \S+index\.js was not generated by .*\n$/m);
      expect(code).toBe(2);
      expect(await readFile(join(dir, 'index.js'), 'utf8')).toBe('mine');
    });
  });
});

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [['build', '--help']]])('%j says how to use it', async (argv) => {
    const { code, stdout, stderr } = await running({}, argv);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('career-levels build [DIR]');
    expect(stdout).toContain('Exit codes: 0 success, 1 the documents have errors, 2 wrong use.');
  });

  it('--version says the version', async () => {
    expect(await running({}, ['--version'])).toMatchObject({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });
});

describe('any folder', () => {
  it('is left as it was', async () => {
    await withFolder(WARNING, async (dir) => {
      await mkdir(join(dir, 'sub'));
      const before = await readdir(dir, { recursive: true });
      await runIn(join(dir, '..'), ['check']);
      await runIn(join(dir, '..'), ['build', '--out', 'out']);
      expect(await readdir(dir, { recursive: true })).toEqual(before);
    });
  });
});

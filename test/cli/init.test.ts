import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runIn } from './run-in.ts';

type Files = Readonly<Record<string, string>>;
type Run = (...argv: string[]) => Promise<{ code: number; stdout: string; stderr: string }>;

/** Runs the command line at the root of a repository with the given files. */
async function inRepository(
  files: Files,
  use: (command: Run, root: string) => Promise<void>,
  confirm?: () => Promise<boolean>,
) {
  const cwd = await mkdtemp(join(tmpdir(), 'career-levels-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(cwd, path)), { recursive: true });
      await writeFile(join(cwd, path), text);
    }
    const command: Run = (...argv) => runIn(cwd, argv, confirm ? { confirm } : {});
    await use(command, cwd);
  } finally {
    await rm(cwd, { recursive: true });
  }
}

const WORKFLOW = '.github/workflows/career-levels.yml';

/** The commands that a workflow runs. */
async function commandsIn(root: string): Promise<string> {
  return parse(await readFile(join(root, WORKFLOW), 'utf8')).jobs.check.steps.at(-1).run;
}

describe('career-levels init in an empty folder', () => {
  it('writes a framework without a problem, a workflow that checks it, and what to do next', async () => {
    await inRepository({}, async (command, root) => {
      const { code, stdout } = await command('init');
      expect(code).toBe(0);
      const written = [...stdout.matchAll(/^(\S+) written$/gm)].map(([, path = '']) => path);
      expect(written).toEqual([
        'framework/README.md',
        'framework/L1-Engineer.md',
        'framework/L2-Senior-Engineer.md',
        WORKFLOW,
      ]);
      expect(stdout).toMatch(/\nNext:\n {2}1\. .*\n {2}2\. npx career-levels check\n/);
      expect(written.filter((path) => !existsSync(join(root, path)))).toEqual([]);
      expect(await command('check', '--strict')).toMatchObject({
        code: 0,
        stdout: 'No problems.\nRead 2 levels, 8 expectations, 1 track.\n',
      });
      expect(await commandsIn(root)).toBe('npx --yes career-levels@^1 check --format github\n');
      expect(stdout).toContain('Commit the files, with this folder as the root of the repository.');
      expect((await command('init')).stdout).toContain('\nThe front matter says all that is needed.');
    });
  });

  it('takes a licence, and a README without levels around the folder, for no framework', async () => {
    await inRepository({ 'README.md': '# Our code\n', 'LICENSE.md': '# MIT\n' }, async (command) => {
      expect((await command('init')).stdout).toContain('framework/README.md written\n');
    });
  });

  const INSTALLED = ['npm ci', 'npx career-levels check --format github', ''];
  const FETCHED = ['npx --yes career-levels@^1 check --format github', ''];
  const DEPENDS = '{ "devDependencies": { "career-levels": "^1.0.0" } }';
  it.each([
    ['depends on it, with a lock', { 'package.json': DEPENDS, 'package-lock.json': '{}' }, INSTALLED],
    [
      'depends on it, in a file with a byte-order mark',
      { 'package.json': `\ufeff${DEPENDS}`, 'package-lock.json': '{}' },
      INSTALLED,
    ],
    ['depends on it, with the lock of another tool', { 'package.json': DEPENDS, 'yarn.lock': '' }, FETCHED],
    [
      'only has a script of its name',
      { 'package.json': '{ "scripts": { "career-levels": "x" } }', 'package-lock.json': '{}' },
      FETCHED,
    ],
    ['cannot be read', { 'package.json': '{', 'package-lock.json': '{}' }, FETCHED],
  ])('checks with the package that the project installs, if it %s', async (_, files, commands) => {
    await inRepository(files, async (command, root) => {
      await command('init');
      expect(await commandsIn(root)).toBe(commands.join('\n'));
    });
  });

  it("puts the workflow where the host looks, and runs it in the folder of the team's project", async () => {
    const team = { 'team [a]/package.json': DEPENDS, 'package-lock.json': '{}', 'package.json': '{}' };
    await inRepository(team, async (_, root) => {
      await promisify(execFile)('git', ['init', '--quiet', root]);
      const { code, stdout } = await runIn(join(root, 'team [a]'), ['init']);
      expect(code).toBe(0);
      expect(stdout).toContain(`\n../${WORKFLOW} written\n`);
      expect(stdout).toContain('Commit the files. GitHub Actions');
      expect(await readdir(join(root, 'team [a]'))).toEqual(['framework', 'package.json']);
      const { on, jobs } = parse(await readFile(join(root, WORKFLOW), 'utf8'));
      const paths = ['team \\[a\\]/**', WORKFLOW];
      expect(on).toEqual({ push: { paths }, pull_request: { paths } });
      expect(jobs.check.defaults).toEqual({ run: { 'working-directory': 'team [a]' } });
      expect(await commandsIn(root)).toBe(INSTALLED.join('\n'));
      const again = await runIn(join(root, 'team [a]'), ['init', 'other']);
      expect(again.stdout).toContain(`\n../${WORKFLOW} is there already, and stays as it is\n`);
      expect(again.stdout).toMatch(
        /4\. Commit the files\. To have every change checked, add the second step/,
      );
    });
  });

  it.each([
    ["our baker's levels", " 'our baker'\\''s levels'"],
    ['./-levels', ' ./-levels'],
    ['.', ' .'],
  ])('names the folder %s as a shell understands it', async (folder, operand) => {
    await inRepository({}, async (command, root) => {
      const { stdout } = await command('init', folder);
      expect(stdout).toContain(`npx career-levels check${operand}\n`);
      expect(await commandsIn(root)).toContain(` check${operand} --format`);
    });
  });

  it('leaves a workflow that is there as it is', async () => {
    await inRepository({ [WORKFLOW]: 'mine' }, async (command, root) => {
      expect((await command('init')).stdout).toContain(`${WORKFLOW} is there already, and stays as it is\n`);
      expect(await readFile(join(root, WORKFLOW), 'utf8')).toBe('mine');
    });
  });

  it.each([
    ['../elsewhere-than-here', 'outside the current folder'],
    ['LICENSE', '"LICENSE" is a file; name a folder.'],
  ])('starts no framework in %s', async (folder, reason) => {
    await inRepository({ LICENSE: 'MIT' }, async (command, root) => {
      const { code, stderr } = await command('init', folder);
      expect(code).toBe(2);
      expect(stderr).toContain(reason);
      expect(await readdir(root)).toEqual(['LICENSE']);
    });
  });

  it.each(['framework', '.github'])(
    'writes nothing through a link %s out of the repository',
    async (link) => {
      await inRepository({}, async (command, root) => {
        await inRepository({}, async (_, outside) => {
          await symlink(outside, join(root, link), 'dir');
          const { code, stderr } = await command('init');
          expect([code, await readdir(outside)]).toEqual([2, []]);
          expect(stderr).toMatch(/^career-levels: "\S+" would be written outside .* Remove the link/);
        });
      });
    },
  );
});

const LADDER: Files = {
  'framework/Baker.md': '# Baker\n\n## Bread\n\n- I bake.\n',
  'framework/Cook.md': '# Cook\n\n## Soup\n\n- I cook.\n',
};

/** What the ladder lacks, as nothing in it says which level is higher. */
const LACKING = ['title: framework', 'order: [ baker, cook ]'];
const INDEXED = '# Bakery\n\n- [Baker](Baker.md)\n- [Cook](Cook.md)\n';

describe('career-levels init beside Markdown', () => {
  it('adds to front matter that is not closed', async () => {
    const files = { ...LADDER, 'framework/README.md': '---\nlocale: en\n\n# Bakery\n\nWe bake.\n' };
    await inRepository(files, async (command, root) => {
      await command('init', '--yes');
      expect(await readFile(join(root, 'framework/README.md'), 'utf8')).toBe(
        '---\nlocale: en\norder: [ baker, cook ]\n\n# Bakery\n\nWe bake.\n',
      );
    });
  });

  it('says what it concludes, and only shows what is missing where nobody can be asked', async () => {
    await inRepository(LADDER, async (command, root) => {
      const { code, stdout } = await command('init');
      expect([code, stdout]).toEqual([
        0,
        [
          'framework (framework)',
          '  levels: Baker, Cook',
          '  language: en, as the front matter names none',
          '',
          'Read 2 levels, 2 expectations, 1 track.',
          '0 errors, 2 warnings; see npx career-levels check',
          '',
          'A new file framework/README.md:',
          '',
          '---',
          ...LACKING,
          '---',
          '',
          'The order is that of the file names. Readers expect it from the lowest level to the highest.',
          '',
          'Nothing was written. npx career-levels init --yes adds it.',
          '',
        ].join('\n'),
      ]);
      expect((await readdir(join(root, 'framework'))).sort()).toEqual(['Baker.md', 'Cook.md']);
      expect(existsSync(join(root, '.github'))).toBe(false);
    });
  });

  it('takes the current folder if its levels are there, and nobody named another', async () => {
    const files = {
      'Baker.md': '# L1: Baker\n\n## Bread\n\n- I bake.\n',
      'README.md': '# Bakery\n\n- [Baker](Baker.md)\n',
    };
    await inRepository(files, async (command, root) => {
      const { stdout } = await command('init');
      expect(stdout).toMatch(/^Bakery\n {2}levels: L1 Baker\n/);
      expect(stdout).toContain('npx career-levels check . --explain');
      expect((await readdir(root)).sort()).toEqual(['Baker.md', 'README.md']);
    });
  });

  it.each([true, false])('does as it is told where somebody can be asked: %s', async (answer) => {
    const asked = async (command: Run, root: string) => {
      await command('init');
      expect(existsSync(join(root, 'framework/README.md'))).toBe(answer);
    };
    await inRepository(LADDER, asked, async () => answer);
  });

  it('changes nothing about what is concluded, and finds nothing to add the second time', async () => {
    await inRepository(LADDER, async (command) => {
      const levels = async () => JSON.parse((await command('build')).stdout).levels;
      const before = await levels();
      expect((await command('init', '--yes')).stdout).toMatch(/\nframework\/README\.md written\n$/);
      expect(await levels()).toEqual(before);
      expect(await command('check', '--strict')).toMatchObject({ code: 0 });
      expect((await command('init', '--yes')).stdout).toContain('The front matter says all that is needed.');
    });
  });

  it('lists no order where codes tell it, so that a level to come finds its place', async () => {
    const files = {
      'framework/Baker.md': '# L2: Baker\n\n## Bread\n\n- I bake.\n',
      'framework/Cook.md': '# L1: Cook\n\n## Soup\n\n- I cook.\n',
    };
    await inRepository(files, async (command, root) => {
      await command('init', '--yes');
      expect(await readFile(join(root, 'framework/README.md'), 'utf8')).toBe('---\ntitle: framework\n---\n');
    });
  });

  const BLOCK = ['---', ...LACKING.slice(1), '---', '', ''];
  it.each([
    ['# Bakery\r\n\r\nBread.\r\n', BLOCK],
    ['\ufeff# Bakery\n\nBread.\n', BLOCK],
    ['---\nlocale: en\n---\n# Bakery\n', [...LACKING.slice(1), '']],
    ['---\n---\nBread.\n', [...LACKING, '']],
  ])('adds lines to a README, and changes no other byte: %j', async (readme, added) => {
    await inRepository({ ...LADDER, 'framework/README.md': readme }, async (command, root) => {
      expect((await command('init', '--yes')).stdout).toMatch(/\nframework\/README\.md written\n$/);
      const after = await readFile(join(root, 'framework/README.md'), 'utf8');
      const lines = added.join(readme.includes('\r\n') ? '\r\n' : '\n');
      expect(after).toContain(lines);
      expect(after.replace(lines, '')).toBe(readme);
      expect(after.startsWith('\ufeff')).toBe(readme.startsWith('\ufeff'));
      expect((await command('check')).code).toBe(0);
    });
  });

  it.each(['{ locale: en }', '  locale: en', 'order:'])(
    'leaves to a person what does not fit into %j',
    async (yaml) => {
      const readme = `---\n${yaml}\n---\n# Bakery\n`;
      await inRepository({ ...LADDER, 'framework/README.md': readme }, async (command, root) => {
        const { code, stdout } = await command('init', '--yes');
        expect(code).toBe(0);
        expect(stdout).toContain(
          '\nTo fit into the front matter of framework/README.md by hand:\n\norder: [ baker, cook ]\n',
        );
        expect(await readFile(join(root, 'framework/README.md'), 'utf8')).toBe(readme);
      });
    },
  );

  it('names the documents without a level, and those that it leaves out', async () => {
    const files = {
      ...LADDER,
      'framework/README.md': INDEXED,
      'framework/faq.md': '# Questions\n\nWho bakes?\n',
      'framework/LICENSE.md': '# MIT\n',
    };
    await inRepository(files, async (command) => {
      const { stdout } = await command('init');
      expect(stdout).toContain('\n  no level: faq.md\n  left out: LICENSE.md\n');
      expect(stdout).toContain('\nThe front matter says all that is needed.');
    });
  });

  it('takes up each of several frameworks, and names their tracks', async () => {
    const track = (name: string) =>
      `# ${name}\n\n## Level 1\n\n- I do ${name}.\n\n## Level 2\n\n- I lead ${name}.\n`;
    const files = {
      'framework/a/README.md': 'How we cook.\n',
      'framework/a/bakers.md': track('Bakers'),
      'framework/a/cooks.md': track('Cooks'),
      'framework/b/README.md': '# Shop\n\n- [Seller](Seller.md)\n',
      'framework/b/Seller.md': '# L1: Seller\n\n## Sales\n\n- I sell.\n',
    };
    await inRepository(files, async (command, root) => {
      const { stdout } = await command('init', '--yes');
      expect(stdout).toMatch(
        /^a \(framework\/a\)\n {2}Bakers: Level 1, Level 2\n {2}Cooks: Level 1, Level 2\n/,
      );
      expect(stdout).toContain('\nShop (framework/b)\n  levels: L1 Seller\n');
      expect(stdout).toMatch(/\nframework\/a\/README\.md written\n$/);
      expect(await readFile(join(root, 'framework/a/README.md'), 'utf8')).toBe(
        '---\ntitle: a\n---\n\nHow we cook.\n',
      );
      expect(await readFile(join(root, 'framework/b/README.md'), 'utf8')).toBe(
        files['framework/b/README.md'],
      );
    });
  });

  it('asks for errors to be fixed first', async () => {
    const files = { ...LADDER, 'framework/README.md': '---\nlocale: {\n---\n# Bakery\n' };
    await inRepository(files, async (command, root) => {
      const { code, stdout } = await command('init', '--yes');
      expect(code).toBe(1);
      expect(stdout).toMatch(
        /\n1 error, .*; see npx career-levels check\nNothing was written\. Fix the errors first\.\n$/,
      );
      expect(await readFile(join(root, 'framework/README.md'), 'utf8')).toBe(files['framework/README.md']);
    });
  });
});

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../src/outputs/changes/changes.schema.json' with { type: 'json' };
import { CHANGES_FORMAT_NAMES } from '../../src/outputs/changes/formats.ts';
import { LANGUAGE_TAGS, languages } from '../../src/strings/languages.ts';
import { withFolder } from '../compiler/folder.ts';
import { withRepository } from '../git/repository.ts';
import { runIn } from './run-in.ts';

const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Master Baker](./L2.md)\n';
const L1 = `# L1: Baker

> I bake.

## Bread

- I bake bread for the whole town.
- I clean the oven after work.

## People

- I help apprentices.
`;
const L2 = '# L2: Master Baker\n\n> I lead.\n\n## Bread\n\n- I choose the flour of each bread.\n';
const BEFORE = { 'README.md': README, 'L1.md': L1, 'L2.md': L2 };
const AFTER = {
  'README.md': `${README}- [L3: Owner](./L3.md)\n`,
  'L1.md': L1.replace('bread for', 'good bread for').replace('## People\n\n- I help apprentices.\n', ''),
  'L2.md': `${L2}- I taste each batch.\n\n## People\n\n- I help apprentices.\n`,
  'L3.md': '# L3: Owner\n\n> I own.\n\n## Money\n\n- I pay wages.\n',
};

/** Runs `use` beside two folders: "before", and "framework" with what it is now. */
function between(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  use: (cwd: string, changes: (...options: string[]) => ReturnType<typeof runIn>) => Promise<void>,
) {
  return withFolder(after, async (dir) => {
    const cwd = join(dir, '..');
    await write(join(cwd, 'before'), before);
    await use(cwd, (...options) => runIn(cwd, ['changes', ...options]));
  });
}

async function write(dir: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(dir, path, '..'), { recursive: true });
    await writeFile(join(dir, path), text);
  }
}

/** The same files in a folder. */
function within(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

describe('career-levels changes', () => {
  it('says a sentence for each level, then only what has changed', async () => {
    await between(BEFORE, AFTER, async (_, changes) => {
      expect(await changes('--since', 'before')).toEqual({
        code: 0,
        stderr: '',
        stdout: `L1: Baker – Expectations: 1 reworded and 1 now at another level.
L2: Master Baker – Expectations: 1 new and 1 from another level.
L3: Owner – This level is new. Expectations: 1 new.

L1: Baker
  - Moved to L2 · Section · 1 expectation: People
  Bread
  - Reworded
      Was: I bake bread for the whole town.
      Now: I bake {+good +}bread for the whole town.

L2: Master Baker
  - Moved here from L1 · Section · 1 expectation: People
  Bread
  - New: I taste each batch.
`,
      });
      expect((await changes('--since', 'framework')).stdout).toBe('Nothing has changed.\n');
    });
  });

  it('writes the comment on a pull request, in which no text calls anybody or is markup', async () => {
    const after = { ...BEFORE, 'L1.md': `${L1}- I ask @baker about #12, <b>loudly</b> and \\*often\\*.\n` };
    await between(
      BEFORE,
      { ...after, 'L2.md': L2.replace('the flour', 'each flour') },
      async (_, changes) => {
        expect(
          (await changes('--since', 'before', '--as', 'markdown')).stdout,
        ).toBe(`<!-- career-levels changes -->

## What has changed

- **L1: Baker** – Expectations: 1 new.
- **L2: Master Baker** – Expectations: 1 reworded.

### L1: Baker

#### People

- **New**: I ask @\u200bbaker about #\u200b12, \\<b>loudly\\</b> and \\*often\\*.

### L2: Master Baker

#### Bread

- **Reworded**: I choose <del>the</del> <strong>each</strong> flour of each bread.
`);
      },
    );
  });

  it('shows what would steer a terminal or turn the report around', async () => {
    const after = { ...BEFORE, 'L1.md': L1.replace('the oven', 'the \u001b[31moven\u202e') };
    await between(BEFORE, after, async (_, changes) => {
      expect((await changes('--since', 'before')).stdout).toContain(
        'Now: I clean the {+\\u001b[31moven\\u202e+} after work.\n',
      );
    });
  });

  it('annotates a long text with what has changed, not with its beginning', async () => {
    const statement = (word: string) =>
      `${'I bake bread for the town. '.repeat(12)}I ${word} it. ${'I rest. '.repeat(40)}`;
    const of = (word: string) => ({ ...BEFORE, 'L1.md': L1.replace('I bake.', statement(word).trim()) });
    await between(of('sell'), of('share'), async (_, changes) => {
      expect((await changes('--since', 'before', '--as', 'github')).stdout).toContain(
        '::… the town. I bake bread for the town. I [-sell-]{+share+} it. I rest. I rest. I rest. I rest. I r…\n',
      );
    });
  });

  it('says the whole name of another level with the same code, and which tracks are new', async () => {
    const onTrack = (track: string, text: string) => `---\ntrack: ${track}\n---\n\n${text}`;
    const [baking = '', people = ''] = L1.split('## People');
    const after = {
      'README.md': '# Bakery\n',
      'L1.md': onTrack('bakers', baking),
      'Host.md': onTrack('hosts', `# L1: Host\n\n> I host.\n\n## Guests${people}`),
    };
    await between({ 'README.md': '# Bakery\n', 'L1.md': L1 }, after, async (_, changes) => {
      const { stdout } = await changes('--since', 'before');
      expect(stdout).toContain('- Moved to L1: Host · Section · 1 expectation');
      expect(stdout).toContain('- Moved here from L1: Baker · Section · 1 expectation');
      expect(stdout).toContain('For all levels\n  - New · Track: Hosts\n  - New · Track: Bakers\n');
    });
  });

  it('says what a level asked for that is gone, and of one that is new only that it is', async () => {
    const after = { 'README.md': '# Bakery\n\n- [L1: Baker](./L1.md)\n', 'L1.md': L1 };
    await between(BEFORE, after, async (_, changes) => {
      const { stdout } = await changes('--since', 'before');
      expect(stdout).toContain('  - Gone: I choose the flour of each bread.\n');
      expect((await changes('--since', 'before', '--as', 'github')).stdout).not.toContain(
        'I choose the flour',
      );
    });
    await between(after, BEFORE, async (_, changes) => {
      expect((await changes('--since', 'before')).stdout).not.toContain('I choose the flour');
    });
  });

  it('says under what a bullet was that is nested no more, and where a link led', async () => {
    const bullets = (...lines: string[]) => ({
      'README.md': README,
      'L1.md': `# L1: Baker\n\n## Bread\n\n${lines.join('\n')}\n`,
      'L2.md': L2,
    });
    const old = bullets(
      '- I bake bread',
      '  - I weigh it twice',
      '- I keep to [the rules](https://old.example)',
    );
    const anew = bullets(
      '- I bake bread',
      '- I weigh it twice',
      '- I keep to [the rules](https://new.example)',
    );
    await between(old, anew, async (_, changes) => {
      const { stdout } = await changes('--since', 'before');
      expect(stdout).toContain('- Moved · Was in I bake bread: I weigh it twice\n');
      expect(stdout).toContain(
        '- Reworded\n      Was: I keep to the rules[- (https://old.example)-]\n      Now: I keep to the rules{+ (https://new.example)+}\n',
      );
    });
  });

  it('writes data that keeps to its schema', async () => {
    await between(BEFORE, AFTER, async (cwd, changes) => {
      const { stdout } = await changes('--since', 'before', '--as', 'json');
      const report = JSON.parse(stdout);
      const ajv = new Ajv2020({ allErrors: true });
      ajv.validate(schema, report);
      expect(ajv.errors).toBeNull();
      expect(report).toMatchObject({
        since: 'before',
        levels: [{ kind: 'kept' }, { kind: 'kept' }, { kind: 'new' }],
      });
      // a framework.json says the same as its folder
      await runIn(cwd, ['build', 'before', '--format', 'json', '--out', 'built']);
      const ofFile = JSON.parse((await changes('--since', 'built/framework.json', '--as', 'json')).stdout);
      expect(ofFile).toEqual({ ...report, since: 'built/framework.json' });
      // as an editor or a shell of Windows may have saved it
      const file = join(cwd, 'built/framework.json');
      const text = await readFile(file, 'utf8');
      await writeFile(file, `\ufeff${text.replaceAll('\n', '\r\n')}`);
      expect(JSON.parse((await changes('--since', 'built/framework.json', '--as', 'json')).stdout)).toEqual(
        ofFile,
      );
      await writeFile(file, `\ufeff${text}`, 'utf16le');
      expect((await changes('--since', 'built/framework.json')).stderr).toBe(
        'career-levels: built/framework.json is no framework.json: it is not UTF-8 text.\n',
      );
    });
  });

  it('annotates each change in its line, and forbidden demands as errors', async () => {
    await between(BEFORE, AFTER, async (_, changes) => {
      const { stdout } = await changes('--since', 'before', '--as', 'github');
      expect(stdout.split('\n')).toEqual([
        '::notice file=framework/L1.md,line=1,title=L1%3A Baker%3A Moved to L2 · Section · 1 expectation::People',
        '::notice file=framework/L1.md,line=7,title=L1%3A Baker%3A Reworded::I bake {+good +}bread for the whole town.',
        '::notice file=framework/L2.md,line=10,title=L2%3A Master Baker%3A Moved here from L1 · Section · 1 expectation::People',
        '::notice file=framework/L2.md,line=8,title=L2%3A Master Baker%3A New::I taste each batch.',
        '::notice file=framework/L3.md,line=1,title=L3%3A Owner::This level is new. Expectations: 1 new.',
        'L1: Baker – Expectations: 1 reworded and 1 now at another level.',
        'L2: Master Baker – Expectations: 1 new and 1 from another level.',
        'L3: Owner – This level is new. Expectations: 1 new.',
        '',
      ]);
      const failed = await changes('--since', 'before', '--as', 'github', '--fail-on', 'demand');
      expect(failed.stdout.match(/^::error file=\S+,line=\d+/gm)).toEqual([
        '::error file=framework/L2.md,line=10',
        '::error file=framework/L2.md,line=8',
        '::error file=framework/L3.md,line=1',
      ]);
    });
  });

  it('fails on new demands outside the window, and says which and what to do', async () => {
    await between(BEFORE, AFTER, async (_, changes) => {
      const failing = (...options: string[]) =>
        changes('--since', 'before', '--fail-on', 'demand', ...options);
      expect(await failing()).toMatchObject({
        code: 1,
        stderr: `career-levels: 3 new demands in framework, and no window is declared in which they may come.
  L2: People
  L2: I taste each batch.
  L3: I pay wages.
First declare one, when a promotion round begins: "changeWindow: 2027-03-01..2027-03-14" in the README's front matter, or --window.
`,
      });
      const late = await failing('--window', '2020-03-01..2020-03-14');
      expect(late.code).toBe(1);
      expect(late.stderr).toMatch(
        /, and the window for them is 2020-03-01\.\.2020-03-14, and today is 20\d\d-\d\d-\d\d\.$/m,
      );
      expect(await failing('--window', '2020-03-01..9999-03-14')).toMatchObject({ code: 0, stderr: '' });
    });
    const declaring = (window: string, files: typeof BEFORE) => ({
      ...files,
      'README.md': `---\nchangeWindow: ${window}\n---\n${files['README.md']}`,
    });
    const open = '2020-03-01..9999-03-14';
    for (const [before, after, code] of [
      [declaring(open, BEFORE), AFTER, 0],
      [declaring('2020-03-01..2020-03-14', BEFORE), AFTER, 1],
      // a change does not permit itself
      [BEFORE, declaring(open, AFTER), 1],
    ] as const) {
      await between(before, after, async (_, changes) => {
        expect((await changes('--since', 'before', '--fail-on', 'demand')).code).toBe(code);
      });
    }
    // other words are no demand
    const after = { ...BEFORE, 'L2.md': L2.replace('the flour', 'each flour') };
    await between(BEFORE, after, async (_, changes) => {
      expect((await changes('--since', 'before', '--fail-on', 'demand')).code).toBe(0);
    });
  });

  it('reads revisions that Git knows, and compares two of them', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      await commit(within('framework', BEFORE));
      git('tag', 'v1');
      await commit(within('framework', AFTER));
      const changes = (...options: string[]) => runIn(dir, ['changes', ...options]);
      const { stdout } = await changes('--since', 'v1');
      expect(stdout).toContain('\nL3: Owner – This level is new.');
      expect(await changes('--since', 'HEAD~1', '--until', 'HEAD')).toEqual({ code: 0, stdout, stderr: '' });
      expect((await changes('--since', 'HEAD', '--until', 'v1')).stdout).toContain(
        'L3: Owner – This level is no longer there.',
      );
      expect(await changes('--since', 'v9')).toMatchObject({ code: 2, stdout: '' });
      expect(git('status', '--short')).toBe('');
    });
  });

  it('refuses a name of both a folder and a revision, and says how to write either', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      await commit({ ...within('framework', BEFORE), ...within('main', AFTER) });
      await commit(within('framework', AFTER));
      git('branch', 'v1', 'HEAD~1');
      git('branch', 'notes.json', 'HEAD~1');
      await write(dir, { v1: 'notes', 'notes.json': '{}' });
      const changes = (since: string) => runIn(dir, ['changes', '--since', since]);
      expect(await changes('main')).toEqual({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(
          '"main" is both a folder and a revision that Git knows. Write "./main" for the folder, or "main^{commit}" for the revision.\n',
        ),
      });
      expect((await changes('./main')).stdout).toBe('Nothing has changed.\n');
      expect((await changes('main~1^{commit}')).stdout).toContain('L3: Owner – This level is new.');
      // a file of another name cannot be meant
      expect((await changes('v1')).stdout).toContain('L3: Owner – This level is new.');
      expect((await changes('notes.json')).stderr).toContain('"notes.json" is both a file and a revision');
      expect((await changes('./notes.json')).stderr).toContain('./notes.json is no framework.json: ');
    });
  });

  it.skipIf(process.platform === 'win32')('reads a framework.json from a pipe', async () => {
    await between(BEFORE, AFTER, async (dir, changes) => {
      const pipe = join(dir, 'pipe');
      execFileSync('mkfifo', [pipe]);
      const { stdout: json } = await runIn(dir, ['build', 'before']);
      await write(dir, { 'before.json': json });
      const writer = spawn('sh', ['-c', 'cat before.json > pipe'], { cwd: dir });
      const [since] = await Promise.all([changes('--since', pipe), once(writer, 'close')]);
      expect(since.stdout).toContain('L3: Owner – This level is new.');
    });
  });

  it('compares revisions in a bare repository, where HEAD is a file', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      await commit(within('framework', BEFORE));
      await commit(within('framework', AFTER));
      git('clone', '--quiet', '--bare', '.', 'bare.git');
      const options = ['changes', '--since', 'HEAD~1', '--until', 'HEAD'];
      const { stdout } = await runIn(dir, options);
      expect(stdout).toContain('L3: Owner – This level is new.');
      expect(await runIn(join(dir, 'bare.git'), options)).toEqual({ code: 0, stdout, stderr: '' });
    });
  });

  it('compares two files where no framework is, and revisions of a folder that is gone or has another name', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      await commit(within('docs', BEFORE));
      git('mv', 'docs', 'framework');
      git('commit', '--quiet', '--message=Move');
      await commit(within('framework', AFTER));
      const changes = (...options: string[]) => runIn(dir, ['changes', ...options]);
      const { stdout } = await changes('--since', 'HEAD~2');
      expect(stdout).toContain('L1: Baker – Expectations: 1 reworded and 1 now at another level.\n');
      for (const [name, revision] of [
        ['a', 'HEAD~1'],
        ['b', 'main'],
      ] as const) {
        git('checkout', '--quiet', revision);
        await runIn(dir, ['build', '--format', 'json', '--out', name]);
      }
      await rm(join(dir, 'framework'), { recursive: true });
      const same = { code: 0, stdout, stderr: '' };
      expect(await changes('--since', 'a/framework.json', '--until', 'b/framework.json')).toEqual(same);
      expect(await changes('--since', 'HEAD~2', '--until', 'HEAD')).toEqual(same);
      expect(await changes('--since', 'HEAD~2')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('There is no folder "framework"'),
      });
    });
  });

  it('goes by the ids of a lock that both revisions have', async () => {
    await between({}, { ...BEFORE, 'L2.md': `${L2}- I order wood.\n` }, async (cwd, changes) => {
      await runIn(cwd, ['ids', '--write']);
      await cp(join(cwd, 'framework'), join(cwd, 'before'), { recursive: true });
      const lock = join(cwd, 'framework/ids.lock');
      await writeFile(join(cwd, 'framework/L2.md'), `${L2}- Everyone gets what they need.\n`);
      const [line = ''] = /^l2\/bread#i-order-wood .*$/m.exec(await readFile(lock, 'utf8')) ?? [];
      const said = line.replace('I order wood.', 'Everyone gets what they need.');
      await writeFile(lock, (await readFile(lock, 'utf8')).replace(line, said));
      expect((await changes('--since', 'before')).stdout).toContain(
        'L2: Master Baker – Expectations: 1 reworded.',
      );
      await rm(lock);
      expect((await changes('--since', 'before')).stdout).toContain(
        'L2: Master Baker – Expectations: 1 new and 1 gone.',
      );
    });
  });

  it('tells of each framework of a folder, and of one that is new', async () => {
    const within = (name: string, files: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]));
    const before = { ...within('bakery', BEFORE), ...within('shop', BEFORE) };
    const after = { ...within('bakery', AFTER), ...within('shop', BEFORE), ...within('mill', BEFORE) };
    await between(before, after, async (_, changes) => {
      const { stdout } = await changes('--since', 'before');
      expect(stdout.match(/^(?:Bakery .*|Nothing.*|.*This level.*)$/gm)).toEqual([
        'Bakery (framework/bakery)',
        'L3: Owner – This level is new. Expectations: 1 new.',
        'Bakery (framework/mill)',
        'L1: Baker – This level is new. Expectations: 3 new.',
        'L2: Master Baker – This level is new. Expectations: 1 new.',
        'Bakery (framework/shop)',
        'Nothing has changed.',
      ]);
      expect(await changes('--since', 'before', '--as', 'json')).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(
          'several (framework/bakery, framework/mill, framework/shop); name the folder',
        ),
      });
    });
  });

  it.each([
    [[], 'Say since when with --since: a folder, a framework.json, or a revision that Git knows.'],
    [['--since', ''], '--since is empty; name a revision.'],
    [['--since', 'before', '--until', ''], '--until is empty; name a revision.'],
    [
      ['--since', 'before', '--as', 'pdf'],
      `Unknown format "pdf"; "changes" knows ${CHANGES_FORMAT_NAMES.join(', ')}.`,
    ],
    [['--since', 'before', '--fail-on', 'words'], 'Unknown kind of change "words"; "changes" knows demand.'],
    [['--since', 'before', '--window', '2027-03-01..2027-03-14'], '--window is only for --fail-on demand.'],
    ...['2027-03-14..2027-03-01', '2027-02-30..2027-03-01', '2027-03-01', 'a..b..c'].map((window) => [
      ['--since', 'before', '--fail-on', 'demand', '--window', window],
      `Unexpected window "${window}", expected its first and its last day: 2027-03-01..2027-03-14.`,
    ]),
    [['--since', 'broken.json'], 'broken.json is no framework.json: '],
    [['--since', 'other.json'], 'other.json is no framework.json: '],
    [['--since', 'empty'], 'There is no framework at empty. Name a revision that has one.'],
  ] as [string[], string][])('refuses %j', async (options, message) => {
    await between(BEFORE, AFTER, async (cwd, changes) => {
      await write(cwd, { 'broken.json': '{', 'other.json': '{"levels":[{}]}', 'empty/notes.txt': '' });
      const { code, stdout, stderr } = await changes(...options);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`career-levels: ${message}`);
    });
  });

  it('says what could not be read of a revision, for it looks as if it were new', async () => {
    const merging = { ...BEFORE, 'L2.md': `<<<<<<< HEAD\n${L2}=======\n${L2}>>>>>>> main\n` };
    await between(merging, BEFORE, async (_, changes) => {
      const { code, stdout, stderr } = await changes('--since', 'before');
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('This level is new.') });
      expect(stderr).toBe(
        'career-levels: L2.md could not be read at before, so what it says is missing. Unexpected marks of a merge on lines 1 and 17, expected the text of one side.\n',
      );
    });
  });

  it('names a section without a text by its heading alone', async () => {
    await between({ 'README.md': '# Bakery\n' }, BEFORE, async (_, changes) => {
      expect((await changes('--since', 'before')).stdout).toContain('\n  - New · Section: Levels\n');
    });
  });

  it('says what is wrong with the documents of today, and tells no changes', async () => {
    const after = { ...AFTER, 'L1.md': '# L1: Baker\n\n> [I bake](//bakery.example).\n' };
    await between(BEFORE, after, async (_, changes) => {
      const { code, stdout, stderr } = await changes('--since', 'before');
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain('framework/L1.md:3:3');
    });
  });

  it.each(LANGUAGE_TAGS)('speaks the language of the reader: %s', async (lang) => {
    await between(BEFORE, AFTER, async (_, changes) => {
      const { stdout } = await changes('--since', 'before', '--lang', lang);
      expect(stdout).toContain(`L3: Owner – ${languages[lang].changedLevel.new} `);
      expect(stdout).toContain(`${languages[lang].was}: I bake bread`);
    });
  });
});

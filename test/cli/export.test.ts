import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { LEVELS_FORMAT_NAMES } from '../../src/outputs/levels/formats.ts';
import { LANGUAGE_TAGS } from '../../src/strings/languages.ts';
import { withFolder } from '../compiler/folder.ts';

const FORMATS = LEVELS_FORMAT_NAMES.join(', ');
const LANGUAGES = LANGUAGE_TAGS.join(', ');

const FILES = {
  'README.md':
    '---\nlocale: de-AT\ntracks:\n  ic: Baking\n  lead: Leading\n---\n# Bakery\n\n- [L1: Baker](L1.md)\n- [L2: Cook](cook.md)\n- [L2: Chef](chef.md)\n',
  'L1.md': '---\ntrack: ic\n---\n# L1: Baker\n\n> I bake.\n\n## Bread\n\n- I bake & I sell\n',
  'cook.md': '---\ntrack: ic\n---\n# L2: Cook\n\n> I cook.\n\n## Bread\n\n- I bake & I sell\n- I teach\n',
  'chef.md': '---\ntrack: lead\n---\n# L2: Chef\n\n> I lead.\n\n## Bread\n\n- I lead\n',
};

/** Runs the command line beside a folder called "framework" that holds the given files, and beside others without files. */
function exporting(argv: string[], files: Record<string, string> = FILES, folders: string[] = []) {
  return withFolder(files, async (dir) => {
    const cwd = join(dir, '..');
    for (const folder of folders) await mkdir(join(cwd, folder));
    let stdout = '';
    let stderr = '';
    const code = await run(['export', ...argv], {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      cwd,
      color: false,
      version: '1.2.3',
    });
    return { code, stdout, stderr };
  });
}

describe('career-levels export', () => {
  it.each([
    [
      'html',
      /^<article lang="de-AT" dir="ltr">\n<h2 id="l1">L1: Baker<\/h2>\n<p>Baking · Stufe 1 von 2<\/p>/,
    ],
    ['ats', /^<h3>L1: Baker<\/h3>\n[^]*<li>I bake &amp; I sell<\/li>/],
    ['text', /^L1: Baker\n\n[^]*- I bake & I sell\n$/],
    ['markdown', /^# L1: Baker\n\n> I bake\.\n\n## Bread\n\n- I bake & I sell\n$/],
    ['jsonld', /^\{\n {2}"@context": "https:\/\/schema\.org",\n {2}"@type": "Occupation",/],
    ['csv', /^\ufefflevel_id,[^]*\r\nl1,L1,1,Baker,/],
    [
      'element',
      /^<level-card level="l1"><template shadowrootmode="open"><style>[^<]*<\/style><article [^]*>Stufe 1 von 2<[^]*<\/article><\/template>L1: Baker<\/level-card>\n$/,
    ],
    ['sheet', /^# Entwicklungsbogen: L1 zu L2 <!-- sheet: [^]*\n> I bake & I sell <!-- sheet: asks l1 /],
    [
      'sheet-html',
      /^<!doctype html>\n<html lang="de-AT" dir="ltr">[^]*<title>Entwicklungsbogen: L1 zu L2<\/title>[^]*<h1 [^]*<h2 [^]*>Bread<[^]*I bake &amp; I sell<[^]*>Beispiel</,
    ],
  ])('writes a level as %s to standard output', async (format, expected) => {
    const { code, stdout, stderr } = await exporting(['L1', '--as', format]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(expected);
  });

  it.each([
    ['html', /^<section[^]*<bdi>L2<\/bdi> kommt 1 Erwartung hinzu, 1 bleibt\.<\/p>\n<table>/],
    ['markdown', /^# Von L1 zu L2\n\nBei L2 kommt 1 Erwartung hinzu, 1 bleibt\.\n/],
    ['csv', /^[^]*,row,row_reason,change,same_as\r\n[^]*,Neu bei L2,\r\n$/],
    ['ats', /<h3>L1: Baker<\/h3>[^]*<h3>L2: Cook<\/h3>/],
    ['text', /^L1: Baker\n[^]*\n\n\n\nL2: Cook\n/],
    ['jsonld', /"@graph": \[/],
    [
      'element',
      /^<level-compare levels="l1 cook"><template [^]*<table[^]*<\/template>L1 und L2 im Vergleich<\/level-compare>\n$/,
    ],
  ])('writes several levels as %s', async (format, expected) => {
    const { code, stdout, stderr } = await exporting(['L1', 'cook', '--as', format, '--track', 'ic']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(expected);
  });

  it('speaks the language that is asked for', async () => {
    const { stdout } = await exporting(['L1', '--as', 'ats', '--lang', 'fr']);
    expect(stdout).toContain('Niveau 1 sur 2');
  });

  it('has an element take its styles from an address', async () => {
    const { stdout } = await exporting(['L1', '--as', 'element', '--styles', '/a"b.css']);
    expect(stdout).toContain(
      '<template shadowrootmode="open"><link rel="stylesheet" href="/a&quot;b.css"><article ',
    );
    expect(stdout).not.toContain('<style>');
  });

  it('takes a level that is named twice once', async () => {
    const { stdout } = await exporting(['L1', 'l1', '--as', 'markdown']);
    expect(stdout).toMatch(/^# L1: Baker\n/);
  });

  it('takes the last of several operands for the folder, if it is one', async () => {
    const moved = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`bakery/${path}`, text]));
    expect(await exporting(['L1', 'framework/bakery', '--as', 'text'], moved)).toMatchObject({ code: 0 });
    expect(await exporting(['L1', 'framework', '--as', 'text'])).toMatchObject({ code: 0 });
  });

  it('takes a single operand for a level, and every one where the folder is named by --dir', async () => {
    expect(await exporting(['L1', '--as', 'text'], FILES, ['L1'])).toMatchObject({ code: 0, stderr: '' });
    const named = ['L1', 'cook', '--dir', 'framework', '--as', 'markdown'];
    expect((await exporting(named, FILES, ['cook'])).stdout).toMatch(/^# Von L1 zu L2\n/);
  });

  it.each([
    ['L1', 'nowhere/levels', 'There is no folder "nowhere/levels"'],
    ['L1', '.', '"L1" is the id or code of no level'],
  ])('does not take a path for a level', async (level, folder, message) => {
    const { code, stdout, stderr } = await exporting([level, folder, '--as', 'text'], {
      'README.md': '# Bakery\n',
      'sweeper.md': '# Sweeper\n\n> I sweep.\n',
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('lists the levels where there is none of that name', async () => {
    const { code, stdout, stderr } = await exporting(['L9', '--as', 'html']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'career-levels: "L9" is the id or code of no level. Known levels:\n  l1 (L1, track ic)\n  cook (L2, track ic)\n  chef (L2, track lead)\nSee career-levels --help.\n',
    );
  });

  it('lists the levels that share a code, unless the track is named', async () => {
    const { code, stderr } = await exporting(['L2', '--as', 'html']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'career-levels: "L2" is the code of 2 levels; use an id, or choose a track with --track. Known levels:\n  cook (L2, track ic)\n  chef (L2, track lead)\nSee career-levels --help.\n',
    );
    const { stdout } = await exporting(['L2', '--track', 'lead', '--as', 'markdown']);
    expect(stdout).toMatch(/^# L2: Chef\n/);
  });

  it.each([
    [['--as', 'html'], 'Name at least one level, by its id or code.'],
    [['L1'], `Choose a format with --as: ${FORMATS}.`],
    [['L1', '--as', 'pdf'], `Unknown format "pdf"; "export" knows ${FORMATS}.`],
    [['L1', '--as', 'html', '--lang', 'tlh'], `Unknown language "tlh"; "export" knows ${LANGUAGES}.`],
    [['L1', '--as', 'html', '--styles', '/styles.css'], '--styles is only for --as element.'],
    [['L1', '--as', 'html', '--dir', 'none'], 'There is no folder "none"'],
    [['L1', '--as', 'html', '--to', 'x'], 'Unknown option --to.'],
  ])('refuses %j', async (argv, message) => {
    const { code, stdout, stderr } = await exporting(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`career-levels: ${message}`);
  });

  it('compares at most five levels, but says any number one after the other', async () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    const files = {
      'README.md': `# Bakery\n\n${numbers.map((n) => `- [L${n}: Baker](L${n}.md)`).join('\n')}\n`,
      ...Object.fromEntries(numbers.map((n) => [`L${n}.md`, `# L${n}: Baker\n\n> I bake ${n}.\n`])),
    };
    const all = numbers.map((n) => `L${n}`);
    const { code, stdout, stderr } = await exporting([...all, '--as', 'html'], files);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Unexpected 6 levels: --as html compares them, and a comparison takes 2 to 5.');
    expect((await exporting([...all, '--as', 'text'], files)).stdout.match(/^L\d: Baker$/gm)).toHaveLength(6);
    expect(await exporting([...all.slice(1), '--as', 'html'], files)).toMatchObject({ code: 0 });
  });

  it('writes nothing where the content has errors, and reports warnings beside what it writes', async () => {
    const broken = await exporting(['L1', '--as', 'html'], { ...FILES, 'L1.md': '# L1\n\n[I](//bake)\n' });
    expect([broken.code, broken.stdout]).toEqual([1, '']);
    expect(broken.stderr).toMatch(/^framework\/L1\.md:3:1 error unsafe-link\n/);
    const warned = await exporting(['L1', '--as', 'text'], { ...FILES, 'L3.md': '# L3: New\n' });
    expect(warned.code).toBe(0);
    expect(warned.stdout).toMatch(/^L1: Baker\n/);
    expect(warned.stderr).toContain('unindexed-level');
  });

  it('refuses a folder of several frameworks, and names them', async () => {
    const files = {
      'a/README.md': '# A\n',
      'a/L1.md': '# L1: A\n',
      'b/README.md': '# B\n',
      'b/L1.md': '# L1: B\n',
    };
    const { code, stdout, stderr } = await exporting(['L1', '--as', 'html'], files);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'career-levels: "framework" holds several frameworks (a, b); name the folder of one of them.\nSee career-levels --help.\n',
    );
  });
});

const GROWING = {
  ...FILES,
  'README.md': FILES['README.md'].replace('tracks:', 'themes:\n  bread: Daily bread\ntracks:'),
  'L1.md': FILES['L1.md'].replace('track: ic', 'track: ic\nthemes: [bread]'),
  'growth.md': '# Growth\n\n## Selling\n\n- [L1](L1.md): I bake & I sell\n- [L2](cook.md): I teach\n',
};

describe('career-levels export of growth', () => {
  it('writes a strand through the levels as Markdown', async () => {
    const { code, stdout, stderr } = await exporting(['--strand', 'selling', '--as', 'markdown'], GROWING);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      '# Selling\n\n## Baking\n\n### L1: Baker\n\n- I bake & I sell\n\n### L2: Cook\n\n- I teach\n',
    );
  });

  it('writes a theme through the levels of a track as HTML, and what says nothing on it', async () => {
    const { 'growth.md': _, ...others } = GROWING;
    const files = { ...others, 'cook.md': '---\ntrack: ic\n---\n# L2: Cook\n\n> I cook.\n' };
    const argv = ['--theme', 'bread', '--as', 'html', '--track', 'ic', 'framework'];
    const { stdout } = await exporting(argv, files);
    expect(stdout).toBe(
      [
        '<article lang="de-AT" dir="ltr">',
        '<h2>Daily bread</h2>',
        '<h3>Baking</h3>',
        '<h4>L1: Baker</h4>',
        '<p><strong>Bread</strong></p>',
        '<ul>',
        '<li>I bake &amp; I sell</li>',
        '</ul>',
        '<h4>L2: Cook</h4>',
        '<p>Dazu steht nichts</p>',
        '</article>',
        '',
      ].join('\n'),
    );
  });

  it('writes an element that draws the same without a script', async () => {
    const { stdout } = await exporting(['--strand', 'selling', '--as', 'element'], GROWING);
    expect(stdout).toMatch(/^<level-growth strand="selling"><template shadowrootmode="open">/);
    expect(stdout).toMatch(/I teach[^]*<\/template>Selling<\/level-growth>\n$/);
  });

  it.each([
    [['--theme', 'bread', '--as', 'csv'], '--theme and --strand are only for --as html, markdown, element.'],
    [['--theme', 'bread', '--strand', 'selling', '--as', 'html'], 'Choose one of --theme and --strand.'],
    [
      ['L1', '--theme', 'bread', '--as', 'html'],
      '"L1" is not a folder; --theme and --strand do not take levels.',
    ],
    [
      ['--strand', 'seling', '--as', 'html'],
      'Unknown strand "seling"; "export" knows selling. Did you mean "selling"?',
    ],
    [
      ['--theme', 'bread', '--track', 'none', '--as', 'html'],
      'Unknown track "none"; "export" knows ic, lead.',
    ],
  ])('refuses %j', async (argv, message) => {
    const { code, stdout, stderr } = await exporting(argv, GROWING);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`career-levels: ${message}`);
  });

  it('says that a framework has no strands', async () => {
    const { code, stderr } = await exporting(['--strand', 'selling', '--as', 'html']);
    expect(code).toBe(2);
    expect(stderr).toContain('career-levels: The framework has no strands.');
  });
});

import { describe, expect, it } from 'vitest';
import { formatHuman } from '../../../src/compiler/index.ts';
import { compileFiles } from '../folder.ts';

const FILES = {
  'README.md': '# Bakery\n\nSee [there](./L9.md).\n',
  'L1.md': '---\ncode: [L1\n---\n\n# L1: Baker\n',
};

describe('diagnostics in words', () => {
  it('say the place, what is wrong, why it matters and how to fix it', async () => {
    const { diagnostics, sources } = await compileFiles(FILES);
    expect(await formatHuman(diagnostics, { sources, color: false })).toBe(
      `1 error   front-matter-syntax
1 warning broken-link

L1.md:2:10 error front-matter-syntax
Unexpected end of a list, expected a closing bracket.
  1 | ---
> 2 | code: [L1
    |          ^
  3 | ---
  4 |
  5 | # L1: Baker
Why: Front matter that cannot be read reliably would be ignored, or read as something the author did not mean.
Fix: Close the brackets on the same line, for example themes: [craft, people].

README.md:3:5 warning broken-link
Unexpected link to "L9.md", expected a file that exists.
  1 | # Bakery
  2 |
> 3 | See [there](./L9.md).
    |     ^^^^^^^^^^^^^^^^
  4 |
Why: A reader who follows the link finds nothing.
Fix: Add the file, or link to a document in this folder, for example L1.md, or to a full address that starts with https:.

1 error, 1 warning
`,
    );
  });

  it('say of each rule how many there are, show one and name the places of the others', async () => {
    const level = (key: string, link: string) => `---\n${key}: 1\n---\n\n# Baker\n\nSee [there](${link}).\n`;
    const { diagnostics, sources } = await compileFiles({
      'README.md': '# Bakery\n\n- [L1: Baker](L1.md)\n',
      'L1.md': '---\ncode: [L1\n---\n\n# L1: Baker\n',
      ...Object.fromEntries([2, 3, 4, 5, 6, 7].map((rank) => [`a${rank}.md`, level('floor', 'L1.md')])),
      'b.md': level('flour', 'L8.md'),
      'c.md': level('flour', 'L8.md'),
    });
    const shown = diagnostics.filter(({ rule }) =>
      ['front-matter-key', 'front-matter-syntax'].includes(rule),
    );
    const text = await formatHuman(shown, { sources, color: false });
    expect(text).toMatch(
      /^1 error   front-matter-syntax\n8 warning front-matter-key\n\nL1\.md:2:10 error front-matter-syntax\n/,
    );
    expect(text.match(/^Why:/gm)).toHaveLength(2);
    expect(text).toMatch(
      /\n\na2\.md:2:1 warning front-matter-key\nUnexpected key "floor", [^]*\nAlso at a3\.md:2:1, a4\.md:2:1, a5\.md:2:1 and 2 more places\nAlso at b\.md:2:1, c\.md:2:1: Unexpected key "flour", .*\n\n1 error, 8 warnings\ncareer-levels check --verbose shows each of them in full\.\n$/,
    );
  });

  it('say with a further place what to do there, unless its message says so', async () => {
    const { diagnostics, sources } = await compileFiles({
      'README.md':
        '# Bakery\n\nSee [a](L1#bread), [b](L1.md#breadd), [c](https:a), [d](L9.md) and [e](L8.md).\n',
      'L1.md': '# L1: Baker\n\n## Bread\n\n- I bake.\n',
    });
    const broken = diagnostics.filter(({ rule }) => rule === 'broken-link');
    const text = await formatHuman(broken, { sources, color: false });
    const advice =
      'Add the file, or link to a document in this folder, for example L1.md, or to a full address that starts with https:.';
    expect(text.match(/^Also at .*$/gm)).toEqual([
      'Also at README.md:3:20: Unexpected link to "#breadd", expected "#bread".',
      `Also at README.md:3:53: Unexpected link to "L9.md", expected a file that exists. ${advice}`,
      'Also at README.md:3:68: Unexpected link to "L8.md", expected a file that exists.',
    ]);
  });

  it('show each in full where that is asked for', async () => {
    const text = '# Bakery\n\nSee [there](./L9.md) and [here](./L8.md).\n';
    const { diagnostics, sources } = await compileFiles({ 'README.md': text, 'L1.md': '# L1: Baker\n' });
    const broken = diagnostics.filter(({ rule }) => rule === 'broken-link');
    const full = await formatHuman(broken, { sources, color: false, verbose: true });
    expect(full.match(/^README\.md:3:\d+ warning broken-link$/gm)).toHaveLength(2);
    expect(full.match(/^Fix:/gm)).toHaveLength(2);
    expect(full).toMatch(/\n\n0 errors, 2 warnings\n$/);
    expect(full).not.toContain('Also at');
  });

  it('have colours only where they are asked for', async () => {
    const { diagnostics, sources } = await compileFiles(FILES);
    const coloured = await formatHuman(diagnostics, { sources, color: true });
    expect(coloured).toContain('\u001b[31merror\u001b[39m');
    expect(coloured).toContain('\u001b[33mwarning\u001b[39m');
    expect(await formatHuman(diagnostics, { sources, color: false })).not.toContain('\u001b');
  });

  it('have no lines to show for a whole folder', async () => {
    const { diagnostics, sources } = await compileFiles({});
    expect(await formatHuman(diagnostics, { sources, color: false })).toMatch(
      /^\.:1:1 error no-documents\nUnexpected .*\nWhy: .*\nFix: .*\n\n1 error, 0 warnings\n$/,
    );
  });

  const show = async (text: string) => {
    const { diagnostics, sources } = await compileFiles({ 'README.md': '# Bakery\n', 'L1.md': text });
    return (await formatHuman(diagnostics, { sources, color: false })).split('\n');
  };

  it('show of a very long line what is around the place', async () => {
    const words = 'word '.repeat(2_000);
    const lines = await show(`# L1: Baker\n\n${words}<wbr>${words}\n`);
    const marked = lines.findIndex((line) => line.startsWith('> 3'));
    expect(lines[marked]).toMatch(/^> 3 \| ….*<wbr>.*…$/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(220);
    expect(lines[marked + 1]?.indexOf('^')).toBe(lines[marked]?.indexOf('<wbr>'));
    expect(lines[marked + 1]).toMatch(/^ {4}\| +\^{5}$/);
  });

  it('keep to one line and 300 characters', async () => {
    const lines = await show(`# L1: Baker\n\n![oven](oven.png "one\ntwo ${'x'.repeat(1_000)}")\n`);
    expect(lines[1]).toMatch(/^Unexpected image oven\.png "one two x+…$/);
    expect(lines[1]).toHaveLength(301);
  });

  it('let nothing in a document steer the terminal', async () => {
    const lines = await show('# L1: Baker\n\n\u001b[2J\u009b <wbr>\n');
    const output = lines.join('\n');
    expect(output).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(output).toContain('> 3 | \\u001b[2J\\u009b <wbr>\n    |                 ^^^^^');
  });

  it('count lines as the diagnostics do', async () => {
    const lines = await show('# L1: Baker\n\na\u2028b\u2029c\n\n<wbr> d\n');
    expect(lines).toContain('> 5 | <wbr> d');
  });

  it('say so where there are none', async () => {
    expect(await formatHuman([], { sources: new Map(), color: false })).toBe('No problems.\n');
  });
});

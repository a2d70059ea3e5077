import { describe, expect, it } from 'vitest';
import { type Diagnostic, formatGithub } from '../../../src/compiler/index.ts';
import { compileFiles } from '../folder.ts';

const BROKEN: Diagnostic = {
  rule: 'broken-link',
  severity: 'warning',
  path: 'levels/L1.md',
  line: 3,
  column: 5,
  message: 'Unexpected link.',
  why: 'A reader finds nothing.',
  mend: 'Correct it.',
};

describe('workflow commands for GitHub Actions', () => {
  it('say the place, what is wrong, why it matters and how to fix it', async () => {
    const { diagnostics } = await compileFiles({
      'README.md': '# Bakery\n\nSee [there](./L9.md).\n',
      'L1.md': '---\ncode: [L1\n---\n\n# L1: Baker\n',
    });
    expect(formatGithub(diagnostics)).toBe(
      `::error file=L1.md,line=2,endLine=3,title=front-matter-syntax::Unexpected end of a list, expected a closing bracket.%0AWhy: Front matter that cannot be read reliably would be ignored, or read as something the author did not mean.%0AFix: Close the brackets on the same line, for example themes: [craft, people].
::warning file=README.md,line=3,col=5,endLine=3,endColumn=21,title=broken-link::Unexpected link to "L9.md", expected a file that exists.%0AWhy: A reader who follows the link finds nothing.%0AFix: Add the file, or link to a document in this folder, for example L1.md, or to a full address that starts with https:.
1 error, 1 warning
`,
    );
  });

  it.each([
    [{}, 'file=levels/L1.md,line=3,col=5,title=broken-link'],
    // columns with two lines are refused by GitHub
    [{ endLine: 4, endColumn: 2 }, 'file=levels/L1.md,line=3,endLine=4,title=broken-link'],
    [{ path: 'a,b: 100%.md' }, 'file=a%2Cb%3A 100%25.md,line=3,col=5,title=broken-link'],
    [{ path: 'a\r\n.md' }, 'file=a%0D%0A.md,line=3,col=5,title=broken-link'],
  ])('name the place as GitHub takes it: %j', (change, properties) => {
    const [line] = formatGithub([{ ...BROKEN, ...change }]).split('\n');
    expect(line).toBe(
      `::warning ${properties}::Unexpected link.%0AWhy: A reader finds nothing.%0AFix: Correct it.`,
    );
  });

  it('keep to their lines, whatever a document says', () => {
    const message = 'Unexpected "100%\n::add-mask::e\r", expected \u001b[2J none.';
    expect(formatGithub([{ ...BROKEN, message }]).split('\n')).toEqual([
      '::warning file=levels/L1.md,line=3,col=5,title=broken-link::Unexpected "100%25 ::add-mask::e ", expected \\u001b[2J none.%0AWhy: A reader finds nothing.%0AFix: Correct it.',
      '0 errors, 1 warning',
      '',
    ]);
  });

  it('name a folder in the message, for there is no line to stand beside', async () => {
    const { diagnostics } = await compileFiles({ 'L1.md': '# L1: Baker\n\n> I bake.\n' });
    expect(formatGithub(diagnostics.map((each) => ({ ...each, path: 'framework/' })))).toMatch(
      /^::warning title=missing-readme::framework\/: Unexpected folder without a README\.md, expected one\.%0A/,
    );
    expect(formatGithub(diagnostics)).toMatch(/^::warning title=missing-readme::\.: Unexpected folder/);
  });

  it('say what GitHub will not show', () => {
    const last = (count: number) =>
      formatGithub(Array.from({ length: count }, () => BROKEN))
        .split('\n')
        .at(-2);
    expect(last(0)).toBe('No problems.');
    expect(last(10)).toBe('0 errors, 10 warnings');
    expect(last(11)).toBe('GitHub annotates 10 errors and 10 warnings of a step; all are in its log.');
  });
});

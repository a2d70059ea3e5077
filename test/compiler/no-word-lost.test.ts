import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFiles } from './folder.ts';
import { lostWords, textsOf, wordsOf } from './words.ts';

const inline = fc.constantFrom(
  'WORD',
  '*WORD*',
  '**WORD WORD**',
  '***WORD** WORD*',
  '`WORD`',
  '[WORD](https://example.com)',
  '[WORD](./README.md)',
  '[WORD](javascript:x)',
  '[WORD][none]',
  '![WORD](x.png)',
  '<b>WORD</b>',
  '<!-- WORD -->',
  'WORD<br>WORD',
  'WORD  \nWORD',
  'WORD\\\nWORD',
  '[WORD](https://example.com "WORD")',
  '<https://example.com/WORD>',
  '&amp; WORD',
  '| WORD | WORD |',
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

function indent(text: string, by: string): string {
  return text.replace(/\n(?!\n)/g, `\n${by}`);
}

const { block } = fc.letrec<{ block: string; item: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    line,
    fc
      .tuple(fc.constantFrom('#', '##', '###', '######'), inline)
      .map(([marks, text]) => `${marks} ${text.replace(/\s*\\?\n/g, ' ')}`),
    fc.constantFrom(
      '---',
      '***',
      '```\nWORD\n```',
      '    WORD',
      'WORD\n====',
      '<details>\n<summary>Examples WORD</summary>',
      '</details>',
      '**Examples:**',
      '<!-- WORD\nWORD -->',
      '<div>\nWORD\n</div>',
      '| WORD | WORD |\n| --- | --- |\n| WORD | WORD |',
      '- **WORD**: WORD\n- **WORD WORD:** WORD',
      '- **L1 to L2** (WORD) *WORD* WORD\n- **L3** WORD',
      '- [WORD](./L1.md)',
      '- [WORD](./L9.md) WORD',
    ),
    fc
      .array(tie('item'), { minLength: 1, maxLength: 4 })
      .map((items) => items.map((item) => `- ${indent(item, '  ')}`).join('\n')),
    fc
      .array(tie('item'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `1. ${indent(item, '   ')}`).join('\n')),
    tie('block').map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
  ),
  item: fc.oneof(
    { depthSize: 'small' },
    line,
    fc.tuple(line, tie('block')).map(([text, nested]) => `${text}\n\n${nested}`),
    fc.tuple(line, tie('block')).map(([text, nested]) => `${text}\n${nested}`),
    tie('block'),
  ),
}));

/** A document in which no word occurs twice, so that none can stand in for another. */
const markdown = fc.array(block, { maxLength: 8 }).map((blocks) => {
  let count = 0;
  const text = blocks.join('\n\n').replace(/WORD/g, () => `w${(count += 1)}x`);
  // a rule in the first line would begin front matter, which has tests of its own
  return text.startsWith('---') ? `\n${text}` : text;
});

/** The words that a reader of the source sees: all but addresses and names of our own. */
function visibleWords(source: string): string {
  return wordsOf(source)
    .filter((word) => /^w\d+x$/.test(word))
    .join(' ');
}

describe.each(['L1.md', 'README.md'])('any document in the place of %s', (path) => {
  it('loses no word, and has its problems within its text', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, fc.boolean(), async (source, windows) => {
        const text = windows ? `\ufeff${source.replaceAll('\n', '\r\n')}` : source;
        const compilation = await compileFiles({
          'README.md': '# Bakery\n',
          'L1.md': '# L1: Baker\n',
          [path]: text,
        });
        expect(lostWords(visibleWords(source), textsOf(compilation))).toEqual([]);

        const lines = source.split('\n');
        for (const diagnostic of compilation.diagnostics.filter((it) => it.path === path)) {
          const { line, column, endLine = line, endColumn = column } = diagnostic;
          expect(lines[line - 1]?.length, `line ${line}`).toBeGreaterThanOrEqual(column - 1);
          expect(lines[endLine - 1]?.length, `line ${endLine}`).toBeGreaterThanOrEqual(endColumn - 1);
          expect([endLine, endLine === line ? endColumn : 1]).toEqual([
            Math.max(line, endLine),
            endLine === line ? Math.max(column, endColumn) : 1,
          ]);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

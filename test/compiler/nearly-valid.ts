import fc from 'fast-check';

/** WORD stands for a word of its own: see {@link folders}. */
const inline = fc.constantFrom(
  'WORD',
  '*WORD*',
  '**WORD WORD**',
  '***WORD** WORD*',
  '~~WORD~~',
  '`WORD`',
  '[WORD](https://example.com)',
  '[WORD](./README.md)',
  '[WORD](#why)',
  '[WORD](L1.md#bread)',
  '[WORD](javascript:x)',
  '[WORD][none]',
  '[WORD][some]',
  '[^note] WORD',
  '![WORD](x.png)',
  '<b>WORD</b>',
  '<!-- WORD -->',
  'WORD<br>WORD',
  'WORD  \nWORD',
  'WORD\\\nWORD',
  '[WORD](https://example.com "WORD")',
  '<https://example.com/WORD>',
  'https://example.com/WORD',
  '&amp; WORD',
  '| WORD | WORD |',
  '**Examples:**',
  '[ ] WORD',
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const onOneLine = (text: string) => text.replace(/\s*\\?\n/g, ' ');

function indent(text: string, by: string): string {
  return text.replace(/\n(?!\n)/g, `\n${by}`);
}

const code = fc.constantFrom('L1', 'L2', 'L3', 'L1.10', 'M4');
const levelName = fc
  .tuple(code, fc.constantFrom(': ', ' - ', ' – ', ' ', ':'))
  .map(([level, mark]) => `${level}${mark}WORD`);
const cell = fc.oneof(
  { weight: 4, arbitrary: inline.map(onOneLine) },
  { weight: 1, arbitrary: fc.constantFrom('', '- WORD<br>- WORD', '<ul><li>WORD</li></ul>', 'WORD<br>') },
);

const table = fc
  .tuple(
    fc.constantFrom('Theme', 'Level', 'WORD', ''),
    fc.array(fc.oneof(levelName, fc.constantFrom('WORD', '')), { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.oneof(levelName, cell), fc.array(cell, { maxLength: 4 })), { maxLength: 3 }),
  )
  .map(([corner, columns, rows]) =>
    [
      [corner, ...columns],
      ['-', ...columns.map(() => '-')],
      ...rows.map(([first, cells]) => [first, ...cells]),
    ]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
  );

const { block, bullets } = fc.letrec<{ block: string; item: string; bullets: string }>((tie) => ({
  bullets: fc
    .array(tie('item'), { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `- ${indent(item, '  ')}`).join('\n')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    line,
    fc
      .tuple(fc.constantFrom('#', '##', '###', '######'), fc.oneof(inline, levelName))
      .map(([marks, text]) => `${marks} ${onOneLine(text)}`),
    fc.constantFrom(
      '---',
      '***',
      '```\nWORD\n```',
      '    WORD',
      'WORD\n====',
      '### Examples',
      '<details>\n<summary>Examples</summary>',
      '<details>\n<summary>Examples WORD</summary>',
      '<details>\n<summary>WORD</summary>',
      '</details>',
      '**Examples:**',
      '**Craft**',
      '**Craft**: WORD',
      '**Craft**:\n- WORD\n\n*WORD* :\n- WORD\n\nCraft:\n- WORD',
      '- **Craft**\n  - WORD\n- WORD:\n  WORD\n  - WORD',
      '- Craft:\n  - WORD\n- **WORD:**\n  - WORD',
      '<!-- WORD\nWORD -->',
      '• WORD\n◦ WORD\n• WORD',
      'WORD:\n– WORD\n\n– WORD',
      '> [!NOTE]\n> WORD',
      ':::tip WORD\nWORD\n:::',
      ':::WORD\nWORD\n\n:::note\nWORD\n:::\n:::',
      '!!! warning "WORD"\n    WORD\n\n    - WORD',
      '{{< figure WORD >}} WORD',
      '{% hint style="info" %}\nWORD\n{% endhint %}',
      '<Tabs>\n<Tab label="WORD">\nWORD\n</Tab>\n</Tabs>',
      "import WORD from 'WORD';",
      '<details>\n<summary>Examples</summary>\n- WORD\n</details>\nWORD',
      '<div>\nWORD\n</div>',
      '- **WORD**: WORD\n- **WORD WORD:** WORD',
      '- **L1 to L2** (WORD) *WORD* WORD\n- **L3** WORD',
      '- [WORD](./L1.md)',
      '- [WORD](./L9.md) WORD',
      '- [L1: WORD](L1.md)\n- [WORD](./all.md)\n- [L2: WORD](all.md#l2-word)',
      '[some]: https://example.com',
      '[^note]: WORD',
    ),
    table,
    tie('bullets'),
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

const value = fc.constantFrom(
  'WORD',
  'ic',
  '1.10',
  '"WORD',
  '[WORD, WORD]',
  '{ ic: WORD }',
  '2030-01-31',
  '~',
  '',
  '&a WORD',
  '*a',
  'paragraphs',
  '[bullets, cells]',
  '{ WORD: paragraphs bullets }',
  '[craft, none]',
);
const key = fc.constantFrom(
  'title',
  'code',
  'rank',
  'track',
  'status',
  'themes',
  'reviewBy',
  'owner',
  'organization',
  'locale',
  'tracks',
  'principles',
  'journey',
  'index',
  'contributing',
  'editUrl',
  'expectations',
  'expectationsIn',
  'sectionLabels',
  '__proto__',
  'constructor',
  '# x',
  '- x',
  '<<',
);
const frontMatter = fc
  .array(fc.tuple(key, value), { maxLength: 3 })
  .map((entries) => ['---', ...entries.map(([name, text]) => `${name}: ${text}`), '---', ''].join('\n'));

const blocks = (maxLength: number) => fc.array(block, { maxLength }).map((all) => all.join('\n\n'));
const example = '<details>\n<summary>Examples</summary>\n\n- WORD\n- WORD\n\n</details>';

/** A level as authors write it: `marks` are those of its heading. */
const level = (marks: string) =>
  fc
    .record({
      name: levelName,
      statement: fc.constantFrom('', '> WORD WORD\n\n', '> *WORD*\n> WORD\n\n'),
      attributes: fc.constantFrom('', '- **WORD**: WORD\n- **WORD:** WORD\n\n'),
      sections: fc.array(
        fc.tuple(
          fc.constantFrom(
            'WORD',
            'Impact',
            'What success looks like',
            'Examples',
            '🥐',
            'From L1 to L2',
            'What changes from L1',
          ),
          fc.oneof(bullets, fc.constantFrom('WORD WORD.', 'WORD.\n\nWORD!')),
          fc.constantFrom('', example),
        ),
        { maxLength: 3 },
      ),
    })
    .map(({ name, statement, attributes, sections }) =>
      [
        `${marks} ${name}\n\n${statement}${attributes}`,
        ...sections.map(([title, list, examples]) => `${marks}# ${title}\n\n${list}\n\n${examples}`),
      ].join('\n\n'),
    );

const document = fc.oneof(
  blocks(8),
  fc.tuple(level('#'), blocks(2)).map((parts) => parts.join('\n\n')),
  fc
    .tuple(fc.constantFrom('# WORD\n\nWORD', ''), fc.array(level('##'), { maxLength: 3 }), blocks(1))
    .map((parts) => parts.flat().join('\n\n')),
  fc.tuple(fc.constantFrom('# WORD', ''), table, table).map((parts) => parts.join('\n\n')),
);

const readme = fc
  .tuple(
    fc.constantFrom('# WORD\n\nWORD', 'WORD', ''),
    fc.subarray([
      '## Levels\n\n- [L1: WORD](L1.md)\n- [L2](./L2-Cook.md)\n- [WORD](all.md#l1-word)\n- [WORD](all.md)',
      '## Values\n\nWORD\n\n- **WORD**: WORD\n- **WORD** WORD\n\nWORD',
      '## Journey\n\n- **L1 to L2** (WORD, WORD): WORD *WORD*\n- **L3**: WORD',
      '## Why\n\nWORD',
    ]),
    blocks(3),
  )
  .map(([lead, sections, rest]) => [lead, ...sections, rest].join('\n\n'));

const withFrontMatter = (body: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: frontMatter }), body)
    .map((parts) => parts.join(''));

interface Mutation {
  readonly kind: 'delete line' | 'repeat line' | 'move line' | 'indent line' | 'delete character' | 'insert';
  readonly at: number;
  readonly by: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(
    'delete line',
    'repeat line',
    'move line',
    'indent line',
    'delete character',
    'insert',
    'insert',
  ),
  at: fc.nat(2_000),
  by: fc.constantFrom(
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '|',
    '#',
    '-',
    '~',
    '!',
    '^',
    ':',
    '\\',
    '&',
    '"',
    "'",
    '=',
    '+',
    '1.',
    '.',
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\u00a0',
    '\u2028',
    '\0',
    '\r',
    '\ufeff',
    '🥐',
    'é',
    '---\n',
    '<!--',
    '-->',
    '```\n',
    '</details>',
  ),
});

function mutate(text: string, { kind, at, by }: Mutation): string {
  const lines = text.split('\n');
  const index = at % lines.length;
  const place = text === '' ? 0 : at % text.length;
  switch (kind) {
    case 'delete line':
      return lines.toSpliced(index, 1).join('\n');
    case 'repeat line':
      return lines.toSpliced(index, 0, lines[index] ?? '').join('\n');
    case 'move line':
      return [...lines.slice(index), ...lines.slice(0, index)].join('\n');
    case 'indent line':
      return lines
        .with(index, ` ${lines[index]?.trimStart().padStart((lines[index]?.length ?? 0) + (at % 5) - 2)}`)
        .join('\n');
    case 'delete character':
      return text.slice(0, place) + text.slice(place + 1);
    case 'insert':
      return text.slice(0, place) + by + text.slice(place);
  }
}

const mutated = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.oneof(fc.constant([]), fc.array(mutation, { maxLength: 4 })))
    .map(([source, mutations]) => mutations.reduce(mutate, source));

/**
 * Folders of documents that are valid, or nearly so: texts by path. No word that is made of `w`, a number and `x` occurs
 * twice, but where a line was repeated, so that none can stand in for another.
 */
export const folders: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .tuple(
    fc.record(
      {
        'README.md': mutated(withFrontMatter(readme)),
        'L1.md': mutated(withFrontMatter(document)),
        'L2-Cook.md': mutated(withFrontMatter(level('#'))),
        'all.md': mutated(withFrontMatter(document)),
        'L1-to-L2.md': mutated(withFrontMatter(blocks(4))),
        'team/Lead.md': mutated(withFrontMatter(document)),
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '', '\ufeff'),
  )
  .map(([files, lineEnd, mark]) => {
    let count = 0;
    return Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        mark + text.replace(/WORD/g, () => `w${(count += 1)}x`).replaceAll('\n', lineEnd),
      ]),
    );
  });

import { describe, expect, it } from 'vitest';
import { plainProse, plainText } from '../../../src/model/words/plain.ts';
import { compileFiles, places } from '../folder.ts';

/** Compiles a level with the given text in its one section. */
async function compileSection(text: string, others: Record<string, string> = {}) {
  const compilation = await compileFiles({
    'README.md': '---\nexpectations: bullets\n---\n# Bakery\n\n## House rules\n\nBe kind.\n',
    'L1.md': `# L1: Baker\n\n## Bread\n\n${text}\n`,
    ...others,
  });
  return { section: compilation.framework?.levels[0]?.sections[0], places: places(compilation), compilation };
}

const t = (value: string) => ({ type: 'text', value });

describe('rich text', () => {
  it('keeps emphasis, strong, code and breaks, and joins lines with a space', async () => {
    const { section, places } = await compileSection('- a *b* **c\n  d** `e`  \n  f<br>g &amp; h');
    expect(section?.expectations[0]?.text).toEqual([
      t('a '),
      { type: 'emphasis', children: [t('b')] },
      t(' '),
      { type: 'strong', children: [t('c d')] },
      t(' '),
      { type: 'code', value: 'e' },
      { type: 'break' },
      t('f'),
      { type: 'break' },
      t('g & h'),
    ]);
    expect(plainText(section?.expectations[0]?.text ?? [])).toBe('a b c d e f g & h');
    expect(places).toEqual([]);
  });

  it('keeps paragraphs, lists, quotes and code blocks as blocks', async () => {
    const { section, places } = await compileSection(
      'One.\n\n> Two.\n>\n> 1. Three\n\n```js\nfour()\n```\n\n- five',
    );
    expect(section?.intro).toEqual([
      { type: 'paragraph', children: [t('One.')] },
      {
        type: 'quote',
        children: [
          { type: 'paragraph', children: [t('Two.')] },
          { type: 'list', ordered: true, items: [[{ type: 'paragraph', children: [t('Three')] }]] },
        ],
      },
      { type: 'code', value: 'four()' },
    ]);
    expect(section?.expectations).toHaveLength(1);
    expect(places).toEqual([]);
  });

  it('keeps the lines of a code block in a bullet', async () => {
    const { section, places } = await compileSection('- a\n\n  ```\n  b {\n\n    c\n  ```');
    expect(section?.expectations[0]?.text).toEqual([
      t('a'),
      { type: 'break' },
      { type: 'code', value: 'b {' },
      { type: 'break' },
      { type: 'code', value: '  c' },
    ]);
    expect(places).toEqual(['L1.md:7:3 unsupported-markdown']);
  });

  it('keeps raw HTML as text, never as a tag', async () => {
    const { section, places } = await compileSection(
      '<script>alert(1)</script>\n\nand <b onclick="x">this</b>\n\n- a',
    );
    expect(section?.intro).toEqual([
      { type: 'paragraph', children: [t('<script>alert(1)</script>')] },
      { type: 'paragraph', children: [t('and <b onclick="x">this</b>')] },
    ]);
    expect(places).toEqual(['L1.md:5:1 raw-html', 'L1.md:7:5 raw-html']);
  });

  it.each([
    [
      'table',
      '- a\n\n| Oven | Heat | For |\n| - | - | - |\n| stone | 250 | rye |',
      'Write a bullet for each row, for example "- stone: 250, rye".',
    ],
    [
      'footnote',
      'I bake[^1], and rest[^1].\n\n- a\n\n[^1]: At *four*.',
      'Write "(At four.)" in place of the mark, and remove the footnote.',
    ],
    ['diagram (mermaid)', '- a\n\n```mermaid\ngraph TD; A-->B\n```', 'Say in words what the diagram shows.'],
    ['formula $$x^2$$', '- a\n\n$$x^2$$', 'Say it in words, or in signs that need no drawing, such as x².'],
    ['struck text', '- a ~~b~~', 'Remove the text, or the ~~ around it.'],
    ['check box', '- [ ] a', 'Remove the brackets: "- I bake" instead of "- [ ] I bake".'],
    ['text after the expectations', '- a\n\nb', 'Move it above the first bullet, or make it one.'],
    [
      'code block in a bullet',
      '- a\n\n  ```\n  b\n  ```',
      'Write it as words of the bullet, or move the code block above the first bullet.',
    ],
    [
      'heading of depth 5 here',
      '> ##### a',
      'Write **a** instead, or move the heading to where it is alone.',
    ],
    [
      'HTML <table>',
      '<table>\n<tr><td>a</td></tr>\n</table>\n\n- a',
      'Write it as a table: a line "| Level | Skill |" for each row.',
    ],
    ['HTML <b class="x">', 'a <b class="x">b</b>\n\n- a', 'Write it as **bold** words.'],
    ['HTML <sup>', '- a<sup>2</sup>', 'Leave the tags out.'],
    ['HTML </b>', '- a</b>', 'Write it as **bold** words.'],
  ])('says of a %s once what to do', async (what, text, mend) => {
    const { compilation } = await compileSection(text);
    const said = compilation.diagnostics.map(({ message, mend }) => [message.split(', expected')[0], mend]);
    expect(said).toEqual([[`Unexpected ${what}`, mend]]);
  });

  it('leaves HTML comments out without a word, for no reader was to see them', async () => {
    const { section, places } = await compileSection(
      '<!-- a --> visible words <!-- b -->\n\n<!-- TODO --> I bake.\n\n<!--> seen <!-- c --> <i>d</i>',
    );
    expect(section?.intro).toEqual([
      { type: 'paragraph', children: [t('visible words')] },
      { type: 'paragraph', children: [t('I bake.')] },
      { type: 'paragraph', children: [t('seen  <i>d</i>')] },
    ]);
    expect(places).toEqual(['L1.md:9:1 raw-html']);
  });

  it('holds no empty text where a comment was', async () => {
    const { section } = await compileSection('- **a**<!-- b -->');
    expect(section?.expectations[0]?.text).toEqual([{ type: 'strong', children: [t('a')] }]);
  });

  it('keeps the description of an image', async () => {
    const { section, places } = await compileSection(
      'an ![oven](oven.png) and ![tin][t]\n\n- a\n\n[t]: tin.png',
    );
    expect(section?.intro).toEqual([{ type: 'paragraph', children: [t('an oven and tin')] }]);
    expect(places).toEqual(['L1.md:5:4 image', 'L1.md:5:26 image']);
  });

  it('resolves link references', async () => {
    const { section, places } = await compileSection(
      'see [the *page*][p], [p] and [nothing]\n\n- a\n\n[P]: https://example.com/a',
    );
    const to = { kind: 'url', href: 'https://example.com/a' };
    expect(section?.intro).toEqual([
      {
        type: 'paragraph',
        children: [
          t('see '),
          { type: 'link', to, children: [t('the '), { type: 'emphasis', children: [t('page')] }] },
          t(', '),
          { type: 'link', to, children: [t('p')] },
          t(' and [nothing]'),
        ],
      },
    ]);
    expect(places).toEqual([]);
  });
});

describe('links', () => {
  async function linkTo(url: string) {
    const { section, places, compilation } = await compileSection(`[x](<${url}>)`, {
      'L 2.md': '# L2: Cook\n\n## Impact\n\n- a\n\n## Impact\n\n- b\n\n### Deep\n',
    });
    const block = section?.intro[0];
    const inline = block?.type === 'paragraph' ? block.children[0] : undefined;
    return {
      to: inline?.type === 'link' ? inline.to : undefined,
      kept: JSON.stringify(block).includes('"value":"x"'),
      rules: places.filter((place) => place.startsWith('L1.md')).map((place) => place.split(' ')[1]),
      mend: compilation.diagnostics.find(({ path }) => path === 'L1.md')?.mend,
    };
  }

  it.each([
    ['./README.md#house-rules', { kind: 'framework', section: 'house-rules' }],
    ['README.md', { kind: 'framework' }],
    ['README.md#bakery', { kind: 'framework' }],
    ['./README.md?plain=1', { kind: 'framework' }],
    ['./L%202.md#impact-1', { kind: 'level', level: 'l-2', section: 'impact-1' }],
    ['L 2.md', { kind: 'level', level: 'l-2' }],
    ['./L 2.md#deep', { kind: 'level', level: 'l-2', section: 'deep' }],
    ['x/../README.md', { kind: 'framework' }],
    ['#bread', { kind: 'level', level: 'l1', section: 'bread' }],
    ['https://example.com', { kind: 'url', href: 'https://example.com' }],
    ['HTTP://example.com/ä', { kind: 'url', href: 'HTTP://example.com/ä' }],
    ['mailto:kim@example.com', { kind: 'url', href: 'mailto:kim@example.com' }],
  ])('follows %s', async (url, target) => {
    expect(await linkTo(url)).toMatchObject({ to: target, rules: [] });
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java&#10;script:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#x6A;avascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://example.com/x',
    'https:example.com',
    'https:///example.com',
    'https://me@example.com',
    'https://me:secret@example.com',
    'https://:secret@example.com',
    'https://',
    '//example.com',
    '\\\\\\\\example.com',
    '/\\\\example.com',
    ' //example.com',
  ])('refuses %j and keeps the text', async (url) => {
    expect(await linkTo(url)).toMatchObject({ to: undefined, kept: true, rules: ['unsafe-link'] });
  });

  it.each(['L9.md', '../L1.md', 'sub/L1.md', 'oven.png', '..', '.', '%2e%2e%2fL1.md', '%', ''])(
    'finds %j broken and keeps the text',
    async (url) => {
      expect(await linkTo(url)).toMatchObject({ to: undefined, kept: true, rules: ['broken-link'] });
    },
  );

  it.each(['handbook.pdf', 'sub/.x.md', '.hidden.md'])(
    'asks for a Markdown file where it names %s',
    async (url) => {
      const { compilation } = await compileSection(`[x](${url})`);
      expect(compilation.diagnostics.map(({ message }) => message)).toEqual([
        `Unexpected link to "${url}", expected a Markdown file in the folder.`,
      ]);
    },
  );

  it('are left out of what has no room for them, which is said', async () => {
    const link = '[w](https://example.com)';
    const compilation = await compileFiles({
      'README.md': `# Bakery ${link}\n\n## Why ${link}\n\nx\n\n## Values\n\n- **Warm ${link}**: [y](https://example.com)\n`,
      'L1.md': `# L1: Baker ${link}\n\n- **Horizon [w][d]**: x\n\n## Bread *${link}*\n\n- x\n\n[d]: https://example.com\n`,
    });
    expect(places(compilation)).toEqual([
      'L1.md:1:13 unsupported-markdown',
      'L1.md:3:13 unsupported-markdown',
      'L1.md:5:11 unsupported-markdown',
      'README.md:1:10 unsupported-markdown',
      'README.md:3:8 unsupported-markdown',
      'README.md:9:10 unsupported-markdown',
    ]);
    expect(compilation.diagnostics[0]?.message).toContain('The link is left out, and its text is kept.');
    expect(compilation.framework?.levels[0]?.title).toBe('Baker w');
  });

  it('leads to the document where it has no such heading', async () => {
    expect(await linkTo('README.md#rules')).toMatchObject({
      to: { kind: 'framework' },
      rules: ['broken-link'],
    });
  });

  it('leads to the document where it names its title, wherever that stands', async () => {
    const { framework } = await compileFiles({
      'README.md': '## First\n\n[x](#bakery)\n\n# Bakery\n',
      'L1.md': '# L1\n',
    });
    expect(framework?.sections[0]?.text).toEqual([
      { type: 'paragraph', children: [{ type: 'link', to: { kind: 'framework' }, children: [t('x')] }] },
    ]);
  });

  it('mends a link that is right but for letter case', async () => {
    expect(await linkTo('./l 2.MD#impact')).toMatchObject({
      to: { kind: 'level', level: 'l-2', section: 'impact' },
      rules: ['link-case'],
      mend: 'Write "L 2.md".',
    });
  });
});

it.each([
  ['<picture>\n  <source srcset="a.png">\n  <img alt="A chart" src="b.png">\n</picture>', 'A chart', 'b.png'],
  ['Our <img src=b.png alt=chart>', 'Our chart', 'b.png'],
  [
    "<p align=\"center\"><img alt='Our growth' src='b.png' title='Growth'></p>",
    'Our growth',
    'b.png "Growth"',
  ],
])('shows the descriptions of images in HTML, and reports the images: %s', async (html, text, image) => {
  const { compilation } = await compileSection(html);
  expect(plainProse(compilation.framework?.levels[0]?.sections[0]?.intro ?? [])).toBe(text);
  expect(compilation.diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
    ['image', `Unexpected image ${image}, expected words. Its description is kept as text.`],
  ]);
});

it('reports other HTML of nothing but tags as a whole', async () => {
  const { compilation } = await compileSection(
    '<div>\n<a href="https://example.com"><img alt="A chart" src="b.png"></a>\n</div>',
  );
  expect(plainProse(compilation.framework?.levels[0]?.sections[0]?.intro ?? [])).toBe('A chart');
  expect(compilation.diagnostics.map(({ rule }) => rule)).toEqual(['raw-html']);
});

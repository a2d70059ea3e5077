import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../../../src/model/types.ts';
import { plainText } from '../../../../src/model/words/plain.ts';
import { compileFiles, places } from '../../folder.ts';

async function sectionOf(body: string) {
  const compilation = await compileFiles({
    'README.md': '# Bakery\n',
    'L1.md': `# L1: Baker\n\n## Bread\n\n${body}\n\n## Rolls\n\n- r\n`,
  });
  const [section] = compilation.framework?.levels[0]?.sections ?? [];
  const outline = ({ text, children, examples }: Expectation): unknown[] => [
    plainText(text),
    ...(children.length > 0 ? [children.map(outline)] : []),
    ...(examples.length > 0 ? [{ examples: examples.map(plainText) }] : []),
  ];
  return {
    intro: JSON.stringify(section?.intro),
    expectations: section?.expectations.map(outline),
    examples: section?.examples.map(plainText),
    places: places(compilation),
    messages: compilation.diagnostics.map(({ message }) => message),
  };
}

describe('the examples of a section', () => {
  it.each([
    ['folded away', '<details>\n<summary>Examples</summary>\n\n- e\n- f\n\n</details>'],
    ['folded away on one line', '<details><summary>Examples</summary>\n\n- e\n- f\n</details>'],
    [
      'folded away under bold words',
      '<details open>\n<summary><b>Some examples:</b></summary>\n\n- e\n- f\n\n</details>',
    ],
    [
      'folded away without blank lines',
      '<details>\n<summary>Examples</summary>\n- e\n- f\n</details>',
      'L1.md:9:1 html-without-blank-line',
    ],
    [
      'folded away behind the summary',
      '<details><summary>Examples</summary> e\n\nf\n</details>',
      'L1.md:7:38 html-without-blank-line',
    ],
    ['folded away one by one', '<details>\n\n<summary>Example</summary>\n\ne\n\nf\n\n</details>'],
    ['after a label', '**Examples:**\n\n- e\n- f'],
    ['after a plain label', 'Examples\n\n1. e\n2. f'],
    ['under a heading', '### Examples\n\n- e\n- f'],
    ['nested under a bullet that announces them', '- _For example:_\n  - e\n  - f'],
  ])('are found %s', async (_, examples, place?: string) => {
    const section = await sectionOf(`- a\n\n${examples}`);
    const places = place ? [place] : [];
    expect(section).toMatchObject({ intro: '[]', expectations: [['a']], examples: ['e', 'f'], places });
  });

  it('keep their lines, and the bullets after them stay expectations', async () => {
    const { examples, expectations, places } = await sectionOf(
      '<details>\n<summary>Examples</summary>\n\n- e\n\n  f\n  - g\n\n</details>\n\n- a',
    );
    expect([examples, expectations, places]).toEqual([['e f g'], [['a']], []]);
  });

  it('are known by the word in their summary, of which nothing is lost', async () => {
    const { examples, messages } = await sectionOf(
      '<details><summary>Examples from 2030</summary>\n\n- e\n\n</details>',
    );
    expect(examples).toEqual(['e']);
    expect(messages).toEqual([
      'Unexpected summary "Examples from 2030", expected "Examples". Its content is treated as examples.',
    ]);
  });

  it('are not what is folded away under another summary', async () => {
    const { intro, expectations, examples, places } = await sectionOf(
      '<details><summary>More</summary>\n\n- a\n\n</details>',
    );
    expect(intro).toContain('More');
    expect([expectations, examples, places]).toEqual([[['a']], [], []]);
  });

  it.each([
    ['<details>\n<summary>Examples</summary>\n\n- e', 'L1.md:5:1 raw-html'],
    ['- a\n\n</details>', 'L1.md:7:1 raw-html'],
    ['<details class="x">\n<summary>Examples</summary>\n\n- e\n\n</details>', 'L1.md:5:1 raw-html'],
    ['<details>\n<summary>Examples</summary>\n- e\n</details>', 'L1.md:7:1 html-without-blank-line'],
  ])('say where their marks are wrong: %j', async (body, place) => {
    expect((await sectionOf(body)).places).toContain(place);
  });
});

describe('the examples of an expectation', () => {
  it.each([
    '- a\n\n  <details>\n  <summary>Examples</summary>\n\n  - e\n  - f\n\n  </details>\n\n  - b',
    '- a\n\n  **Examples:**\n\n  - e\n  - f\n- b',
    '- a\n  - Examples:\n    - e\n    - f\n- b',
  ])('stand under its bullet: %j', async (bullets) => {
    const { expectations, examples, places } = await sectionOf(bullets);
    expect(JSON.stringify(expectations)).toMatch(/"a".*\{"examples":\["e","f"\]\}/);
    expect(JSON.stringify(expectations)).toContain('"b"');
    expect([examples, places]).toEqual([[], []]);
  });
});

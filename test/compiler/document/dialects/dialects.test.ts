import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../../src/compiler/project/apply-fixes.ts';
import { plainProse } from '../../../../src/model/words/plain.ts';
import { compileFiles, places } from '../../folder.ts';

async function compileLevel(body: string, title = '# L1: Baker') {
  const compilation = await compileFiles({
    'README.md': '# Bakery\n\n- [L1: Baker](./L1.md)\n',
    'L1.md': `${title}\n\n${body}\n`,
  });
  const { framework, diagnostics } = compilation;
  const [level] = framework?.levels ?? [];
  return {
    level,
    statement: plainProse(level?.statement ?? []),
    intro: plainProse(level?.intro ?? []),
    quotes: (level?.intro ?? []).map((block) =>
      block.type === 'quote' ? block.children.map((each) => plainProse([each])) : [],
    ),
    places: places(compilation),
    messages: diagnostics.map(({ message }) => message),
    fixes: diagnostics.flatMap(({ path, fix }) => (path === 'L1.md' && fix ? fix : [])),
  };
}

const REST = '> I bake.\n\n## Bread\n\n- a';

describe('a note', () => {
  it.each([
    ['of GitHub', '> [!NOTE]\n> Soon.', 'Note', 'Soon.'],
    ['of GitHub with a break', '> [!NOTE]\\\n> Soon.', 'Note', 'Soon.'],
    ['of GitHub with a space', '> [!NOTE]&nbsp;\n> Soon.', 'Note', 'Soon.'],
    ['of GitHub without a text', '> [!NOTE]', 'Note'],
    ['of GitHub over a list', '> [!NOTE]\n> - Soon', 'Note', 'Soon'],
    ['of GitHub, as it was first', '> **Warning**\n> Soon.', 'Warning Soon.'],
    ['of GitHub, as it was first, with a break', '> **Warning**  \n> Soon.', 'Warning Soon.'],
    ['of GitHub, as it was first, with a paragraph', '> **Warning**\n>\n> Soon.', 'Warning', 'Soon.'],
    ['of Obsidian', '> [!tip]- Early\n> Soon.', 'Tip: Early', 'Soon.'],
    [
      'of Obsidian with a title in bold',
      '> [!tip]+ **Early** `now`\n> So\n> on.',
      'Tip: Early now',
      'So on.',
    ],
    ['of Obsidian of a kind of its own', '> [!toDo] Early\\\n> Soon.', 'ToDo: Early', 'Soon.'],
    ['of Docusaurus', ':::caution\n\nSoon.\n\n:::', 'Caution', 'Soon.'],
    ['of Docusaurus with a title', ':::tip[*Very* early]{.x}\nSoon.\n:::', 'Tip: Very early', 'Soon.'],
    [
      'of Docusaurus in another',
      '::::info A\nSoon.\n:::tip\nRise.\n:::\n::::',
      'Info: A',
      'Soon.',
      'Tip Rise.',
    ],
    ['of VitePress', '::: warning Hot\nSoon.\n:::', 'Warning: Hot', 'Soon.'],
    ['of VitePress, folded away', '::: details More\nSoon.\n:::', 'More', 'Soon.'],
    ['of VitePress, folded away without a title', '::: details\nSoon.\n:::', 'Details', 'Soon.'],
    ['of Quarto', '::: {.callout-note title="Hot"}\nSoon.\n:::', 'Note: Hot', 'Soon.'],
    ['of MkDocs', '!!! danger "Hot"\n    Soon.\n\n    Rise.', 'Danger: Hot', 'Soon.', 'Rise.'],
    ['of MkDocs, folded away', '??? tip\n\tSoon.', 'Tip', 'Soon.'],
    ['of Hugo', '{{% notice tip "Hot" %}}\nSoon.\n{{% /notice %}}', 'Tip: Hot', 'Soon.'],
    ['of Hugo on one line', '{{< hint warning >}}Soon.{{< /hint >}}', 'Warning', 'Soon.'],
    ['of GitBook', '{% hint style="info" %}\nSoon.\n{% endhint %}', 'Info', 'Soon.'],
    ['of Jekyll', '{: .note }\n> Soon.', 'Note', 'Soon.'],
    ['of MDX', '<Admonition type="tip" title="Hot">\n\nSoon.\n\n</Admonition>', 'Tip: Hot', 'Soon.'],
    ['of MDX on one line', '<Note>Soon.</Note>', 'Note', 'Soon.'],
  ])('%s is text, and never the statement', async (_, note, ...blocks) => {
    const above = await compileLevel(`${note}\n\n${REST}`);
    expect(above).toMatchObject({ statement: 'I bake.', quotes: [blocks], places: [] });
    expect(above.level?.sections).toMatchObject([{ title: 'Bread', expectations: [{ id: 'a' }] }]);
  });

  it.each([
    ['> **Note** how I bake.', 'Note how I bake.'],
    ['> **Notes**\n> I bake.', 'Notes I bake.'],
    ['> *Note*\n> I bake.', 'Note I bake.'],
    ['> Note\n> I bake.', 'Note I bake.'],
    ['> I bake [!NOTE]', 'I bake [!NOTE]'],
    ['> - [!NOTE] I bake', '[!NOTE] I bake'],
    ['>', ''],
  ])('is not every quote: %j', async (quote, statement) => {
    expect(await compileLevel(`${quote}\n\n## Bread\n\n- a`)).toMatchObject({
      statement,
      quotes: [],
      places: [],
    });
  });

  it('begins a part of its own, and so does what is below it', async () => {
    const { level } = await compileLevel('> I bake.\n:::tip\nSoon.\n:::\nAnd rolls.');
    expect(level).toMatchObject({
      statement: [{ children: [{ value: 'I bake.' }] }],
      intro: [{ type: 'quote' }, { type: 'paragraph', children: [{ value: 'And rolls.' }] }],
    });
  });

  it('keeps its bullets, which are no expectations', async () => {
    const { level } = await compileLevel('## Bread\n\n:::tip\n- b\n:::\n\n- a');
    expect(level?.sections[0]).toMatchObject({
      intro: [{ type: 'quote', children: [{ type: 'paragraph' }, { type: 'list' }] }],
      expectations: [{ id: 'a', children: [] }],
    });
  });

  it.each([
    '::: details Examples\n- e\n:::',
    '!!! example "Examples"\n    - e',
    '<Accordion title="Examples">\n- e\n</Accordion>',
  ])('that announces examples holds them: %j', async (note) => {
    const { level, places } = await compileLevel(`## Bread\n\n- a\n\n${note}`);
    expect(level?.sections).toMatchObject([{ intro: [], examples: [[{ value: 'e' }]] }]);
    expect(places).toEqual([]);
  });
});

describe('what only a site generator reads', () => {
  it.each([
    ['{{< figure src="oven.png" >}}', 'tag {{< figure src="oven.png" >}}', ''],
    ['I bake {{< icon bread >}} bread.', 'tag {{< icon bread >}}', 'I bake bread.'],
    ['{% include rolls.md %}', 'tag {% include rolls.md %}', ''],
    ['{% if a %}\nI bake.\n{% endif %}', 'tag {% if a %}', 'I bake.'],
    ['I am {{ site.title }}.', 'value {{ site.title }}', 'I am {{ site.title }}.'],
    ['<Tabs style={{ a: 1 }}>\nI *bake*.\n</Tabs>', 'component <Tabs style={{ a: 1 }}>', 'I bake.'],
    ['I <Badge\n  text="new"\n/> bake.', 'component <Badge text="new" />', 'I bake.'],
    [':::tabs\nI bake.\n:::', '":::tabs"', 'I bake.'],
    [':::note\nI bake.', '":::note"', ':::note I bake.'],
  ])('is said once, and its text kept: %j', async (body, found, intro) => {
    const { messages, places, ...read } = await compileLevel(body);
    expect(messages).toEqual([expect.stringContaining(`Unexpected ${found} of a site generator, expected`)]);
    expect([places, read.intro]).toEqual([[expect.stringMatching(/ generator-markup$/)], intro]);
  });

  it('may be imports and exports, which are left out', async () => {
    const { level, messages } = await compileLevel(
      "# L1: Baker\n\nimport rolls 'x' daily.",
      "import A from './a';\nimport {\n  B,\n} from './b';\n\nexport const c = {\n  d: 1,\n};",
    );
    expect(level).toMatchObject({
      title: 'Baker',
      intro: [{ children: [{ value: "import rolls 'x' daily." }] }],
    });
    expect(messages).toEqual([
      "Unexpected import A from './a'; import { B, } from './b'; of a site generator, expected Markdown. It is left out.",
      'Unexpected export const c = { d: 1, }; of a site generator, expected Markdown. It is left out.',
    ]);
  });

  it('may be attributes and comments, which are passed over', async () => {
    const { level, intro, places } = await compileLevel(
      '{: .no_toc }\n\n{/* a */}\n\n{% comment %}b{% endcomment %}\n\nI [bake](#craft){: .x}.\n\n## Bread {#craft}\n{: .y }\n\n- a',
      '# L1: Baker {.z}',
    );
    expect(level).toMatchObject({ title: 'Baker', sections: [{ id: 'craft', title: 'Bread' }] });
    expect([intro, places]).toEqual(['I bake.', []]);
  });

  it.each([
    '`{{ a }}` and `:bread:`',
    '```\n:::note\n• a\n{% b %}\n```',
    'I am <Company> and List<Roll>.',
    'At 10:30:00 – a:b:c',
  ])('is not what only looks like it: %j', async (body) => {
    const { places } = await compileLevel(body);
    expect(places.filter((place) => !place.endsWith('raw-html'))).toEqual([]);
  });

  it('keeps every other problem at its place', async () => {
    const { places } = await compileLevel(
      ':::note A\nI <wbr>bake.\n:::\n\n{{< a >}} I {{< b >}} am <wbr> here.\n\n• I <wbr>bake.',
    );
    expect(places.filter((place) => place.endsWith('raw-html'))).toEqual([
      'L1.md:4:3 raw-html',
      'L1.md:7:26 raw-html',
      'L1.md:9:5 raw-html',
    ]);
  });
});

interface Bullet {
  readonly text: string;
  readonly nested: readonly Bullet[];
}

const { bullets } = fc.letrec<{ bullets: readonly Bullet[] }>((tie) => ({
  bullets: fc.array(
    fc.record({
      text: fc.constantFrom('I bake', 'I **sell**\nbread', 'rye\n\nand wheat', 'o', '– dash'),
      nested: fc.oneof({ depthSize: 'small' }, fc.constant([]), tie('bullets')),
    }),
    { minLength: 1, maxLength: 3 },
  ),
}));

/** Writes bullets as Markdown has them, each with its text indented under it. */
function asMarkdown(all: readonly Bullet[], indent = ''): string {
  const lines = all.flatMap(({ text, nested }) => [
    `${indent}- ${text.replaceAll(/\n(?=.)/g, `\n${indent}  `)}`,
    ...(nested.length > 0 ? [asMarkdown(nested, `${indent}  `)] : []),
  ]);
  return lines.join('\n');
}

describe('bullets of a text editor', () => {
  it('are read as those of Markdown, and fixed to be them', async () => {
    await fc.assert(
      fc.asyncProperty(
        bullets,
        fc.constantFrom('•', '●', '‣', '▪'),
        fc.constantFrom('# L1: Baker\n\n## Bread\n\n', '# L1: Baker\n\n## Bread\n\nIn short:\n'),
        async (all, sign, before) => {
          const written = before + asMarkdown(all);
          const pasted = before + asMarkdown(all).replace(/^( *)-(?= )/gm, `$1${sign}`);
          const compile = async (text: string) => {
            const { framework, diagnostics } = await compileFiles({
              'README.md': '# Bakery\n',
              'L1.md': text,
            });
            return { levels: framework?.levels, diagnostics };
          };
          const [expected, found] = [await compile(written), await compile(pasted)];
          expect(found.levels).toEqual(expected.levels);
          const fixes = found.diagnostics.flatMap(({ fix }) => fix ?? []);
          expect(fixes).toHaveLength(1);
          expect(applyFixes(pasted, fixes).text).toBe(written);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it.each([
    ['• a\n• b', '- a\n- b'],
    ['•a\n\n•b', '- a\n\n- b'],
    ['●\ta\n\to\tb\n\t\t▪\tc\n●\td', '- a\n  - b\n    - c\n- d'],
    ['• a\n◦ b\n◦ c\n• d', '- a\n  - b\n  - c\n- d'],
    ['·       a\n·       b', '- a\n- b'],
    ['\uf0b7 a', '- a'],
    ['    • a\n    • b', '- a\n- b'],
    ['- a\n\n    • b', '- a\n\n    - b'],
    ['In short:\n– a\n– b', 'In short:\n- a\n- b'],
    ['-a\n-b', '- a\n- b'],
    ['> • a\n> • b', '> - a\n> - b'],
  ])('are fixed: %j', async (pasted, fixed) => {
    const { fixes, places } = await compileLevel(pasted, '');
    expect(applyFixes(`\n\n${pasted}`, fixes).text).toBe(`\n\n${fixed}`);
    expect(places.filter((place) => place.endsWith('pasted-bullet'))).toHaveLength(1);
  });

  it.each(['a\n– b', '– b', '> a\n>\n> – b', '▶️ a', '---', '- a\n- b', 'a • b'])(
    'are not seen in %j',
    async (text) => {
      expect((await compileLevel(text)).places).not.toContain(expect.stringContaining('pasted-bullet'));
      expect((await compileLevel(text)).fixes).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { parseTitle } from '../../../src/compiler/names/title.ts';
import { plainText } from '../../../src/model/words/plain.ts';
import { compileFiles, places } from '../folder.ts';

async function compileLevel(text: string, name = 'L1.md') {
  const compilation = await compileFiles({ 'README.md': '# Bakery\n', [name]: text });
  return { level: compilation.framework?.levels[0], places: places(compilation) };
}

describe('the title of a level', () => {
  it.each([
    ['L4: Lead', { code: 'L4', rank: 4, title: 'Lead' }],
    ['L4 - Lead', { code: 'L4', rank: 4, title: 'Lead' }],
    ['L4 – Lead', { code: 'L4', rank: 4, title: 'Lead' }],
    ['L4 Lead', { code: 'L4', rank: 4, title: 'Lead' }],
    ['L10: Lead: Ovens', { code: 'L10', rank: 10, title: 'Lead: Ovens' }],
    ['L1.0 Junior', { code: 'L1.0', rank: 1, title: 'Junior' }],
    ['L1.10 Almost', { code: 'L1.10', rank: 1, title: 'Almost' }],
    ['IC3: Senior', { code: 'IC3', rank: 3, title: 'Senior' }],
    ['L4', { code: 'L4', rank: 4, title: 'L4' }],
    ['IC3 (Senior)', { code: 'IC3', rank: 3, title: 'Senior' }],
    ['🌱 L1: Junior', { code: 'L1', rank: 1, title: '🌱 Junior' }],
    [':seedling: L1', { code: 'L1', rank: 1, title: ':seedling: L1' }],
    ['Senior Baker (L4)', { code: 'L4', rank: 4, title: 'Senior Baker' }],
    ['Senior Baker – IC4', { code: 'IC4', rank: 4, title: 'Senior Baker' }],
    ['Level 4: Senior', { code: 'Level 4', rank: 4, title: 'Senior' }],
    ['Stufe 10', { code: 'Stufe 10', rank: 10, title: 'Stufe 10' }],
    ['Level 2 Support Engineer', { code: '', title: 'Level 2 Support Engineer' }],
    ['Moving to L4', { code: '', title: 'Moving to L4' }],
    ['Baker (L3 and L4)', { code: 'L3 and L4', rank: 3, title: 'Baker' }],
    ['Lead', { code: '', title: 'Lead' }],
    ['B2B Lead', { code: '', title: 'B2B Lead' }],
    ['LEAD4 Ovens', { code: '', title: 'LEAD4 Ovens' }],
  ])('parts %s', (text, parts) => {
    expect(parseTitle(text)).toEqual(parts);
  });

  it('may hold marks', async () => {
    expect((await compileLevel('# L2: *Lead* `baker`\n')).level).toMatchObject({
      code: 'L2',
      title: 'Lead baker',
    });
  });

  it("comes from the file's name where there is none, which is reported", async () => {
    const { level, places } = await compileLevel('> I bake.\n', 'L3-Head_baker.md');
    expect(level).toMatchObject({ id: 'l3-head_baker', code: 'L3', rank: 3, title: 'Head baker' });
    expect(places).toEqual(['L3-Head_baker.md:1:1 missing-title']);
  });
});

describe('the code of a level', () => {
  it.each([
    [
      'the front matter',
      '---\ncode: L1\ntitle: "L2: Baker"\n---\n# L3: Baker\n',
      'L5-Baker.md',
      'L1',
      undefined,
    ],
    [
      'the title in the front matter',
      '---\ntitle: "L2: Baker"\n---\n# L3: Baker\n',
      'L5-Baker.md',
      'L2',
      'the title in the front matter',
    ],
    ['the heading', '---\ntitle: Baker\n---\n# L3: Baker\n', 'L5-Baker.md', 'L3', 'the title'],
    ['the index', '---\ntitle: Baker\n---\n# Baker\n', 'L5-Baker.md', 'L4', "the README's index"],
    ["the file's name", '# Baker\n', 'L6-Baker.md', 'L6', "the file's name"],
  ])('comes from %s', async (_, text, name, code, source) => {
    const { framework, inferences } = await compileFiles({
      'README.md': '# Bakery\n\n- [L4: Baker](L5-Baker.md)\n',
      [name]: text,
    });
    expect(framework?.levels[0]).toMatchObject({ code, rank: Number(code.slice(1)), title: 'Baker' });
    expect(inferences.map((inference) => inference.text).filter((it) => it.startsWith('code'))).toEqual(
      source ? [`code ${code}, from ${source}`] : [],
    );
  });
});

describe('what stands before the first section', () => {
  it('is the statement and the attributes', async () => {
    const { level, places } = await compileLevel(
      '# L1: Baker\n\n> _I bake._\n\n- **Reports to**: the *chef*\n- **Horizon:** today\n\n  and tomorrow\n',
    );
    expect(level?.statement).toEqual([
      { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: 'I bake.' }] }] },
    ]);
    expect(level?.attributes).toEqual([
      {
        label: 'Reports to',
        value: [
          { type: 'text', value: 'the ' },
          { type: 'emphasis', children: [{ type: 'text', value: 'chef' }] },
        ],
      },
      {
        label: 'Horizon',
        value: [{ type: 'text', value: 'today' }, { type: 'break' }, { type: 'text', value: 'and tomorrow' }],
      },
    ]);
    expect(places).toEqual([]);
  });

  it('is kept beside the statement where it is anything else', async () => {
    const { level, places } = await compileLevel(
      'Early.\n\n# L1: Baker\n\nA role.\n\n> I bake.\n\n- **Reports to**: the chef\n- **Loud**\n\n### Deep\n',
    );
    expect(JSON.stringify(level?.statement)).toMatch(/^[^A-Z]*I bake\.[^A-Z]*$/);
    expect(JSON.stringify(level?.intro)).toMatch(/Early.*A role.*Loud/);
    expect(level?.attributes.map(({ label }) => label)).toEqual(['Reports to']);
    expect(level?.sections.map(({ title }) => title)).toEqual(['Deep']);
    expect(places).toEqual(['L1.md:12:1 empty-section', 'L1.md:12:1 heading-depth']);
  });
});

describe('the sections of a level', () => {
  it('have the kind that their heading or their bullets give them', async () => {
    const { level } = await compileLevel(
      '# L1: Baker\n\n## 💥 Impact!\n\n- a\n\n## What success looks like\n\n- b\n\n## Bread\n\n- c\n\n## Notes\n\nd\n\n## Impact of bread\n\ne\n\n## Customer success\n\n- f\n',
    );
    expect(level?.sections.map(({ id, kind }) => [id, kind])).toEqual([
      ['-impact', 'impact'],
      ['what-success-looks-like', 'success'],
      ['bread', 'theme'],
      ['notes', 'other'],
      ['impact-of-bread', 'other'],
      ['customer-success', 'theme'],
    ]);
  });

  it.each([
    ['Wirkung', 'impact'],
    ['Auswirkungen', 'impact'],
    ['Wie Erfolg aussieht', 'success'],
    ['So sieht Erfolg aus!', 'success'],
    ['Was Erfolg hier heißt', 'theme'],
    ['Was Erfolg heißt, Stufe für Stufe', 'success'],
    ['Erfolg', 'success'],
    ['Erfolg der Kunden', 'theme'],
    ['Kundenerfolg', 'theme'],
    ['Wirkung im Team', 'theme'],
    ['À quoi ressemble la réussite ?', 'success'],
    ['A QUOI RESSEMBLE LE SUCCES', 'success'],
    ['Succès', 'success'],
    ['La réussite des clients', 'theme'],
    ['Impacto', 'impact'],
    ['¿Cómo se ve el éxito?', 'success'],
    ['Éxito', 'success'],
    ['Éxito del cliente', 'theme'],
    ['インパクト', 'impact'],
    ['成功とは？', 'success'],
    ['成功の姿', 'success'],
    ['顧客の成功', 'theme'],
    ['成功事例', 'theme'],
    ['الأثر', 'impact'],
    ['كيف يبدو النجاح؟', 'success'],
    ['نجاح العملاء', 'theme'],
    ['📈 What does success look like?', 'success'],
    ['Impact on people', 'theme'],
  ])('know impact and success in every language of the interface: %s', async (title, kind) => {
    const { level } = await compileLevel(`# L1: Baker\n\n## ${title}\n\n- a\n`);
    expect(level?.sections.map((section) => section.kind)).toEqual([kind]);
  });

  it('keep their anchors, whatever the bullets say', async () => {
    const { level } = await compileLevel('# L1: Baker\n\n## Bread\n\n- Rolls\n\n## Rolls\n\n- a\n');
    expect(level?.sections.map(({ id }) => id)).toEqual(['bread', 'rolls']);
    expect(level?.sections[0]?.expectations[0]?.id).toBe('rolls-2');
  });

  it('have the ids that a Git host gives their headings', async () => {
    const { level } = await compileLevel(
      '# Bread\n\n## Bread\n\na\n\n### Bread\n\n## Bread\n\nb\n\n## 🥐\n\nc\n',
    );
    expect(level?.sections.map(({ id }) => id)).toEqual(['bread-1', 'bread-2', 'bread-3', 'section']);
  });

  it('take a further # heading for one of theirs and say so', async () => {
    const { level, places } = await compileLevel('# L1: Baker\n\n# Bread\n\n- a\n');
    expect(level?.sections.map(({ title }) => title)).toEqual(['Bread']);
    expect(places).toEqual(['L1.md:3:1 heading-depth']);
  });

  it('take the bullets of every list and keep the rest as introduction', async () => {
    const { level, places } = await compileLevel(
      '# L1: Baker\n\n## Bread\n\nBefore.\n\n- a\n\n* b\n\n1. c\n\nAfter.\n',
    );
    expect(level?.sections[0]?.expectations.map(({ text }) => plainText(text))).toEqual(['a', 'b', 'c']);
    expect(JSON.stringify(level?.sections[0]?.intro)).toMatch(/Before.*After/);
    expect(places).toEqual(['L1.md:13:1 unsupported-markdown']);
  });

  it('have the themes that the front matter names, in order', async () => {
    const { level, places } = await compileLevel(
      '---\nthemes: [craft, people]\n---\n# L1: Baker\n\n## Impact\n\n- a\n\n## Bread\n\n- b\n\n## Notes\n\nc\n\n## Team\n\n- d\n',
    );
    expect(level?.sections.map(({ title, theme }) => [title, theme])).toEqual([
      ['Impact', undefined],
      ['Bread', 'craft'],
      ['Notes', undefined],
      ['Team', 'people'],
    ]);
    expect(places).toEqual([]);
  });
});

describe('a number of themes that is not that of the theme sections', () => {
  async function messageOf(themes: string, body: string) {
    const { diagnostics } = await compileFiles({
      'README.md': '# Bakery\n',
      'L1.md': `---\nthemes: ${themes}\n---\n# L1: Baker\n\n${body}`,
    });
    const [found] = diagnostics.filter(({ rule }) => rule === 'theme-count');
    return { message: found?.message, mend: found?.mend };
  }

  const sections = (...titles: string[]) => titles.map((title) => `## ${title}\n\n- ${title}\n`).join('\n');

  it('is said with the sections that count', async () => {
    const { message, mend } = await messageOf('[craft]', sections('Impact', 'Bread', 'Team', 'Success'));
    expect(message).toBe(
      'Unexpected 1 theme, expected 2, one for each theme section: "Bread", "Team". They are left out; impact and success sections have no theme.',
    );
    expect(mend).toContain('--explain');
  });

  it('is said with a few of many sections', async () => {
    const { message } = await messageOf('[craft, people]', sections('A', 'B', 'C', 'D', 'E', 'F', 'G'));
    expect(message).toMatch(/^Unexpected 2 themes, expected 7, .*: "A", "B", "C", "D", "E" and 2 more\. /);
  });

  it('is said where no section counts', async () => {
    const { message } = await messageOf('[craft]', sections('Impact'));
    expect(message).toBe(
      'Unexpected 1 theme, expected none, because there is no theme section. They are left out; impact and success sections have no theme.',
    );
  });

  it('is said of bullets without a heading', async () => {
    const { message } = await messageOf('[craft, people]', '- a\n- b\n');
    expect(message).toMatch(/, expected 1, one for each theme section: the bullets without a heading\. /);
  });
});

describe('an expectation', () => {
  async function expectationsOf(bullets: string) {
    const { level, places } = await compileLevel(`# L1: Baker\n\n## Bread\n\n${bullets}\n`);
    return { expectations: level?.sections[0]?.expectations ?? [], places };
  }

  it('has an id made of its first six words, unique in its level', async () => {
    const { expectations } = await expectationsOf(
      '- I *bake* the bread of the day\n- I bake the bread of the night\n- I bake the bread of the-2\n- I bake the bread of the week\n- 🥐',
    );
    expect(expectations.map(({ id }) => id)).toEqual([
      'i-bake-the-bread-of-the',
      'i-bake-the-bread-of-the-2',
      'i-bake-the-bread-of-the-2-2',
      'i-bake-the-bread-of-the-3',
      'expectation',
    ]);
  });

  it('has the expectations that are nested under it', async () => {
    const { expectations, places } = await expectationsOf('- a\n  - b\n    - c\n  1. d\n- - e\n-');
    const outline = (list: typeof expectations): unknown =>
      list.map((it) => [it.id, plainText(it.text), outline(it.children)]);
    expect(outline(expectations)).toEqual([
      [
        'a',
        'a',
        [
          ['b', 'b', [['c', 'c', []]]],
          ['d', 'd', []],
        ],
      ],
      ['expectation', '', [['e', 'e', []]]],
    ]);
    expect(places).toEqual([]);
  });

  it('joins its paragraphs with a break', async () => {
    const { expectations, places } = await expectationsOf('- a\n\n  b\n\n  - c');
    expect(expectations[0]?.text).toEqual([
      { type: 'text', value: 'a' },
      { type: 'break' },
      { type: 'text', value: 'b' },
    ]);
    expect(expectations[0]?.children.map(({ text }) => plainText(text))).toEqual(['c']);
    expect(places).toEqual([]);
  });

  it('keeps what it has no place for in its text and says so', async () => {
    const { expectations, places } = await expectationsOf(
      '- a\n\n  > b\n\n  ```\n  c\n  ```\n\n- [x] d\n\n  | e | f |\n  | - | - |\n  | g | h |',
    );
    expect(expectations.map(({ text, children }) => [plainText(text), children])).toEqual([
      ['a b c', []],
      ['d e | f g | h', []],
    ]);
    expect(places).toEqual([
      'L1.md:7:3 unsupported-markdown',
      'L1.md:9:3 unsupported-markdown',
      'L1.md:13:1 unsupported-markdown',
      'L1.md:15:3 unsupported-markdown',
    ]);
  });
});

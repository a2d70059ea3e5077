import { describe, expect, it } from 'vitest';
import { findOrders, isInOrders } from '../../../src/compiler/names/codes.ts';
import { plainProse } from '../../../src/model/words/plain.ts';
import { compileFiles, places } from '../folder.ts';

/** A framework whose index lists levels with the given names, each with a document unless it ends in "?". */
function listing(names: readonly string[], readme = ''): Record<string, string> {
  const files: Record<string, string> = {};
  const entries = names.map((name) => {
    const title = name.replace('?', '');
    const file = `${title.replace(/\W+/g, '-')}.md`;
    if (title === name) files[file] = `# ${title}\n`;
    return `- [${title}](./${file})`;
  });
  return { 'README.md': `# Bakery\n\n${readme}## Levels\n\n${entries.join('\n')}\n`, ...files };
}

async function tracksOf(files: Record<string, string>) {
  const { framework } = await compileFiles(files);
  return {
    tracks: framework?.tracks,
    levels: framework?.levels.map(({ title, track, place }) => [
      title,
      track,
      `${place.position}/${place.of}`,
      place.below,
    ]),
  };
}

describe('tracks', () => {
  it('begin anew where a rank of the index does not rise', async () => {
    const names = [
      'L1: Cook?',
      'L2: Baker',
      'L3: Chef?',
      'L2: Shop Manager?',
      'L3: Director of Shops',
      'L1: Driver',
    ];
    expect(await tracksOf(listing(names))).toEqual({
      tracks: [
        { id: 'ic', title: 'Individual contributor' },
        { id: 'manager', title: 'Management' },
        { id: 'track-3', title: 'Track 3' },
      ],
      levels: [
        ['Baker', 'ic', '2/3', 0],
        ['Director of Shops', 'manager', '2/2', 1],
        ['Driver', 'track-3', '1/1', 0],
      ],
    });
  });

  it('that are declared are found by their ids and their titles', async () => {
    const levels = (title: string) => `# ${title}\n\n## L1: A\n\n- a\n\n## L2: B\n\n- b\n`;
    const { framework } = await compileFiles({
      'README.md': '---\ntracks: { bread: Our bakers, c: Confectioners, ic: Others }\n---\n# Bakery\n',
      'bread.md': levels('Bread'),
      'cakes.md': levels('Confectioners'),
      'tea.md': levels('Tea'),
    });
    expect(framework?.tracks.map(({ title }) => title)).toEqual(['Our bakers', 'Confectioners', 'Others']);
    expect(framework?.levels.map(({ id, track }) => [id, track])).toEqual([
      ['bread-l1-a', 'bread'],
      ['cakes-l1-a', 'c'],
      ['tea-l1-a', 'ic'],
      ['bread-l2-b', 'bread'],
      ['cakes-l2-b', 'c'],
      ['tea-l2-b', 'ic'],
    ]);
    // a title that is not the track's own is text
    expect(framework?.sections.map(({ title }) => title)).toEqual(['Bread', 'Tea']);
  });

  it('that are declared are found in the groups of the index', async () => {
    const { tracks, levels } = await tracksOf({
      'README.md':
        '---\ntracks: { b: Bakers, m: Managers }\n---\n# Bakery\n\n## Levels\n\n### Bakers\n\n- [A](./a.md)\n- [B](./b.md)\n\n### Managers\n\n- [C](./c.md)\n',
      'a.md': '# A\n',
      'b.md': '# B\n',
      'c.md': '# C\n',
    });
    expect(tracks?.map(({ id }) => id)).toEqual(['b', 'm']);
    expect(levels?.map(([title, track]) => [title, track])).toEqual([
      ['A', 'b'],
      ['B', 'b'],
      ['C', 'm'],
    ]);
  });

  it('are one where a level stands at half a step', async () => {
    const names = ['L1.0: Trainee', 'L1: Junior', 'L1.9: Nearly', 'L1.10: Almost', 'L9: Senior', 'L10: Lead'];
    const { tracks, levels } = await tracksOf(listing(names));
    expect(tracks).toEqual([{ id: 'ic', title: '' }]);
    expect(levels?.map(([, , position]) => position)).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
  });

  it.each([
    [['Trainee', 'L1: Junior', 'L2: Senior']],
    [['L1: Junior', 'L2: Senior', 'Fellow']],
    [['L7: Junior', 'Guild head', 'L8: Senior']],
  ])('are one where the index has a level without a rank: %j', async (names) => {
    const { tracks, levels } = await tracksOf(listing(names));
    expect(tracks).toEqual([{ id: 'ic', title: '' }]);
    expect(levels?.map(([title]) => title)).toEqual(names.map((name) => name.replace(/^.*: /, '')));
  });

  it('begin anew where the decimal part does not rise', async () => {
    const { levels } = await tracksOf(listing(['L1.9: Nearly', 'L1.10: Almost', 'L1.2: Junior']));
    expect(levels?.map(([title, track]) => [title, track])).toEqual([
      ['Nearly', 'ic'],
      ['Almost', 'ic'],
      ['Junior', 'track-2'],
    ]);
  });

  it('are ordered by the parts of the code where no index orders them', async () => {
    const { framework } = await compileFiles({
      'README.md': '# Bakery\n',
      'a.md': '# L1.10: A\n',
      'b.md': '# L1.9: B\n',
      'c.md': '# L2: C\n',
      'd.md': '# L1.0: D\n',
      'e.md': '# L1: E\n',
    });
    expect(framework?.levels.map(({ code, rank, place }) => [code, rank, place.position])).toEqual([
      ['L1', 1, 1],
      ['L1.0', 1, 2],
      ['L1.9', 1, 3],
      ['L1.10', 1, 4],
      ['L2', 2, 5],
    ]);
  });

  it('are management only where every title says so', async () => {
    expect((await tracksOf(listing(['L1: Head Baker', 'L2: Baker']))).tracks?.map(({ id }) => id)).toEqual([
      'ic',
    ]);
    expect((await tracksOf(listing(['L1: Head Baker', 'L2: Manager']))).tracks?.map(({ id }) => id)).toEqual([
      'manager',
    ]);
  });

  it('are told by the titles where there is no index', async () => {
    const files = {
      'README.md': '# Bakery\n',
      'b.md': '# L2: Manager\n',
      'a.md': '# L2: Cook\n',
      'c.md': '# L1: Baker\n',
      'd.md': '# L10: Chef\n',
    };
    expect((await tracksOf(files)).levels).toEqual([
      ['Baker', 'ic', '1/3', 0],
      ['Cook', 'ic', '2/3', 0],
      ['Manager', 'manager', '1/1', 1],
      ['Chef', 'ic', '3/3', 0],
    ]);
  });

  it('take in a level that the index leaves out, by its rank', async () => {
    const files = { ...listing(['L1: Baker', 'L3: Chef', 'L2: Manager']), 'x.md': '# L2: Cook\n' };
    const compilation = await compileFiles(files);
    expect(compilation.framework?.levels.map(({ title, place }) => [title, place.position])).toEqual([
      ['Baker', 1],
      ['Chef', 3],
      ['Manager', 1],
      ['Cook', 2],
    ]);
    expect(places(compilation)).toEqual(['x.md:1:1 unindexed-level']);
  });

  it.each([
    ['before and between those that rise', ['L2: B', 'L4: D'], ['L1: A', 'L3: C', 'L4: E'], 'A B C D E'],
    [
      'after the last of those that fall, as it is above it',
      ['L3: C', 'L1: A'],
      ['L1: B', 'L2: D'],
      'C A B D',
    ],
    ['before all of those that fall', ['L4: D', 'L3: C'], ['L2: B'], 'B D C'],
    ['alone, where none is indexed', [], ['L2: B', 'L1: A'], 'A B'],
  ])('take in what the index leaves out %s', async (_, names, others, order) => {
    const on = (name: string) => `---\ntrack: bakery\n---\n# ${name}\n`;
    const index = listing([...names, 'L9: Host']);
    const levels = [...names, ...others].map((name) => [`${name.replace(/\W+/g, '-')}.md`, on(name)]);
    const { framework } = await compileFiles({ ...index, ...Object.fromEntries(levels) });
    const found = framework?.levels.filter(({ track }) => track === 'bakery') ?? [];
    const sorted = found.toSorted((a, b) => a.place.position - b.place.position);
    expect(sorted.map(({ title }) => title).join(' ')).toBe(order);
  });
});

describe('the index', () => {
  it('orders the levels and gives those without a code their rank', async () => {
    const compilation = await compileFiles(listing(['Baker', 'Assistant', 'Chef']));
    expect(compilation.framework?.levels.map(({ title, code, rank }) => [title, code, rank])).toEqual([
      ['Baker', '', 1],
      ['Assistant', '', 2],
      ['Chef', '', 3],
    ]);
  });

  it('may stand before the first heading, and stays readable there', async () => {
    const compilation = await compileFiles({
      'README.md': '# Bakery\n\n1. [L2: Chef](L2.md)\n2. [L1: Baker](l1.md)\n',
      'L1.md': '# L1: Baker\n',
      'L2.md': '# L2: Chef\n',
    });
    expect(compilation.framework?.levels.map(({ id }) => id)).toEqual(['l2', 'l1']);
    expect(JSON.stringify(compilation.framework?.description)).toMatch(/L2: Chef.*L1: Baker/);
    expect(places(compilation)).toEqual(['README.md:4:4 index-order', 'README.md:4:4 link-case']);
  });

  it('may use reference links, and several sections', async () => {
    const compilation = await compileFiles({
      'README.md':
        '# Bakery\n\n- [L3: Chef](L3.md)\n\n## One\n\n- 🥐 [L1: Baker][l1]\n\n## Two\n\nWords.\n\n- [L2: Cook](L2.md)\n\n[l1]: ./L1.md\n',
      'L1.md': '# L1: Baker\n',
      'L2.md': '# L2: Cook\n',
      'L3.md': '# L3: Chef\n',
    });
    expect(compilation.framework?.levels.map(({ id }) => id)).toEqual(['l3', 'l1', 'l2']);
    expect(compilation.framework?.sections.map(({ kind }) => kind)).toEqual(['index', 'index']);
    expect(places(compilation)).toEqual([]);
  });

  it('needs bullets that begin with a link', async () => {
    const compilation = await compileFiles({
      'README.md': '# Bakery\n\n## Begin\n\n- Start with [the first level](L1.md)\n',
      'L2.md': '# L2: Cook\n',
      'L1.md': '# L1: Baker\n',
    });
    expect(compilation.framework?.levels.map(({ id }) => id)).toEqual(['l1', 'l2']);
    expect(compilation.framework?.sections.map(({ kind }) => kind)).toEqual(['other']);
    expect(compilation.inferences).toContainEqual({
      path: 'README.md',
      line: 1,
      text: 'no index: levels by rank',
      say: { path: 'README.md', key: 'order', value: ['l1', 'l2'] },
    });
    expect(places(compilation)).toEqual([]);
  });

  it('says what it leaves out', async () => {
    const compilation = await compileFiles({
      'README.md':
        '# Bakery\n\n## Levels\n\n- **[L1: Baker](L1.md)**, our first\n- [This page](README.md)\n- [Far](../far.md)\n',
      'L1.md': '# L1: Baker\n',
    });
    expect(compilation.framework?.levels.map(({ id }) => id)).toEqual(['l1']);
    expect(places(compilation)).toEqual([
      'README.md:5:1 unsupported-markdown',
      'README.md:6:3 unsupported-markdown',
      'README.md:7:3 broken-link',
      'README.md:7:3 unsupported-markdown',
    ]);
    expect(compilation.diagnostics[0]?.message).toContain(', our first');
  });
});

describe('phases', () => {
  it.each([
    ['L1 to L3', [1, 2, 3]],
    ['L1–L3', [1, 2, 3]],
    ['L1 - L3:', [1, 2, 3]],
    ['Levels L2 through L4', [2, 3, 4]],
    ['L4 and L5', [4, 5]],
    ['L1, L3 & L5', [1, 3, 5]],
    ['L2', [2]],
    ['XL2B', []],
    ['L1 bis L3', [1, 2, 3]],
    ['L1 à L3', [1, 2, 3]],
    ["L1 jusqu'à L3", [1, 2, 3]],
    ['L1 a L3', [1, 2, 3]],
    ['L1 hasta L3', [1, 2, 3]],
    ['L1〜L3', [1, 2, 3]],
    ['L1 إلى L3', [1, 2, 3]],
    ['L1 und L3', [1, 3]],
  ])('read %s', (text, ranks) => {
    expect([1, 2, 3, 4, 5].filter((rank) => isInOrders([rank], findOrders(text)))).toEqual(ranks);
  });

  it.each([
    ['L1', [1], true],
    ['L1', [1, 9], true],
    ['L1.1', [1, 1], true],
    ['L1.1', [1, 9], false],
    ['L1.1', [1, 10], false],
    ['L1.1', [1], false],
    ['L1.9 to L2', [1, 10], true],
    ['L1.9 to L2', [1, 2], false],
    ['L1.9 to L2', [2, 5], true],
    ['L1', [1.5], true],
  ])('compare the parts of codes: %s and %j', (text, order, holds) => {
    expect(isInOrders(order, findOrders(text))).toBe(holds);
  });

  const NAMES = ['L1: Baker', 'L2: Chef', 'L3: Head Chef?', 'L2: Shop Manager'];

  async function phasesOf(bullets: string) {
    const { framework } = await compileFiles(listing(NAMES, `## The way\n\n${bullets}\n\n`));
    return framework?.phases.map(({ id, title, label, levels }) => ({ id, title, label, levels }));
  }

  it('hold the levels that they name', async () => {
    expect(
      await phasesOf('- **L1 and L2** (Baker, shop manager!) are about *craft* and then *trust*.'),
    ).toEqual([{ id: 'trust', title: 'Trust', label: 'L1 and L2', levels: ['l1-baker', 'l2-shop-manager'] }]);
  });

  it('else hold the levels of the first track with their ranks', async () => {
    expect(await phasesOf('- **L1:** craft\n- **L2 to L3** (a new start): trust')).toEqual([
      { id: 'craft', title: 'Craft', label: 'L1', levels: ['l1-baker'] },
      { id: 'trust', title: 'Trust', label: 'L2 to L3', levels: ['l2-chef'] },
    ]);
  });

  it.each([
    ['- **L1 and L2** (Bäcker und Shop Manager): *Vertrauen*'],
    ['- **L1 and L2** (Bäcker et Shop Manager): *Vertrauen*'],
    ['- **L1 and L2** (Bäcker y Shop Manager): *Vertrauen*'],
    ['- **L1 and L2** (Bäcker、Shop Manager): *Vertrauen*'],
  ])('hold the levels that they name in another language: %s', async (bullet) => {
    expect((await phasesOf(bullet))?.map(({ levels }) => levels)).toEqual([['l2-shop-manager']]);
  });

  it.each([
    ['- **L1 bis L2**: Lernen', 'Lernen', 'L1 bis L2', ''],
    ['- **L1–L2** – learning `the` craft', 'Learning the craft', 'L1–L2', 'learning the craft'],
    ['- **L1:** *Mastery*, for one', 'Mastery', 'L1', 'Mastery, for one'],
    ['- **L1** (Baker): learning', 'Learning', 'L1', 'L1 (Baker): learning'],
    ['- **L1**  \n  学ぶ', '学ぶ', 'L1', ''],
    ['- **L1〜L2**：学ぶ', '学ぶ', 'L1〜L2', ''],
    ['- **L1：** 学ぶ', '学ぶ', 'L1', ''],
    ['- **L1**: You learn.', 'L1', '', 'You learn.'],
    ['- **L1**: Learn! And teach', 'L1', '', 'Learn! And teach'],
    ['- **L1**: 学ぶ。', 'L1', '', '学ぶ。'],
    ['- **L1**: one two three four five six seven', 'L1', '', 'one two three four five six seven'],
    ['- **L1**: learning\n\n  More.', 'L1', '', 'learning More.'],
    ['- **L1** learns', 'L1', '', 'L1 learns'],
    ['- **L1**: 🥐', 'L1', '', '🥐'],
    ['- **L1**: l1', 'L1', '', ''],
    ['- **L1**: *mastery*', 'Mastery', 'L1', ''],
    ['- **L1**: [mastery](https://example.com)', 'Mastery', 'L1', 'mastery'],
    ['- **L1**: (Baker) mastery', 'Mastery', 'L1', '(Baker) mastery'],
    ['- **L1** (Baker)', 'L1', '', 'L1 (Baker)'],
    ['- **L1**', 'L1', '', ''],
    ['- **L1**  \n  learning the craft', 'Learning the craft', 'L1', ''],
    ['- **L1** (Baker)：学ぶ', '学ぶ', 'L1', 'L1 (Baker)：学ぶ'],
    ['- **L1** (Baker) - learning', 'Learning', 'L1', 'L1 (Baker) - learning'],
    ['- **L1** (Baker) -learning', 'L1', '', 'L1 (Baker) -learning'],
    ['- **L1**: Learn… and teach', 'L1', '', 'Learn… and teach'],
    ['- **L1**: “Learn.” And teach', 'L1', '', '“Learn.” And teach'],
    ['- **L1**: ovens 2.0', 'Ovens 2.0', 'L1', ''],
    ['- **L1**: one two three four five six', 'One two three four five six', 'L1', ''],
    [`- **L1**: ${'学'.repeat(60)}`, '学'.repeat(60), 'L1', ''],
    [`- **L1**: ${'学'.repeat(61)}`, 'L1', '', '学'.repeat(61)],
    ['- **L1**: **mastery**', 'Mastery', 'L1', ''],
    ['- **L1**: *[mastery](https://example.com) now*', 'Mastery now', 'L1', 'mastery now'],
    ['- **L1** is **the *craft* of** bread', 'Craft', 'L1', 'L1 is the craft of bread'],
    ['- **L1** is *craft*:\n\n  ```\n  knead\n  ```', 'Craft', 'L1', 'L1 is craft: knead'],
    ['- **L1**\n\n  > Learn the *craft* daily.', 'Craft', 'L1', 'Learn the craft daily.'],
    ['- **L1**\n  - learn the *craft*\n  - teach', 'Craft', 'L1', 'learn the craft teach'],
    ['- **L1**\n  - *craft*', 'Craft', 'L1', 'craft'],
  ])('have a title and a label that are not the same: %s', async (bullet, title, label, text) => {
    const { framework } = await compileFiles(listing(NAMES, `## The way\n\n${bullet}\n\n`));
    expect(framework?.phases.map((phase) => [phase.title, phase.label, plainProse(phase.text)])).toEqual([
      [title, label, text],
    ]);
    expect(framework?.phases.every((phase) => text !== '' || phase.text.length === 0)).toBe(true);
  });

  it('say in the explanation where they have no title of their own', async () => {
    const { inferences } = await compileFiles(listing(NAMES, '## The way\n\n- **L1** learns\n\n'));
    expect(inferences.map(({ line, text }) => `${line} ${text}`)).toContain(
      '5 phase "L1", without a title of its own: neither emphasis nor a few words after a colon',
    );
  });

  it('keep their label in the text only where it is part of the sentence', async () => {
    const { framework } = await compileFiles(
      listing(NAMES, '## The way\n\n- **L1**: It is *craft*.\n- **L2** is trust\n\n'),
    );
    expect(framework?.phases.map(({ text }) => text)).toEqual([
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'It is ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'craft' }] },
            { type: 'text', value: '.' },
          ],
        },
      ],
      [
        {
          type: 'paragraph',
          children: [
            { type: 'strong', children: [{ type: 'text', value: 'L2' }] },
            { type: 'text', value: ' is trust' },
          ],
        },
      ],
    ]);
  });

  it('are carried by their levels', async () => {
    const { framework } = await compileFiles(listing(NAMES, '## The way\n\n- **L1** is *craft*\n\n'));
    expect(framework?.levels.map(({ phase, place }) => [phase, place.phaseTitle])).toEqual([
      ['craft', 'Craft'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('are carried once: a level that two of them name is in the first', async () => {
    const { framework } = await compileFiles(
      listing(NAMES, '## The way\n\n- **L1 to L2** is *craft*\n- **L2 to L3** is *trust*\n\n'),
    );
    expect(framework?.phases.map(({ levels }) => levels)).toEqual([['l1-baker', 'l2-chef'], ['l2-chef']]);
    expect(framework?.levels.map(({ phase, place }) => [phase, place.phaseTitle])).toEqual([
      ['craft', 'Craft'],
      ['craft', 'Craft'],
      [undefined, undefined],
    ]);
  });
});

describe('the sections of the README', () => {
  const README = `# Bakery

Hello.

## About

Why we do this.

## Values

Before.

- **Warm**: to the core
- **Warm** – again
- **Sharp**

  Every knife.
- **Neat**: *for* all
- **Deft**  at all
- **Warm**th for all

After.

## Growth

- **L1** is *craft*

## Levels

- [L1: Baker](L1.md)

## Contribute

Write to us.

## Else

### Deeper
`;

  it('are found by what they hold', async () => {
    const compilation = await compileFiles({ 'README.md': README, 'L1.md': '# L1: Baker\n' });
    const { framework } = compilation;
    const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });
    expect(framework?.sections.map(({ id, kind }) => [id, kind])).toEqual([
      ['about', 'purpose'],
      ['values', 'principles'],
      ['growth', 'journey'],
      ['levels', 'index'],
      ['contribute', 'contributing'],
      ['else', 'other'],
    ]);
    expect(framework?.purpose).toEqual([paragraph('Why we do this.')]);
    expect(framework?.sections[0]?.text).toEqual([]);
    expect(framework?.sections[1]).toMatchObject({
      text: [paragraph('Before.')],
      closing: [paragraph('After.')],
    });
    expect(framework?.sections[4]?.text).toEqual([paragraph('Write to us.')]);
    expect(framework?.principles).toEqual([
      { id: 'warm', title: 'Warm', text: [paragraph('to the core')] },
      { id: 'warm-2', title: 'Warm', text: [paragraph('again')] },
      { id: 'sharp', title: 'Sharp', text: [paragraph('Every knife.')] },
      {
        id: 'neat',
        title: 'Neat',
        text: [
          {
            type: 'paragraph',
            children: [
              { type: 'emphasis', children: [{ type: 'text', value: 'for' }] },
              { type: 'text', value: ' all' },
            ],
          },
        ],
      },
      { id: 'deft', title: 'Deft', text: [paragraph('at all')] },
      { id: 'warm-3', title: 'Warm', text: [paragraph('th for all')] },
    ]);
    expect(places(compilation)).toEqual([]);
  });

  it('are told by their headings before their lists', async () => {
    const { framework } = await compileFiles({
      'README.md':
        '# Bakery\n\n## Words\n\n- **Bun**: small\n- **L9** rack\n\n## Shifts\n\n- **L1** early\n\n## Our principles\n\n- **Warm**: always\n\n## Career path\n\n- **L1** craft\n',
    });
    expect(framework?.sections.map(({ kind }) => kind)).toEqual(['other', 'other', 'principles', 'journey']);
  });

  it.each(['-', '- Plain', '- \n  ```\n  **Bun**\n  ```', '- - **Bun**'])(
    'are no principles where a bullet is other than bold: %j',
    async (bullet) => {
      const { framework } = await compileFiles({
        'README.md': `# Bakery\n\n## Values\n\n- **Warm**: always\n${bullet}\n`,
        'L1.md': '# L1: Baker\n',
      });
      expect(framework).toMatchObject({ sections: [{ kind: 'other' }], principles: [] });
    },
  );

  it.each(['principles', 'journey', 'index'])(
    'are reported where they yield no %s as named',
    async (kind) => {
      const compilation = await compileFiles({
        'README.md': `---\nlocale: en\n${kind}: About\n---\n# Bakery\n\n## About\n\n- Plain\n`,
        'L1.md': '# L1: Baker\n',
      });
      expect(places(compilation)).toEqual([`README.md:3:${kind.length + 3} front-matter-value`]);
    },
  );

  it('are what the front matter says', async () => {
    const { framework } = await compileFiles({
      'README.md': `---\nprinciples: growth\ncontributing: Else\n---\n${README}`,
      'L1.md': '# L1: Baker\n',
    });
    expect(framework?.sections.map(({ kind }) => kind)).toEqual([
      'purpose',
      'other',
      'principles',
      'index',
      'other',
      'contributing',
    ]);
    expect(framework?.principles.map(({ title }) => title)).toEqual(['L1']);
  });
});

describe('the language of the texts', () => {
  const inLanguage = (frontMatter: string) =>
    compileFiles({ 'README.md': `${frontMatter}# Bakery\n`, 'L1.md': '# L1: Baker\n\n> a\n' });

  it('stands with the framework and with every level where the README declares it', async () => {
    const { framework } = await inLanguage('---\nlocale: AR-eg\n---\n');
    const language = { lang: 'ar-EG', dir: 'rtl' };
    expect(framework).toMatchObject({ locale: 'ar-EG', language, levels: [{ language }] });
  });

  it.each(['deutsch', 'German', 'xx', 'jp', 'qaa'])(
    'is doubted where nobody knows it: %s',
    async (locale) => {
      const compilation = await inLanguage(`---\nlocale: ${locale}\n---\n`);
      expect(places(compilation)).toEqual(['README.md:2:9 unknown-locale']);
      expect(compilation.diagnostics[0]).toMatchObject({
        severity: 'warning',
        message: `Unexpected locale "${locale}", expected the tag of a known language.`,
      });
      expect(compilation.diagnostics[0]?.mend).toContain('"locale: de-DE"');
      expect(compilation.framework?.locale).toBe(Intl.getCanonicalLocales(locale)[0]);
    },
  );

  it.each(['de', 'en-GB', 'zh-Hant-TW', 'ger', 'no', 'swg', 'tlh', 'de-x-berlin', 'en-XX', 'und'])(
    'is believed where it is known, seldom as it may be: %s',
    async (locale) => {
      expect(places(await inLanguage(`---\nlocale: ${locale}\n---\n`))).toEqual([]);
    },
  );

  it.each([
    ['de_DE', 'Write "locale: de-DE".', 'de-DE'],
    ['de-DE-', 'Write for example "locale: de-DE" or "locale: en-GB".', undefined],
  ])('is mended where its tag is none: %s', async (locale, mend, lang) => {
    const compilation = await inLanguage(`---\nlocale: ${locale}\n---\n`);
    expect(places(compilation)).toEqual(['README.md:2:9 front-matter-value']);
    expect(compilation.diagnostics[0]?.mend).toBe(mend);
    expect(compilation.framework?.language?.lang).toBe(lang);
  });

  it.each(['', '---\nlocale: not a tag\n---\n'])(
    'is claimed of nothing where it does not: %j',
    async (none) => {
      const { framework } = await inLanguage(none);
      expect(framework).toMatchObject({ locale: 'en', levels: [{ id: 'l1' }] });
      expect(framework).not.toHaveProperty('language');
      expect(framework?.levels[0]).not.toHaveProperty('language');
    },
  );
});

describe('a framework without a README', () => {
  it("is called as its folder, with its levels by rank and then by file's name", async () => {
    const compilation = await compileFiles({
      'z.md': '# L2: Chef\n',
      'b.md': '# L10: Owner\n',
      'y.md': '# L1: Baker\n',
      'a.md': '# Helper\n',
    });
    expect(compilation.framework).toMatchObject({ title: 'framework', locale: 'en', sections: [] });
    expect(compilation.framework?.levels.map(({ id, rank }) => [id, rank])).toEqual([
      ['y', 1],
      ['z', 2],
      ['b', 10],
      ['a', 4],
    ]);
    expect(places(compilation)).toEqual(['.:1:1 missing-readme']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveClashes } from '../../../src/compiler/names/ids.ts';
import { plainProse } from '../../../src/model/words/plain.ts';
import { compileFiles } from '../folder.ts';

type Files = Readonly<Record<string, string>>;

const README = '# Bakery\n';

/** The levels as `track: ids`, and every diagnostic's rule. */
async function idsOf(files: Files) {
  const { framework, diagnostics, inferences } = await compileFiles(files);
  const tracks = framework?.tracks.map(({ id, title }) => {
    const on = framework.levels.filter(({ track }) => track === id);
    return `${id} "${title}": ${on.map((level) => level.id).join(' ')}`;
  });
  return { framework, tracks, rules: diagnostics.map(({ rule }) => rule), inferences };
}

const ladder = (title: string, ...levels: string[]) =>
  `# ${title}\n\n${levels.map((level) => `## ${level}\n\n- I am at ${level} of ${title}\n`).join('\n')}`;

const level = (title: string) => `# ${title}\n\n## Craft\n\n- I work as ${title}\n`;

describe('levels that would share an id', () => {
  it.each<[string, Files, string[]]>([
    [
      'get their file in front, and only they do',
      {
        'README.md': README,
        'bakers.md': ladder('Bakers', 'Level 1', 'Level 2'),
        'sellers.md': ladder('Sellers', 'Level 1', 'Level 3'),
      },
      ['bakers "Bakers": bakers-level-1 level-2', 'sellers "Sellers": sellers-level-1 level-3'],
    ],
    [
      'get their folder in front where the files are named alike',
      {
        'README.md': README,
        'bakers/junior.md': level('Junior'),
        'bakers/chef.md': level('Chef'),
        'sellers/junior.md': level('Junior'),
      },
      ['bakers "Bakers": chef bakers-junior', 'sellers "Sellers": sellers-junior'],
    ],
    [
      'get as many folders in front as it takes',
      {
        'README.md': README,
        'north/bakers/l1.md': level('L1: Baker'),
        'south/bakers/l1.md': level('L1: Baker'),
      },
      ['north-bakers "North – Bakers": north-bakers-l1', 'south-bakers "South – Bakers": south-bakers-l1'],
    ],
    [
      'get the folders of their files in front, as their tracks do',
      {
        'README.md': README,
        'bäcker/stufen.md': ladder('Stufen', 'Stufe 1', 'Stufe 2'),
        'verkauf/stufen.md': ladder('Stufen', 'Stufe 1', 'Stufe 2'),
      },
      [
        'bäcker-stufen "Bäcker – Stufen": bäcker-stufen-stufe-1 bäcker-stufen-stufe-2',
        'verkauf-stufen "Verkauf – Stufen": verkauf-stufen-stufe-1 verkauf-stufen-stufe-2',
      ],
    ],
    [
      'get the heading of their track in front where one file holds both',
      {
        'README.md': README,
        'all.md':
          '# Bakers\n\n## L1\n\n- I bake\n\n## L2\n\n- I lead\n\n# Sellers\n\n## L1\n\n- I sell\n\n## L3\n\n- I teach\n',
      },
      ['all "Bakers": bakers-l1 l2', 'all-sellers "Sellers": sellers-l1 l3'],
    ],
    [
      'keep it where the other is in no folder',
      { 'README.md': README, 'l1.md': level('L1: Baker'), 'sales/l1.md': level('L1: Seller') },
      ['ic "Individual contributor": l1', 'sales "Sales": sales-l1'],
    ],
  ])('%s', async (_, files, expected) => {
    const { tracks, rules } = await idsOf(files);
    expect(tracks).toEqual(expected);
    expect(rules).not.toContain('duplicate-id');
  });

  it('are linked to by the names that they get, and --explain says why', async () => {
    const { framework, inferences } = await idsOf({
      'README.md': '# Bakery\n\n[Here](./sales/l1.md), [there](./craft/l1.md).\n',
      'craft/l1.md': level('L1: Baker'),
      'sales/l1.md': level('L1: Seller'),
    });
    expect(JSON.stringify(framework?.description)).toMatch(/"sales-l1".*"craft-l1"/);
    expect(inferences).toContainEqual({
      path: 'sales/l1.md',
      line: 1,
      text: 'id sales-l1, because several levels could be l1',
    });
  });
});

it('texts beside levels get ids of their own, beside the README and each other', async () => {
  const { framework } = await idsOf({
    'README.md': '# Bakery\n\n## Bakers\n\nWe bake.\n',
    'bakers.md': `${ladder('Bakers', 'L1: A', 'L2: B')}\n## Breaks\n\nAt ten.\n`,
    'north/sellers.md': ladder('Sellers', 'L1: C', 'L2: D').replace('\n\n', '\n\nIn the north.\n\n'),
    'south/sellers.md': ladder('Sellers', 'L1: E', 'L2: F').replace('\n\n', '\n\nIn the south.\n\n'),
  });
  expect(framework?.sections.map(({ id, text }) => `${id}: ${plainProse(text)}`)).toEqual([
    'bakers: We bake.',
    'bakers-md--breaks: At ten.',
    'north-sellers: In the north.',
    'south-sellers: In the south.',
  ]);
});

describe('names that each thing may have', () => {
  /** Things in folders, with the names that their paths make. */
  const things = fc
    .uniqueArray(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }), {
      selector: (path) => path.join('/'),
      maxLength: 12,
    })
    .map((paths) => paths.map((path) => path.map((_, at) => path.slice(-1 - at).join('/'))))
    .chain((names) => {
      const places = [...names.keys()];
      const { length } = places;
      return fc.tuple(
        fc.constant(names),
        fc.shuffledSubarray(places, { minLength: length, maxLength: length }),
      );
    });

  it('become distinct, whatever their order, and stay where nothing clashes', () => {
    fc.assert(
      fc.property(things, ([names, shuffled]) => {
        const found = resolveClashes(names);
        expect(new Set(found).size).toBe(names.length);
        const again = resolveClashes(shuffled.map((at) => names[at] ?? []));
        expect(again).toEqual(shuffled.map((at) => found[at]));
        const firsts = names.map(([first]) => first);
        for (const [at, first] of firsts.entries()) {
          if (firsts.indexOf(first) === firsts.lastIndexOf(first)) expect(found[at]).toBe(first);
        }
      }),
    );
  });
});

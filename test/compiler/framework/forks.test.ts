import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../../src/model/tracks/paths.ts';
import { compileFiles, places } from '../folder.ts';

type Files = Readonly<Record<string, string>>;

/** The titles that come next, where they are on another track. */
async function forksIn(files: Files): Promise<Record<string, string[]>> {
  const { framework } = await compileFiles(files);
  if (!framework) throw new Error('no framework');
  const { next } = pathsOf(framework);
  return Object.fromEntries(
    framework.levels.flatMap(({ id, title, track }) => {
      const others = (next.get(id) ?? []).filter((level) => level.track !== track);
      return others.length > 0 ? [[title, others.map((level) => level.title)]] : [];
    }),
  );
}

/** A level's file, named after its title. */
function level(name: string, frontMatter = ''): Files {
  const path = `${name.replace(/^.*: /, '').toLowerCase()}.md`;
  return { [path]: `${frontMatter && `---\n${frontMatter}\n---\n`}# ${name}\n\n## Work\n\n- I do ${name}\n` };
}

/** A file with several levels. */
function ladder(title: string, ...names: string[]): string {
  return `# ${title}\n\n${names.map((name) => `## ${name}\n\n### Work\n\n- I do ${name}\n`).join('\n')}`;
}

function index(...names: string[]): string {
  return names.map((name) => `- [${name}](./${name.replace(/^.*: /, '').toLowerCase()}.md)\n`).join('');
}

const BAKERS = ['L1: Trainee', 'L2: Baker', 'L3: Master'];
const MANAGERS = ['L3: Manager', 'L4: Director'];
const BOTH = Object.assign({}, ...[...BAKERS, ...MANAGERS].map((name) => level(name))) as Files;

describe('a track leaves another', () => {
  it('where one index goes on from its codes', async () => {
    const files = { ...BOTH, 'README.md': `# Bakery\n\n${index(...BAKERS, ...MANAGERS)}` };
    expect(await forksIn(files)).toEqual({ Baker: ['Manager'] });
  });

  it('where the titles of one folder tell that it leads people', async () => {
    expect(await forksIn({ ...BOTH, 'README.md': '# Bakery\n' })).toEqual({ Baker: ['Manager'] });
  });

  it('where it leads people, also in a file or a folder of its own', async () => {
    const files = {
      'README.md': '# Bakery\n',
      'bakers.md': ladder('Bakers', ...BAKERS),
      'managers.md': ladder('Managers', ...MANAGERS),
    };
    expect(await forksIn(files)).toEqual({ Baker: ['Manager'] });
  });

  it.each([
    [
      'a table of the tracks',
      `\n| Makers | Leaders |\n| - | - |\n| [Master](master.md) | [Boss](boss.md) |\n`,
    ],
    ['nested lists', '- Makers\n  - [Master](master.md)\n- Leaders\n  - [Boss](boss.md)\n'],
    ['headings', '\n### Makers\n\n- [Master](master.md)\n\n### Leaders\n\n- [Boss](boss.md)\n'],
  ])('where an index has what is common to them before %s', async (_, tracks) => {
    const names = ['Trainee', 'Baker', 'Master', 'Boss'];
    const files = {
      ...Object.assign({}, ...names.map((name) => level(name))),
      'README.md': `# Bakery\n\n## Levels\n\n${index('Trainee', 'Baker')}${tracks}`,
    };
    expect(await forksIn(files)).toEqual({ Baker: ['Boss'] });
  });

  it('where a phase of the journey has levels of both, after what earlier phases end with', async () => {
    const files = {
      ...level('Trainee'),
      ...level('Baker'),
      ...level('Master'),
      ...level('Seller', 'track: shop'),
      'README.md': `---\ntracks: { bakery: Bakery, shop: Shop }\n---\n# Bakery\n\n## Journey\n
- **L1 to L2** (Trainee, Baker): learning\n- **L3 and L4** (Master, Seller): deciding\n\n## Levels\n
${index('Trainee', 'Baker', 'Master', 'Seller')}`,
    };
    expect(await forksIn(files)).toEqual({ Baker: ['Seller'] });
  });
});

describe('no career is made up', () => {
  it.each([
    [
      'between codes of two families',
      {
        'bakers.md': ladder('Bakers', ...BAKERS),
        'sellers.md': ladder('Sellers', 'S4: Seller', 'S5: Buyer'),
      },
    ],
    [
      'from codes to levels without any',
      {
        'bakers.md': ladder('Bakers', ...BAKERS),
        'sellers.md': ladder('Sellers', 'Seller', 'Senior Seller'),
      },
    ],
    [
      'between professions with the same codes in two files',
      {
        'bakers.md': ladder('Bakers', ...BAKERS),
        'sellers.md': ladder('Sellers', 'L2: Seller', 'L3: Buyer'),
      },
    ],
    [
      'over a gap between the codes',
      { ...level('L1: Trainee'), ...level('L2: Baker'), ...level('L6: Manager'), ...level('L7: Director') },
    ],
    [
      'where two tracks could be meant',
      {
        'bakers.md': ladder('Bakers', ...BAKERS),
        'cooks.md': ladder('Cooks', 'L1: Kitchen Porter', 'L2: Cook'),
        'managers.md': ladder('Managers', ...MANAGERS),
      },
    ],
  ])('%s', async (_, files) => {
    expect(await forksIn({ 'README.md': '# Bakery\n', ...(files as Files) })).toEqual({});
  });

  it('by the order of an index without codes', async () => {
    const files = {
      ...level('Baker'),
      ...level('Master'),
      ...level('Seller', 'track: shop'),
      'README.md': `---\ntracks: { bakery: Bakery, shop: Shop }\n---\n# Bakery\n\n${index('Baker', 'Master', 'Seller')}`,
    };
    const { framework } = await compileFiles(files);
    expect(await forksIn(files)).toEqual({});
    expect(framework?.levels.map(({ rank }) => rank)).toEqual([1, 2, 1]);
  });
});

describe('`from` overrules what is concluded', () => {
  const readme = (frontMatter = '') => ({
    'README.md': `---\n${frontMatter}\n---\n# Bakery\n\n${index(...BAKERS, ...MANAGERS)}`,
  });

  it.each([
    ['by an id', level('L3: Manager', 'from: trainee'), {}, { Trainee: ['Manager'] }],
    ['by a code', level('L3: Manager', 'from: l1'), {}, { Trainee: ['Manager'] }],
    ['with none', level('L3: Manager', 'from: none'), {}, {}],
    ['in the README', {}, readme('from: { manager: master }'), { Master: ['Manager'] }],
    ['in the README with none', {}, readme('from: { manager: none }'), {}],
    [
      'in the level over the README',
      level('L3: Manager', 'from: trainee'),
      readme('from: { manager: none }'),
      { Trainee: ['Manager'] },
    ],
  ])('%s', async (_, one, main, forks) => {
    const files = { ...BOTH, ...readme(), ...main, ...one };
    expect(await forksIn(files)).toEqual(forks);
    expect(places(await compileFiles(files))).toEqual([]);
  });

  it('leads from any track, over several forks', async () => {
    const files = {
      ...BOTH,
      ...level('Owner', 'track: owner\nfrom: manager'),
      'README.md': `# Bakery\n\n${index(...BAKERS, ...MANAGERS, 'Owner')}`,
    };
    const { framework } = await compileFiles(files);
    expect(await forksIn(files)).toEqual({ Baker: ['Manager'], Manager: ['Owner'] });
    expect(framework?.levels.at(-1)?.place).toMatchObject({
      below: 3,
      via: [
        { track: 'ic', levels: 2 },
        { track: 'manager', levels: 1 },
      ],
    });
  });

  it.each([
    [level('L3: Manager', 'from: bakr'), 'manager.md:2:7 front-matter-name', 'Did you mean "baker"?'],
    [level('L3: Manager', 'from: director'), 'manager.md:2:7 front-matter-name', undefined],
    [level('L4: Director', 'from: baker'), 'director.md:2:7 front-matter-value', undefined],
    [readme('from: { manager: baker, ic: manager }'), 'README.md:2:29 front-matter-value', undefined],
    [readme('from: { managr: baker }'), 'README.md:2:17 front-matter-name', 'Did you mean "manager"?'],
  ])('and says where it cannot', async (one, place, mend) => {
    const compilation = await compileFiles({ ...BOTH, ...readme(), ...one });
    expect([places(compilation), compilation.diagnostics[0]?.mend]).toEqual([
      [place],
      mend ?? expect.any(String),
    ]);
  });
});

it('says of each track which level it follows, and how to overrule it', async () => {
  const { inferences } = await compileFiles({
    ...BOTH,
    'vendors.md': ladder('Vendors', 'V1: Vendor', 'V2: Buyer'),
    'README.md': '# Bakery\n',
  });
  expect(inferences.filter(({ say }) => say?.key === 'from')).toEqual([
    {
      path: 'manager.md',
      line: 1,
      text: 'track manager follows L2 Baker of track ic: L3 continues its codes',
      say: { path: 'README.md', key: 'from', value: new Map([['manager', 'baker']]) },
    },
    {
      path: 'vendors.md',
      line: 3,
      text: 'track vendors has a start of its own: nothing says which level of another track it follows',
      say: { path: 'README.md', key: 'from', value: new Map([['vendors', 'none']]) },
    },
  ]);
});

import { expect, it } from 'vitest';
import { explain } from '../../../src/compiler/report/explain.ts';
import { compileFiles } from '../folder.ts';

type Files = Readonly<Record<string, string>>;

const level = (title: string, key = '') => `${key && `---\n${key}\n---\n`}# ${title}\n\n## Craft\n\n- a\n`;
const readme = (text: string, keys = '') => `---\ntitle: Bakery\nlocale: en\n${keys}---\n${text}`;
const index = (...names: string[]) => names.map((name) => `- [${name}](./${name.slice(0, 2)}.md)\n`).join('');
const BRANCHES =
  '- [Baker](ba.md)\n- Makers\n  - [Master](ma.md)\n- Leaders\n  - [Boss](bo.md)\n  - [Head](he.md)\n';
const BRANCHED = { 'ba.md': level('Baker'), 'ma.md': level('Master'), 'bo.md': level('Boss') };
const TWO = { 'L1.md': level('L1: Baker'), 'L2.md': level('L2') };

it.each<[string, Files, string[]]>([
  [
    'without a README',
    TWO,
    [
      '.:1 title "framework", from the folder name (to overrule in README.md: `title: framework`)',
      '.:1 locale en, because the front matter names none (to overrule in README.md: `locale: en`)',
      '.:1 track ic needs no title, as the only one (to overrule in README.md: `tracks: { ic: "" }`)',
      '.:1 no index: levels by rank (to overrule in README.md: `order: [ l1, l2 ]`)',
      'L1.md:1 track ic, the only one (to overrule: `track: ic`)',
      'L2.md:1 track ic, the only one (to overrule: `track: ic`)',
    ],
  ],
  [
    'without a title, and with places for the levels',
    {
      'readme.md': '---\nlocale: en\n---\n## Careers\n\nWe bake.\n\n## More\n\nBread.\n',
      'a.md': level('Baker', 'sidebar_position: 2'),
      'b.md': level('Cook', 'sidebar_position: 1\ntrack: bread'),
    },
    [
      'a.md:4 track ic ("Individual contributor") (to overrule: `track: ic`)',
      'a.md:4 track ic has a start of its own: nothing says which level of another track it follows (to overrule in readme.md: `from: { ic: none }`)',
      'readme.md:1 title "Careers", from the first heading (to overrule: `title: Careers`)',
      'readme.md:1 track bread is called "Bread" (to overrule: `tracks: { bread: Bread }`)',
      'readme.md:1 track ic is called "Individual contributor" (to overrule: `tracks: { ic: Individual contributor }`)',
      'readme.md:1 no index: levels by their place (to overrule: `order: [ b, a ]`)',
    ],
  ],
  [
    'where everything is said',
    {
      'README.md': readme('', 'tracks: { ic: "" }\norder: [L2, L1]\n'),
      'L1.md': level('L1: Baker', 'track: ic'),
      'L2.md': level('L2', 'track: ic'),
    },
    [],
  ],
  ['where there are no levels', { 'README.md': readme('', 'tracks: { bread: Bread, cake: Cake }\n') }, []],
  [
    'where levels share an id',
    {
      'README.md': readme('', 'tracks: { ic: "" }\n'),
      'all.md': '# Bakers\n\n## L1: A\n\n- a\n\n## L1 - A\n\n- b\n',
    },
    [
      'README.md:1 no index: levels by rank',
      'all.md:3 track ic, the only one (to overrule: `track: ic`)',
      'all.md:7 track ic, the only one (to overrule: `track: ic`)',
    ],
  ],
  [
    'where a file holds several tracks',
    {
      'README.md': readme('## Levels\n\n- [All](./all.md)\n'),
      'all.md':
        '# Bakery\n\n## Bakers\n\n### L1: A\n\n- a\n\n### L2: B\n\n- b\n\n## Sellers\n\n### S1: C\n\n- c\n\n### S2: D\n\n- d\n',
    },
    [
      'all.md:5 track all-bakers ("Bakery – Bakers")',
      'all.md:9 track all-bakers ("Bakery – Bakers")',
      'all.md:15 track all-sellers ("Bakery – Sellers")',
      'all.md:15 track all-sellers has a start of its own: nothing says which level of another track it follows (to overrule in README.md: `from: { all-sellers: none }`)',
      'all.md:19 track all-sellers ("Bakery – Sellers")',
    ],
  ],
  [
    'where the first track leaves another',
    {
      ...TWO,
      'README.md': readme(index('L1: Baker', 'L2', 'L3: Boss'), 'tracks: { lead: Lead, ic: Bake }\n'),
      'L3.md': level('L3: Boss', 'track: lead'),
    },
    [
      'L1.md:1 track ic ("Bake") (to overrule: `track: ic`)',
      'L1.md:1 track ic has a start of its own: nothing says which level of another track it follows (to overrule in README.md: `from: { ic: none }`)',
      'L2.md:1 track ic ("Bake") (to overrule: `track: ic`)',
      'L3.md:4 track lead follows L2 of track ic: L3 continues its codes (to overrule in README.md: `from: { lead: l2 }`)',
    ],
  ],
  [
    'where the levels of a track have no files',
    { ...TWO, 'README.md': readme(index('L1: Baker', 'L2', 'M1: Manager', 'M2: Director')) },
    [
      'L1.md:1 track ic ("Individual contributor")',
      'L2.md:1 track ic ("Individual contributor")',
      'README.md:1 track manager has a start of its own: nothing says which level of another track it follows (to overrule: `from: { manager: none }`)',
    ],
  ],
  [
    'where an index has branches',
    { 'README.md': readme(`## Levels\n\n${BRANCHES}`), ...BRANCHED },
    [
      'ba.md:1 track makers ("Makers")',
      'bo.md:1 track leaders ("Leaders")',
      'bo.md:1 track leaders follows Baker of track makers: the index has its levels before the tracks (to overrule in README.md: `from: { leaders: ba }`)',
      'ma.md:1 track makers ("Makers")',
    ],
  ],
  [
    'where an index has branches, and a level without a file or a code is below them',
    { 'README.md': readme(`## Levels\n\n${BRANCHES}`), 'ma.md': level('Master'), 'bo.md': level('Boss') },
    [
      'bo.md:1 track leaders ("Leaders")',
      'bo.md:1 track leaders follows Baker of track makers: the index has its levels before the tracks',
      'ma.md:1 track makers ("Makers")',
    ],
  ],
  [
    'where an index has branches, and a level says that it is on none',
    { 'README.md': readme(`## Levels\n\n${BRANCHES}`), ...BRANCHED, 'bo.md': level('Boss', 'from: none') },
    [
      'ba.md:1 track makers ("Makers")',
      'bo.md:4 track leaders ("Leaders")',
      'ma.md:1 track makers ("Makers")',
    ],
  ],
  [
    'where an index has branches, and a level says which one it follows',
    { 'README.md': readme(`## Levels\n\n${BRANCHES}`), ...BRANCHED, 'bo.md': level('Boss', 'from: ba') },
    [
      'ba.md:1 track makers ("Makers")',
      'bo.md:4 track leaders ("Leaders")',
      'ma.md:1 track makers ("Makers")',
    ],
  ],
])('says what was concluded of the whole %s', async (_, files, lines) => {
  const { inferences } = await compileFiles(files);
  const whole = explain(inferences).match(/^\S+ (?:title|locale|track|no index)\b.*$/gm) ?? [];
  expect(whole).toEqual(lines);
});

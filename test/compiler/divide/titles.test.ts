import { describe, expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

type Files = Readonly<Record<string, string>>;

const LEVEL = '# L1: Baker\n\n## Bread\n\n- I bake\n';

/** What the framework and its levels are called, and what is said of it. */
async function titlesOf(files: Files) {
  const { framework, diagnostics, inferences } = await compileFiles(files);
  const levels = framework?.levels.map(({ code, title, sections }) =>
    [code, title, ...sections.map((section) => section.title)].join(' / '),
  );
  return {
    framework,
    title: framework?.title,
    levels,
    said: diagnostics.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
    inferred: inferences.map(({ text }) => text),
  };
}

const called = (title: string, source: string) =>
  `warning missing-title: Unexpected document without a title, expected a # heading. It is called "${title}", after ${source}.`;

describe('a README without a # heading', () => {
  it.each<[string, string, string, string, string[]]>([
    ['a heading over the others', '### Careers\n\n- [L1](./L1.md)\n', 'Careers', 'its first heading', []],
    [
      'such a heading with text before it',
      'We bake.\n\n## Laufbahn\n\n### Stufen\n\n- [L1](./L1.md)\n',
      'Laufbahn',
      'its first heading',
      ['Stufen'],
    ],
    [
      'the first of several headings',
      '## Careers\n\nWe bake.\n\n## Levels\n\n- [L1](./L1.md)\n',
      'Careers',
      'its first heading',
      ['Careers', 'Levels'],
    ],
    ['the folder, for there is no heading', 'We bake.\n\n- [L1](./L1.md)\n', 'framework', 'the folder', []],
    [
      'the folder, for the heading is there for the list',
      '## Levels\n\n- [L1](./L1.md)\n',
      'framework',
      'the folder',
      ['Levels'],
    ],
    [
      'the folder, for the heading is that of the principles',
      '## Our principles\n\n- **Bread** is ours.\n\n## Levels\n\n- [L1](./L1.md)\n',
      'framework',
      'the folder',
      ['Our principles', 'Levels'],
    ],
  ])('takes its title from %s', async (_, readme, title, source, sections) => {
    const found = await titlesOf({ 'README.md': readme, 'L1.md': LEVEL });
    expect(found.title).toBe(title);
    expect(found.levels).toEqual(['L1 / Baker / Bread']);
    expect(found.framework?.sections.map((section) => section.title)).toEqual(sections);
    expect(found.said).toEqual([called(title, source)]);
  });

  it('says in --explain where a title is from that is no heading over the others', async () => {
    const { inferred } = await titlesOf({
      'README.md': '## Careers\n\nWe bake.\n\n## More\n\nBread.\n',
      'L1.md': LEVEL,
    });
    expect(inferred).toContain('title "Careers", from the first heading');
  });
});

describe('a level without a # heading', () => {
  it.each<[string, string, string, string]>([
    [
      'a heading over the others',
      '## Baker\n\n### Bread\n\n- I bake\n',
      'L1 / Baker / Bread',
      'its first heading',
    ],
    [
      'a heading with its code',
      'Text.\n\n### L1 – Bäcker\n\n- I bake\n',
      'L1 / Bäcker / ',
      'its first heading',
    ],
    [
      'its file, for the heading is a section',
      '> I bake.\n\n## Bread\n\n- I bake\n',
      'L1 / L1 / Bread',
      'its file',
    ],
    [
      'its file, for the headings are sections',
      '## Bread\n\n- I\n\n## Rolls\n\n- II\n',
      'L1 / L1 / Bread / Rolls',
      'its file',
    ],
  ])('takes its title from %s', async (_, text, level, source) => {
    const { levels, said } = await titlesOf({ 'README.md': '# Bakery\n', 'L1.md': text });
    expect(levels).toEqual([level]);
    expect(said).toEqual([called(level.split(' / ')[1] ?? '', source)]);
  });

  it('takes its title from its file where a column of a table has no head', async () => {
    const { levels, said } = await titlesOf({
      'README.md': '# Bakery\n',
      'night-shift.md':
        '# Bakers\n\n| Theme | | L2: Baker |\n| - | - | - |\n| Bread | - I knead | - I bake |\n',
    });
    expect(levels).toEqual([' / Night shift / Bread', 'L2 / Baker / Bread']);
    expect(said).toContain(called('Night shift', 'its file'));
  });

  it('takes the name of its file as it is where that has no words', async () => {
    const { levels } = await titlesOf({ 'README.md': '# Bakery\n', '___.md': '- I bake\n' });
    expect(levels).toEqual([' / ___ / ']);
  });

  it('has a heading over the others as a section where the front matter gives another title', async () => {
    const { levels, said } = await titlesOf({
      'README.md': '# Bakery\n',
      'L1.md': '---\ntitle: "L1: Baker"\n---\n\n## What we expect\n\n### Bread\n\n- I bake\n',
    });
    expect(levels).toEqual(['L1 / Baker / Bread']);
    expect(said).toEqual([]);
  });
});

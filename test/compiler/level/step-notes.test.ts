import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainProse } from '../../../src/model/words/plain.ts';
import { wordsFor } from '../../../src/vocabulary/vocabularies.ts';
import { compileFiles, places } from '../folder.ts';

const ASKS = '\n\n## Bread\n\n- I bake\n\n';
const L3 = `# L3: Senior Baker\n\n## Bread\n\n- I knead\n\n`;

/** What the sections of a level are, and which step each of them is about. */
async function sectionsOf(text: string, id = 'l4', others: Readonly<Record<string, string>> = {}) {
  const compilation = await compileFiles({
    'README.md': '# Bakery\n',
    'L3.md': L3,
    'L4.md': text,
    ...others,
  });
  const sections = compilation.framework?.levels.find((level) => level.id === id)?.sections ?? [];
  return {
    sections: sections.map(({ title, kind, step }) => [title, kind, step && `${step.from} ${step.to}`]),
    note: sections.find(({ kind }) => kind === 'step'),
    places: places(compilation),
    inferences: compilation.inferences,
  };
}

describe('a section that says what separates two levels', () => {
  it('is a step note, whose bullets ask for nothing', async () => {
    const { sections, note, places, inferences } = await sectionsOf(
      `# L4: Master Baker${ASKS}## What changes from L3\n\nAt L3 you bake.\n\n- Now you plan\n\n### Ovens\n\nYours.\n`,
    );
    expect(sections).toEqual([
      ['Bread', 'theme', undefined],
      ['What changes from L3', 'step', 'l3 l4'],
    ]);
    expect(note?.expectations).toEqual([]);
    expect(plainProse(note?.intro ?? [])).toBe('At L3 you bake. Now you plan Ovens Yours.');
    expect(places).toEqual([]);
    expect(inferences).toContainEqual({
      path: 'L4.md',
      line: 7,
      text: 'section "What changes from L3" is of kind step',
      say: { path: 'L4.md', key: 'sectionKinds', value: new Map([['What changes from L3', 'step']]) },
    });
  });

  it.each([
    ['Compared with the Senior Baker', 'l3 l4'],
    ['From L3 to L4', 'l3 l4'],
    ['L3 → L4', 'l3 l4'],
    ['What separates L3 and L4', 'l3 l4'],
    ['What separates L4 from L3: the plan', undefined],
    ['From flour to bread', undefined],
    ['What changes from Christmas', undefined],
  ])('names its levels in its heading: %s', async (heading, step) => {
    const { sections } = await sectionsOf(`# L4: Master Baker${ASKS}## ${heading}\n\nThe plan.\n`);
    expect(sections[1]?.[2]).toBe(step);
  });

  it('may stand in the lower level', async () => {
    const lower = { 'L3.md': `${L3}## From L3 to L4\n\nThe plan.\n` };
    const { sections } = await sectionsOf(`# L4: Master Baker${ASKS}`, 'l3', lower);
    expect(sections[1]).toEqual(['From L3 to L4', 'step', 'l3 l4']);
  });

  it('means the neighbours where several levels have the code', async () => {
    const others = {
      'L4-Manager.md': `---\ntrack: manager\n---\n# L4: Manager${ASKS}`,
      'L5-Manager.md': `---\ntrack: manager\n---\n# L5: Head${ASKS}## From L4 to L5\n\nTeams.\n`,
    };
    const { sections } = await sectionsOf(`# L4: Master Baker${ASKS}`, 'l5-manager', others);
    expect(sections[1]).toEqual(['From L4 to L5', 'step', 'l4-manager l5-manager']);
  });

  it('is what the front matter says it is', async () => {
    const kinds = (kind: string, heading: string) =>
      sectionsOf(
        `---\nsectionKinds:\n  ${heading}: ${kind}\n---\n# L4: Master Baker${ASKS}## ${heading}\n\n- I plan\n`,
      );
    expect((await kinds('theme', 'From L3 to L4')).sections[1]).toEqual([
      'From L3 to L4',
      'theme',
      undefined,
    ]);
    expect((await kinds('step', 'The plan')).sections[1]).toEqual(['The plan', 'step', 'l3 l4']);
  });

  it('is what the level asks for where that has no other list', async () => {
    const { sections } = await sectionsOf(
      '# L4: Master Baker\n\n> I plan.\n\n## Compared to L3\n\n- I plan\n',
    );
    expect(sections).toEqual([['Compared to L3', 'theme', undefined]]);
  });

  it('is shown with its level alone where the other is missing, which is said', async () => {
    const { sections, places } = await sectionsOf(
      `# L4: Master Baker${ASKS}## What changes from L2\n\nThe plan.\n`,
    );
    expect(sections[1]).toEqual(['What changes from L2', 'step', undefined]);
    expect(places).toEqual(['L4.md:7:1 step-level']);
  });
});

it('recognises the heading of a step in every language, whatever the levels are called', async () => {
  const word = fc.stringMatching(/^[B-DF-HJ-NP-TV-Z][a-z]{3,7}$/);
  const titles = fc.uniqueArray(word, { minLength: 2, maxLength: 2, selector: (each) => each.toLowerCase() });
  const run = async (heading: string, names: readonly string[]) => {
    const [from = '', to = ''] = names;
    const files = {
      'README.md': '# Bakery\n\n## Levels\n\n- [x](one.md)\n- [y](two.md)\n'
        .replace('x', from)
        .replace('y', to),
      'one.md': `# ${from}${ASKS}`,
      'two.md': `# ${to}${ASKS}## ${heading.replace('{from}', from).replace('{to}', to)}\n\nThe plan.\n`,
    };
    const { framework } = await compileFiles(files);
    expect([heading, framework?.levels[1]?.sections[1]?.step]).toEqual([heading, { from: 'one', to: 'two' }]);
  };
  const headings = wordsFor('stepHeadings');
  for (const [at, names] of fc.sample(titles, { numRuns: headings.length, seed: 7 }).entries())
    await run(headings[at] ?? '', names);
});

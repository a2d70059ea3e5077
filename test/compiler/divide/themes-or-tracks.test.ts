import { describe, expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

/** Levels under each of two headings, all with the same two sections. */
const under = (around: readonly string[], levels: readonly string[], sections: readonly string[]) =>
  around
    .map((outer) => {
      const within = levels.map((level) => {
        const parts = sections.map((section) => `#### ${section}\n\n- ${outer} ${level} ${section}.\n`);
        return `### ${level}\n\n${parts.join('\n')}`;
      });
      return `## ${outer}\n\n${within.join('\n')}`;
    })
    .join('\n');

async function read(text: string) {
  const { framework } = await compileFiles({ 'README.md': '# Bakery\n', 'ladder.md': `# Ladder\n\n${text}` });
  return framework?.levels.map(({ code, title, sections }) => [
    code || title,
    ...sections.map(({ group, title: heading }) => `${group ?? '–'} / ${heading}`),
  ]);
}

describe('headings around the same levels with the same sections', () => {
  it.each([
    [
      ['Technical', 'People'],
      ['L1', 'L2'],
    ],
    [
      ['Communication', 'Problem solving'],
      ['L4', 'L5'],
    ],
    [
      ['Craft', 'Leadership skills'],
      ['Junior', 'Senior'],
    ],
    [
      ['Fachwissen', 'Zusammenarbeit'],
      ['Stufe 1', 'Stufe 2'],
    ],
    [
      ['技术', '沟通'],
      ['L3', 'L4'],
    ],
  ])('are themes: %j around %j', async (around, levels) => {
    const sections = around.flatMap((outer) => [`${outer} / Quality`, `${outer} / Speed`]);
    expect(await read(under(around, levels, ['Quality', 'Speed']))).toEqual(
      levels.map((level) => [level, ...sections]),
    );
  });

  it.each([
    [
      ['Individual contributor', 'Management'],
      ['L4', 'L5'],
    ],
    [
      ['Technical', 'People'],
      ['L4', 'L5'],
    ],
    [
      ['Frontend', 'Backend'],
      ['L1', 'L2'],
    ],
    [
      ['Communication', 'Engineering manager'],
      ['L1', 'L2'],
    ],
  ])('are tracks: %j around %j', async (around, levels) => {
    const found = await read(under(around, levels, ['Quality', 'Speed']));
    expect(found).toHaveLength(4);
    expect(found?.[0]?.slice(1)).toEqual(['– / Quality', '– / Speed']);
  });
});

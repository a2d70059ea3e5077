import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLevels } from '../../src/model/align.ts';
import type { Level, Section } from '../../src/model/types.ts';
import { level, section } from '../../stories/samples.ts';

function titles(...levels: Level[]) {
  return alignLevels(levels).map((row) => [row.reason, ...row.cells.map((cell) => cell?.title)]);
}

describe('alignLevels', () => {
  it('trusts the author first, wherever the sections stand', () => {
    const manager = level('Manager', {
      track: 'manager',
      sections: [
        section('I lead people', [], { theme: 'people' }),
        section('I run the desk', [], { theme: 'craft' }),
      ],
    });
    const engineer = level('Engineer', {
      sections: [section('I solve', [], { theme: 'craft' }), section('I teach', [], { theme: 'people' })],
    });
    expect(titles(engineer, manager)).toEqual([
      ['theme', 'I solve', 'I run the desk'],
      ['theme', 'I teach', 'I lead people'],
    ]);
  });

  it('takes headings that differ in case, quotes, punctuation and emoji for the same', () => {
    const one = level('One', { sections: [section('🌱 Teaching & “Mentoring”', [], { kind: 'other' })] });
    const two = level('Two', { track: 'x', sections: [section(':seedling: teaching, mentoring!', [])] });
    expect(titles(one, two)).toEqual([
      ['heading', '🌱 Teaching & “Mentoring”', ':seedling: teaching, mentoring!'],
    ]);
  });

  it('puts sections of the same purpose together, success last', () => {
    const one = level('One', {
      sections: [section('Success', [], { kind: 'success' }), section('Impact', [], { kind: 'impact' })],
    });
    const two = level('Two', {
      sections: [
        section('My impact', [], { kind: 'impact' }),
        section('How it shows', [], { kind: 'success' }),
      ],
    });
    expect(titles(one, two)).toEqual([
      ['kind', 'Impact', 'My impact'],
      ['kind', 'Success', 'How it shows'],
    ]);
  });

  it('goes by position only inside one track and with equally many themes', () => {
    const themes = (...names: string[]) => names.map((name) => section(name, []));
    const one = level('One', { sections: themes('a', 'b') });
    const two = level('Two', { sections: themes('c', 'd') });
    expect(titles(one, two)).toEqual([
      ['position', 'a', 'c'],
      ['position', 'b', 'd'],
    ]);
    expect(titles(one, { ...two, track: 'manager' }).map(([reason]) => reason)).toEqual([
      'only',
      'only',
      'only',
      'only',
    ]);
    expect(
      titles(one, level('Three', { sections: themes('c', 'd', 'e') })).map(([reason]) => reason),
    ).toEqual(Array.from({ length: 5 }, () => 'only'));
  });

  it('names the weakest reason where a row has several', () => {
    const one = level('One', { sections: [section('Craft', [], { theme: 'craft' })] });
    const two = level('Two', { sections: [section('Trade', [], { theme: 'craft' })] });
    const three = level('Three', { sections: [section('craft', [])] });
    expect(titles(one, two, three)).toEqual([['heading', 'Craft', 'Trade', 'craft']]);
  });
});

const anySection: fc.Arbitrary<Section> = fc
  .record({
    title: fc.constantFrom('Impact', 'impact!', 'Craft', 'People', '“People”', 'Success', '…', '🌱'),
    kind: fc.constantFrom('impact', 'theme', 'success', 'other'),
    theme: fc.option(fc.constantFrom('craft', 'people', '__proto__'), { nil: undefined }),
  })
  .map(({ title, kind, theme }) => section(title, [], { kind, ...(theme === undefined ? {} : { theme }) }));

const anyLevel = fc
  .record({ track: fc.constantFrom('ic', 'manager'), sections: fc.array(anySection, { maxLength: 8 }) })
  .map((more) => level('Any', more));

describe('alignLevels, for any levels', () => {
  it('neither loses nor doubles a section, and keeps it in its column', () => {
    fc.assert(
      fc.property(fc.array(anyLevel, { minLength: 1, maxLength: 5 }), (levels) => {
        const rows = alignLevels(levels);
        for (const [column, { sections }] of levels.entries()) {
          const cells = rows.map((row) => row.cells[column]).filter((cell) => cell !== undefined);
          expect(cells).toHaveLength(sections.length);
          expect(new Set(cells)).toEqual(new Set(sections));
        }
      }),
    );
  });

  it('mirrors when the levels change places', () => {
    fc.assert(
      fc.property(anyLevel, anyLevel, (one, two) => {
        const mirrored = alignLevels([two, one]).map(({ cells, ...row }) => ({
          ...row,
          cells: cells.toReversed(),
        }));
        const order = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
        expect(order(mirrored)).toEqual(order(alignLevels([one, two])));
      }),
    );
  });

  it('matches every section of a level with its own in a copy', () => {
    fc.assert(
      fc.property(anyLevel, (one) => {
        for (const { cells, reason } of alignLevels([one, structuredClone(one)])) {
          const [left, right] = cells;
          if (reason !== 'only') expect(left).toEqual(right);
          else expect((left ?? right)?.title).toMatch(/^(…|🌱)$/);
        }
      }),
    );
  });
});

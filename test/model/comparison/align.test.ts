import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLevels } from '../../../src/model/comparison/align.ts';
import type { Level } from '../../../src/model/types.ts';
import { level, section } from '../../../stories/samples/index.ts';
import { anyLevel } from '../any-levels.ts';

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

  it('tells equal headings apart by their groups', () => {
    const under = (group: string) => section('Expectations', [], { group });
    const one = level('One', { sections: [under('Craft'), under('People')] });
    const two = level('Two', { sections: [under('People'), under('craft!'), section('Expectations', [])] });
    const groups = alignLevels([one, two]).map(({ cells }) =>
      cells.map((cell) => cell?.group ?? cell?.title),
    );
    expect(groups).toEqual([
      ['Craft', 'craft!'],
      ['People', 'People'],
      [undefined, 'Expectations'],
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

  it('keeps the order that most levels have', () => {
    const inOrder = (...titles: string[]) =>
      level('Any', { sections: titles.map((title) => section(title, [])) });
    const levels = [inOrder('a', 'b', 'c'), inOrder('b', 'c', 'a'), inOrder('b', 'c', 'a')];
    expect(titles(...levels).map(([, title]) => title)).toEqual(['b', 'a', 'c']);
    const withOneMore = [inOrder('a', 'b', 'c'), inOrder('a', 'b'), inOrder('a', 'b')];
    expect(titles(...withOneMore).map(([, title]) => title)).toEqual(['a', 'b', 'c']);
  });

  it('goes by themes alone where it goes by position', () => {
    const one = level('One', { sections: [section('x', [], { kind: 'other' }), section('a', [])] });
    const two = level('Two', { sections: [section('b', []), section('y', [], { kind: 'other' })] });
    expect(titles(one, two)).toEqual([
      ['only', 'x', undefined],
      ['position', 'a', 'b'],
      ['only', undefined, 'y'],
    ]);
  });

  it('keeps the order of the first level where others have the opposite one', () => {
    const one = level('One', { sections: [section('Sales', []), section('Bread', [])] });
    const two = level('Two', { sections: [section('Bread', []), section('Sales', [])] });
    expect(titles(one, two).map(([, title]) => title)).toEqual(['Sales', 'Bread']);
    expect(titles(two, one).map(([, title]) => title)).toEqual(['Bread', 'Sales']);
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

  it('never puts together what authors mapped to different themes', () => {
    const one = level('One', { sections: [section('Growth', [], { theme: 'people' })] });
    const two = level('Two', { sections: [section('Growth', [], { theme: 'organisation' })] });
    expect(titles(one, two)).toEqual([
      ['only', 'Growth', undefined],
      ['only', undefined, 'Growth'],
    ]);
  });

  it('joins what is mapped with what is not, by heading', () => {
    const one = level('One', { sections: [section('Growth', [], { theme: 'people' })] });
    expect(titles(one, level('Two', { sections: [section('growth', [])] }))).toEqual([
      ['heading', 'Growth', 'growth'],
    ]);
  });

  it('names the weakest reason where a row has several', () => {
    const one = level('One', { sections: [section('Craft', [], { theme: 'craft' })] });
    const two = level('Two', { sections: [section('Trade', [], { theme: 'craft' })] });
    const three = level('Three', { sections: [section('craft', [])] });
    expect(titles(one, two, three)).toEqual([['heading', 'Craft', 'Trade', 'craft']]);
  });
});

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

  it('makes the same rows when the levels change places', () => {
    fc.assert(
      fc.property(anyLevel, anyLevel, anyLevel, (one, two, three) => {
        const rowsOf = (levels: Level[], places: number[]) =>
          alignLevels(levels)
            .map(({ cells, ...row }) =>
              JSON.stringify({ ...row, cells: places.map((place) => cells[place] ?? null) }),
            )
            .sort();
        const expected = rowsOf([one, two, three], [0, 1, 2]);
        expect(rowsOf([two, three, one], [2, 0, 1])).toEqual(expected);
        expect(rowsOf([three, two, one], [2, 1, 0])).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('holds no two themes in a row', () => {
    fc.assert(
      fc.property(fc.array(anyLevel, { minLength: 2, maxLength: 5 }), (levels) => {
        for (const { cells } of alignLevels(levels)) {
          const themes = cells.map((cell) => cell?.theme).filter((theme) => theme !== undefined);
          expect(new Set(themes).size).toBeLessThanOrEqual(1);
        }
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

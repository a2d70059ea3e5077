import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import {
  type Change,
  type ComparedExpectation,
  type Comparison,
  type Counts,
  compareLevels,
  type FactRow,
  type SectionRow,
} from '../../../src/model/comparison/compare.ts';
import { findLevel } from '../../../src/model/names/lookup.ts';
import type { Expectation, Level, Section } from '../../../src/model/types.ts';
import { plainText } from '../../../src/model/words/plain.ts';
import { expectation, level, section } from '../../../stories/samples/index.ts';
import { anyLevel, twoToFive } from '../any-levels.ts';

function isSections(row: FactRow | SectionRow): row is SectionRow {
  return row.type === 'section';
}

function factsOf(...levels: Level[]): FactRow[] {
  return compareLevels(levels).rows.filter((row): row is FactRow => !isSections(row));
}

function flat<E extends Expectation>(expectations: readonly E[]): E[] {
  return expectations.flatMap((each) => [each, ...flat(each.children as readonly E[])]);
}

/** What is said in a column, from the top. */
function inColumn({ rows }: Comparison, column: number): ComparedExpectation[] {
  return rows.filter(isSections).flatMap(({ cells }) => flat(cells[column]?.expectations ?? []));
}

/** Each column's texts with what is said of them: "new: I bake", "same as 0: I sell". */
function said(levels: readonly Level[]): string[][] {
  const comparison = compareLevels(levels);
  return levels.map((_, column) =>
    inColumn(comparison, column).map(
      ({ change, sameAs, text }) => `${change}${sameAs ? ` as ${sameAs.column}` : ''}: ${plainText(text)}`,
    ),
  );
}

/** A level of a track at a place; `below` for one on a branch that leaves the track `ic` after so many levels. */
function at(track: string, position: number, texts: readonly (string | Section)[], below = 0): Level {
  const way = below > 0 ? { below, via: [{ track: 'ic', levels: below }] } : { below };
  const bullets = texts.filter((each) => typeof each === 'string').map((each) => expectation(each));
  return level(`${track} ${position}`, {
    track,
    place: { position, of: 9, ...way, trackTitle: track },
    sections: [section('Work', bullets), ...texts.filter((each) => typeof each !== 'string')],
  });
}

function exemplified(text: string, example: string): Expectation {
  return expectation(text, { examples: [[{ type: 'text', value: example }]] });
}

const shipped = (id: string) => {
  const found = findLevel<Level>(framework.levels, id);
  if (!found) throw new Error(`no level ${id}`);
  return found;
};

describe('compareLevels', () => {
  it('says what the higher level keeps and adds, and what the lower one alone asks', () => {
    expect(said([at('ic', 1, ['I bake', 'I sweep']), at('ic', 2, ['I teach', 'I bake'])])).toEqual([
      ['same as 1: I bake', 'only: I sweep'],
      ['new: I teach', 'same as 0: I bake'],
    ]);
  });

  it('knows the higher level by its place, not by its column', () => {
    expect(said([at('ic', 2, ['I teach', 'I bake']), at('ic', 1, ['I bake', 'I sweep'])])).toEqual([
      ['new: I teach', 'same as 1: I bake'],
      ['same as 0: I bake', 'only: I sweep'],
    ]);
  });

  it('knows the way from the main track into a branch', () => {
    const branch = at('manager', 1, ['I lead'], 3);
    expect(said([at('ic', 3, ['I bake']), branch])).toEqual([['only: I bake'], ['new: I lead']]);
    expect(said([at('ic', 4, ['I bake']), branch])).toEqual([['only: I bake'], ['only: I lead']]);
  });

  it('knows no way into a branch from a track that it does not leave', () => {
    const [designer, manager] = [at('design', 1, ['I draw']), at('manager', 1, ['I lead'], 3)];
    expect(said([designer, manager])[1]).toEqual(['only: I lead']);
  });

  it('says what levels of two tracks share, and calls nothing new', () => {
    expect(said([at('ic', 2, ['I bake', 'I weigh']), at('design', 4, ['I bake', 'I draw'])])).toEqual([
      ['same as 1: I bake', 'only: I weigh'],
      ['same as 0: I bake', 'only: I draw'],
    ]);
  });

  it('calls new what none of the levels on the way asks, and names the nearest that does', () => {
    const levels = [
      at('ic', 3, ['I bake', 'I sell', 'I teach', 'I lead']),
      at('ic', 1, ['I bake', 'I sweep', 'I sell']),
      at('ic', 2, ['I bake', 'I teach']),
    ];
    expect(said(levels)).toEqual([
      ['same as 2: I bake', 'same as 1: I sell', 'same as 2: I teach', 'new: I lead'],
      ['same as 2: I bake', 'only: I sweep', 'same as 0: I sell'],
      ['same as 1: I bake', 'new: I teach'],
    ]);
  });

  it('calls new in both branches of a fork what the level below it does not ask', () => {
    const levels = [at('ic', 3, ['I bake']), at('ic', 4, ['I review']), at('manager', 1, ['I review'], 3)];
    expect(said(levels)).toEqual([['only: I bake'], ['new: I review'], ['new: I review']]);
  });

  it('folds what no reader would call a difference', () => {
    const pairs = [
      ['I don’t guess.', "I don't guess"],
      ['“Clear” notes – always', '"clear" notes -- always!'],
      ['🍞 I bake', ':bread: I bake'],
      ['⚙️ I bake', 'I bake'],
      ['I know the STRASSE', 'I know the Straße'],
      ['I serve İzmir', 'I serve izmir'],
    ];
    for (const [one = '', two = ''] of pairs)
      expect(said([at('ic', 1, [one]), at('ic', 2, [two])])[1]).toEqual([`same as 0: ${two}`]);
  });

  it('folds no word and no measure', () => {
    const pairs = [
      ['I can sign', 'I cannot sign'],
      ['I know C++', 'I know C#'],
      ['Above > 99%', 'Above < 99%'],
      ['👍', '👎'],
    ];
    for (const [one = '', two = ''] of pairs)
      expect(said([at('ic', 1, [one]), at('ic', 2, [two])])[1]).toEqual([`new: ${two}`]);
  });

  it('looks through links and emphasis', () => {
    const marked: Expectation = {
      ...expectation('x'),
      text: [
        { type: 'text', value: 'I ' },
        { type: 'strong', children: [{ type: 'text', value: 'bake' }] },
        { type: 'text', value: ' ' },
        { type: 'link', to: { kind: 'framework' }, children: [{ type: 'text', value: 'bread' }] },
      ],
    };
    const upper = at('ic', 2, []);
    const levels = [at('ic', 1, ['I bake bread']), { ...upper, sections: [section('Work', [marked])] }];
    expect(said(levels)[1]).toEqual(['same as 0: I bake bread']);
  });

  it('compares nested expectations by their own words', () => {
    const parent = (...children: string[]) =>
      section('Bread', [expectation('I bake', { children: children.map((child) => expectation(child)) })]);
    expect(said([at('ic', 1, [parent('rye', 'oat')]), at('ic', 2, [parent('rye', 'spelt')])])).toEqual([
      ['same as 1: I bake', 'same as 1: rye', 'only: oat'],
      ['same as 0: I bake', 'same as 0: rye', 'new: spelt'],
    ]);
  });

  it('finds what has moved to another section, and says where it was', () => {
    const craft = (...texts: string[]) =>
      section(
        'Craft',
        texts.map((text) => expectation(text)),
      );
    const comparison = compareLevels([at('ic', 1, [craft('I bake')]), at('ic', 2, ['I bake', craft()])]);
    expect(inColumn(comparison, 1)[0]).toMatchObject({
      change: 'same',
      sameAs: { column: 0, section: 'craft', expectation: 'i-bake' },
    });
  });

  it('pairs one to one, in the same row first', () => {
    const craft = section('Craft', [expectation('I bake')]);
    const levels = [at('ic', 1, ['I bake', craft]), at('ic', 2, ['I sell', craft, section('Else', [])])];
    expect(said(levels)).toEqual([
      ['only: I bake', 'same as 1: I bake'],
      ['new: I sell', 'same as 0: I bake'],
    ]);
    expect(said([at('ic', 1, ['I bake']), at('ic', 2, ['I bake', 'I bake!'])])[1]).toEqual([
      'same as 0: I bake',
      'new: I bake!',
    ]);
  });

  it('counts by row and in all', () => {
    const comparison = compareLevels([
      at('ic', 1, ['I bake', section('Craft', [expectation('I weigh')])]),
      at('ic', 2, ['I bake', 'I teach', section('Craft', [expectation('I blend')])]),
    ]);
    const counts = (same: number, added: number, only: number): Counts => ({ same, new: added, only });
    expect(comparison.rows.filter(isSections).map((row) => row.counts)).toEqual([
      [counts(1, 0, 0), counts(1, 1, 0)],
      [counts(0, 0, 1), counts(0, 1, 0)],
    ]);
    expect(comparison.counts).toEqual([counts(1, 0, 1), counts(1, 2, 0)]);
  });

  it('calls a row equal where nothing in it differs for a reader', () => {
    const prose = (value: string) => [
      { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] },
    ];
    const bread = section('Bread', [expectation('I bake')], { intro: prose('Every day.') });
    const others: [Section, boolean][] = [
      [section('bread:', [expectation('I bake.')], { intro: prose('every day') }), true],
      [{ ...bread, intro: prose('On Mondays') }, false],
      [{ ...bread, title: 'Loaves', theme: 'craft' }, false],
      [{ ...bread, expectations: [] }, false],
      [{ ...bread, expectations: [...bread.expectations, expectation('I sell')] }, false],
      [{ ...bread, examples: [[{ type: 'text', value: 'Rye' }]] }, false],
      [{ ...bread, group: 'Goods' }, false],
      [section('Bread', [exemplified('I bake', 'Rye')], { intro: prose('Every day.') }), false],
    ];
    for (const [other, equal] of others) {
      const levels = [bread, other].map((each, index) => ({ ...at('ic', index + 1, []), sections: [each] }));
      expect([other, compareLevels(levels).rows.at(-1)?.equal]).toEqual([other, equal]);
    }
    const listed = (...texts: string[]) =>
      section(
        'Bread',
        texts.map((text) => expectation(text)),
      );
    const inColumns = (...sections: Section[]) =>
      compareLevels(sections.map((each, index) => ({ ...at('ic', index + 1, []), sections: [each] })));
    const isEqual = (...sections: Section[]) => inColumns(...sections).rows.at(-1)?.equal;
    const within = (outer: string, inner: string) =>
      section('Bread', [expectation(outer, { children: [expectation(inner)] })]);
    expect(isEqual(listed('I bake', 'I sell'), listed('I sell', 'I bake'))).toBe(false);
    expect(isEqual(listed('I bake', 'I sell'), within('I bake', 'I sell'))).toBe(false);
    expect(isEqual(bread, bread, bread)).toBe(true);
    expect(isEqual(bread, bread, { ...bread, title: 'Loaves', theme: 'craft' })).toBe(false);
    const onlyProse = [1, 2].map((place) => ({
      ...at('ic', place, []),
      sections: [section('Aim', [], { intro: prose(`Number ${place}`) })],
    }));
    expect(compareLevels(onlyProse).rows.map(({ equal }) => equal)).toEqual([false]);
  });

  it('gives each attribute a row, by its label, and the phase one', () => {
    const fact = (label: string, value: string) => ({
      label,
      value: [{ type: 'text' as const, value }],
    });
    const [one, two] = [at('ic', 1, []), at('ic', 2, [])];
    const rows = factsOf(
      {
        ...one,
        attributes: [fact('Horizon', 'A cycle'), fact('Scope', 'Team')],
        place: { ...one.place, phaseTitle: 'Craft' },
      },
      {
        ...two,
        attributes: [fact('Reports', 'None'), fact('horizon:', 'a cycle.'), fact('Scope', 'Company')],
      },
    );
    expect(
      rows.map(({ type, label, cells, equal }) => [
        type,
        label,
        equal,
        ...cells.map((cell) => cell && plainText(cell)),
      ]),
    ).toEqual([
      ['attribute', 'Horizon', true, 'A cycle', 'a cycle.'],
      ['attribute', 'Scope', false, 'Team', 'Company'],
      ['attribute', 'Reports', false, undefined, 'None'],
      ['phase', '', false, 'Craft', undefined],
    ]);
  });

  it('keeps both facts where a level has a label twice', () => {
    const scope = (value: string) => ({ label: 'Scope', value: [{ type: 'text' as const, value }] });
    const rows = factsOf(
      { ...at('ic', 1, []), attributes: [scope('Team'), scope('Tools')] },
      { ...at('ic', 2, []), attributes: [scope('Company'), scope('tools')] },
    );
    expect(rows.map(({ cells, equal }) => [equal, ...cells.map((cell) => cell && plainText(cell))])).toEqual([
      [false, 'Team', 'Company'],
      [true, 'Tools', 'tools'],
    ]);
  });

  it('has no row for phases where no level is in one', () => {
    expect(factsOf(at('ic', 1, []), at('ic', 2, []))).toEqual([]);
  });
});

describe('compareLevels, on the framework of this project', () => {
  it('says what L5 adds to L4', () => {
    const { rows, counts } = compareLevels([
      shipped('l4-lead-devops-support-engineer'),
      shipped('l5-principal-devops-support-engineer'),
    ]);
    // both are in one phase, of which there is nothing to compare
    expect(rows.map((row) => [row.type, row.equal])).toEqual(
      Array.from({ length: 5 }, () => ['section', false]),
    );
    // signs of success are not asked for
    expect(counts).toEqual([
      { same: 0, new: 0, only: 17 },
      { same: 0, new: 18, only: 0 },
    ]);
  });

  it('calls what the first managers do new to an L3, and not to an L4 engineer', () => {
    const manager = shipped('l4-support-manager');
    const changes = (id: string) => compareLevels([shipped(id), manager]).counts[1];
    expect(changes('l3-senior-devops-support-engineer')).toMatchObject({ only: 0 });
    expect(changes('l4-lead-devops-support-engineer')).toMatchObject({ new: 0 });
  });
});

describe('compareLevels, for any levels', () => {
  it('neither loses nor doubles an expectation, and keeps the order within a cell', () => {
    fc.assert(
      fc.property(twoToFive, (levels) => {
        const { rows } = compareLevels(levels);
        for (const [column, { sections }] of levels.entries()) {
          const cells = rows.filter(isSections).flatMap(({ cells }) => cells[column] ?? []);
          const plain = cells
            .map((cell) => ({ ...cell, expectations: cell.expectations.map(withoutChange) }))
            .sort((a, b) => a.id.localeCompare(b.id));
          expect(plain).toEqual(sections);
        }
      }),
    );
  });

  it('neither loses nor doubles an attribute', () => {
    fc.assert(
      fc.property(twoToFive, (levels) => {
        const rows = factsOf(...levels).filter(({ type }) => type === 'attribute');
        for (const [column, { attributes }] of levels.entries()) {
          const cells = rows.flatMap(({ cells }) => cells[column] ?? []);
          expect(cells).toHaveLength(attributes.length);
        }
      }),
    );
  });

  it('counts every expectation once', () => {
    fc.assert(
      fc.property(twoToFive, (levels) => {
        const comparison = compareLevels(levels);
        for (const [column, { sections }] of levels.entries()) {
          const all = sum(comparison.counts.slice(column, column + 1));
          const byRow = comparison.rows.filter(isSections).flatMap(({ counts }) => counts[column] ?? []);
          const asked = sections.filter(({ kind }) => kind !== 'success');
          expect(all).toBe(asked.flatMap(({ expectations }) => flat(expectations)).length);
          expect(sum(byRow)).toBe(sections.flatMap(({ expectations }) => flat(expectations)).length);
          for (const change of ['same', 'new', 'only'] satisfies Change[]) {
            const marked = inColumn(comparison, column).filter((each) => each.change === change);
            expect(byRow.reduce((total, counts) => total + counts[change], 0)).toBe(marked.length);
          }
        }
      }),
    );
  });

  it('says the same of each level when two change places', () => {
    fc.assert(
      fc.property(anyLevel, anyLevel, (one, two) => {
        const forward = compareLevels([one, two]);
        const backward = compareLevels([two, one]);
        expect(backward.counts).toEqual(forward.counts.toReversed());
        expect(sorted(backward, [1, 0])).toEqual(sorted(forward, [0, 1]));
      }),
    );
  });

  it('says the same of each level when five change places', () => {
    fc.assert(
      fc.property(twoToFive, (levels) => {
        const counts = compareLevels(levels).counts;
        expect(compareLevels(levels.toReversed()).counts).toEqual(counts.toReversed());
      }),
    );
  });

  it('finds everything the same in a level and its copy', () => {
    fc.assert(
      fc.property(anyLevel, fc.boolean(), (one, isClone) => {
        const comparison = compareLevels([one, isClone ? structuredClone(one) : one]);
        for (const { same, ...others } of comparison.counts) {
          expect(others).toEqual({ new: 0, only: 0 });
          expect(same).toBe(sum(comparison.counts) / 2);
        }
        for (const row of comparison.rows)
          if (row.type !== 'section' || row.reason !== 'only') expect(row.equal).toBe(true);
      }),
    );
  });

  it('pairs two levels one to one, and as much as can be paired', () => {
    fc.assert(
      fc.property(anyLevel, anyLevel, (one, two) => {
        const comparison = compareLevels([one, two]);
        const paired = (column: number) =>
          inColumn(comparison, column).filter(({ change }) => change === 'same').length;
        expect(paired(0)).toBe(paired(1));
        const unpaired = (column: number) =>
          new Set(
            inColumn(comparison, column)
              .filter(({ change }) => change !== 'same')
              .map(({ text }) => plainText(text)),
          );
        expect([...unpaired(0)].filter((text) => unpaired(1).has(text))).toEqual([]);
      }),
    );
  });

  it('points to an expectation that is there', () => {
    fc.assert(
      fc.property(twoToFive, (levels) => {
        const comparison = compareLevels(levels);
        for (const [column] of levels.entries()) {
          for (const { change, sameAs } of inColumn(comparison, column)) {
            expect(sameAs !== undefined).toBe(change === 'same');
            if (!sameAs) continue;
            expect(sameAs.column).not.toBe(column);
            const target = levels[sameAs.column]?.sections.find(({ id }) => id === sameAs.section);
            expect(flat(target?.expectations ?? []).map(({ id }) => id)).toContain(sameAs.expectation);
          }
        }
      }),
    );
  });

  it('leaves what it is given as it was', () => {
    fc.assert(
      fc.property(twoToFive, (levels) => {
        const before = structuredClone(levels);
        compareLevels(levels);
        expect(levels).toEqual(before);
      }),
    );
  });
});

function withoutChange({ change, sameAs, children, ...rest }: ComparedExpectation): Expectation {
  return { ...rest, children: children.map(withoutChange) };
}

function sum(counts: readonly Counts[]): number {
  return counts.reduce((total, { same, new: added, only }) => total + same + added + only, 0);
}

/** The rows in an order of their own, their columns in the order given. */
function sorted({ rows }: Comparison, columns: readonly number[]): string[] {
  return rows
    .map((row) => {
      const cells = columns.map((column) => row.cells[column] ?? null);
      const name = isSections(row)
        ? [row.reason, row.kind, row.theme, columns.map((column) => row.counts[column])]
        : [row.type];
      return JSON.stringify([name, row.equal, cells], (key, value) =>
        key === 'column' ? columns.indexOf(value) : value,
      );
    })
    .sort();
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLevels, type SectionRow, textOfExpectation } from '../../../src/model/comparison/compare.ts';
import { linesOf } from '../../../src/model/comparison/lines.ts';
import type { Strand } from '../../../src/model/types.ts';
import { plainText } from '../../../src/model/words/plain.ts';
import { baker, masterBaker } from '../../../stories/samples/index.ts';
import { twoToFive } from '../any-levels.ts';

const cellsOf = (row: SectionRow) => row.cells.map((section) => section?.expectations ?? []);
const isSections = (row: { readonly type: string }): row is SectionRow => row.type === 'section';

describe('linesOf', () => {
  it('puts what is the same side by side, after what is not, and what is equal last', () => {
    const [dough] = compareLevels([baker, masterBaker]).rows.filter(isSections);
    const lines = linesOf(dough ? cellsOf(dough) : [], [baker, masterBaker]);
    expect(
      lines.map(({ equal, cells }) => [
        equal,
        ...cells.map((cell) => cell.map(({ text }) => plainText(text))),
      ]),
    ).toEqual([
      [false, ['I write down what went wrong'], ['I blend flours for a taste of our own']],
      [false, ['I knead by hand until the dough is smooth'], ['I knead by hand until the dough is smooth']],
      [true, ['I weigh twice'], ['I weigh twice']],
    ]);
  });

  it('puts expectations of one strand beside each other, before all others, and each once', () => {
    const strand = (title: string, from: string, to: string): Strand => ({
      id: title,
      title,
      steps: [
        { level: baker.id, expectation: from },
        { level: masterBaker.id, expectation: to },
      ],
    });
    const [dough] = compareLevels([baker, masterBaker]).rows.filter(isSections);
    const lines = linesOf(
      dough ? cellsOf(dough) : [],
      [baker, masterBaker],
      [
        strand('Taste', 'i-write-down-what-went-wrong', 'i-blend-flours-for-a-taste'),
        strand('Again', 'i-knead-by-hand-until-the', 'i-blend-flours-for-a-taste'),
      ],
    );
    expect(
      lines.map(({ strand, cells }) => [strand?.title, ...cells.map((cell) => cell.map(({ id }) => id))]),
    ).toEqual([
      ['Taste', ['i-write-down-what-went-wrong'], ['i-blend-flours-for-a-taste']],
      [undefined, [], []],
      [undefined, ['i-knead-by-hand-until-the'], ['i-knead-by-hand-until-the']],
      [undefined, ['i-weigh-twice'], ['i-weigh-twice']],
    ]);
  });

  it('has every expectation of a row once, in its column, whatever the strands', () => {
    fc.assert(
      fc.property(
        twoToFive,
        fc.array(fc.array(fc.nat(40), { minLength: 5, maxLength: 5 })),
        (levels, picks) => {
          const strands = picks.map(
            (pick, index): Strand => ({
              id: `${index}`,
              title: `${index}`,
              steps: levels.flatMap(({ id, sections }, column) => {
                const ids = sections.flatMap(({ expectations }) => expectations.map((each) => each.id));
                const expectation = ids[pick[column] ?? 0];
                return expectation === undefined ? [] : [{ level: id, expectation }];
              }),
            }),
          );
          for (const row of compareLevels(levels).rows.filter(isSections)) {
            const lines = linesOf(cellsOf(row), levels, strands);
            for (const [column, cell] of cellsOf(row).entries()) {
              const found = lines.flatMap(({ cells }) => cells[column] ?? []);
              expect(new Set(found)).toEqual(new Set(cell));
              expect(found).toHaveLength(cell.length);
            }
            for (const { equal, cells } of lines) {
              const texts = cells.map((cell) => cell.map(textOfExpectation));
              if (equal) for (const each of texts) expect(each).toEqual(texts[0]);
            }
          }
        },
      ),
    );
  });
});

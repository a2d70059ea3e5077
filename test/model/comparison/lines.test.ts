import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLevels, type SectionRow, textOfExpectation } from '../../../src/model/comparison/compare.ts';
import { linesOf } from '../../../src/model/comparison/lines.ts';
import { plainText } from '../../../src/model/words/plain.ts';
import { baker, masterBaker } from '../../../stories/samples/index.ts';
import { twoToFive } from '../any-levels.ts';

const cellsOf = (row: SectionRow) => row.cells.map((section) => section?.expectations ?? []);
const isSections = (row: { readonly type: string }): row is SectionRow => row.type === 'section';

describe('linesOf', () => {
  it('puts what is the same side by side, after what is not, and what is equal last', () => {
    const [dough] = compareLevels([baker, masterBaker]).rows.filter(isSections);
    const lines = linesOf(dough ? cellsOf(dough) : []);
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

  it('has every expectation of a row once, in its column', () => {
    fc.assert(
      fc.property(twoToFive, (levels) => {
        for (const row of compareLevels(levels).rows.filter(isSections)) {
          const lines = linesOf(cellsOf(row));
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
      }),
    );
  });
});

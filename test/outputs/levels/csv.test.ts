import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { comparisonCsv, levelCsv } from '../../../src/outputs/levels/csv.ts';
import { languages } from '../../../src/strings/languages.ts';
import { expectation, level, section } from '../../../stories/samples/index.ts';
import { bakery } from '../bakery.ts';

function rowsOf(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true });
}

describe('levelCsv', () => {
  it('has the columns of expectations.csv and a row for each expectation', () => {
    const rows = rowsOf(
      levelCsv(bakery, level('Baker', { sections: [section('Salt', [expectation('=1+1')])] })),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ level_id: 'baker', section_title: 'Salt', text: "'=1+1" });
  });
});

describe('comparisonCsv', () => {
  it('says of each expectation in which row it stands, why, and what it is', () => {
    const rows = rowsOf(comparisonCsv(bakery, bakery.levels, languages.en));
    const columns = ['level_id', 'row', 'row_reason', 'text', 'parent_id', 'change', 'same_as'];
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual([
      ['baker', 'Bread', 'Same heading', 'I bake', '', 'Same as L2', 'cook--i-bake'],
      ['baker', 'Bread', 'Same heading', 'I sell', '', 'Only at L1', ''],
      ['cook', 'Bread', 'Same heading', 'I bake', '', 'Same as L1', 'baker--i-bake'],
      ['cook', 'Bread', 'Same heading', 'nightly', 'i-bake', 'New at L2', ''],
      ['cook', 'Bread', 'Same heading', 'I teach', '', 'New at L2', ''],
      ['baker', 'Salt', 'Same heading', 'Keep it dry', '', 'Same as L2', 'cook--keep-it-dry'],
      ['cook', 'Salt', 'Same heading', 'Keep it dry', '', 'Same as L1', 'baker--keep-it-dry'],
    ]);
  });

  it('keeps a spreadsheet from running what an expectation or a row is called', () => {
    const levels = ['Baker', 'Cook'].map((title) =>
      level(title, { sections: [section('=1+1', [expectation('@SUM(A1)')])] }),
    );
    const [row] = rowsOf(comparisonCsv({ ...bakery, levels }, levels, languages.en));
    expect(row).toMatchObject({ text: "'@SUM(A1)", row: "'=1+1" });
  });
});

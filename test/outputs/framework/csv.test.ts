import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, emitCsv } from '../../../src/compiler.ts';
import type { Expectation, Framework, Level, RichText, Section } from '../../../src/model/types.ts';
import { compileFiles } from '../../compiler/folder.ts';
import { bakery } from '../bakery.ts';

const COLUMNS =
  'level_id,code,rank,level_title,status,track,phase,section_id,section_title,section_kind,theme,kind,expectation_id,parent_id,depth,text,examples,section_group,strands';

async function csvOf(files: Record<string, string>, sections?: readonly Section[]): Promise<string> {
  const { framework } = await compileFiles({ 'README.md': '# Bakery\n', ...files });
  if (!framework) throw new Error('The documents do not compile.');
  const levels = sections ? framework.levels.map((level) => ({ ...level, sections })) : framework.levels;
  return csv({ ...framework, levels });
}

function csv(framework: Framework): string {
  const files = emitCsv(framework);
  expect([...files.keys()]).toEqual(['expectations.csv']);
  return files.get('expectations.csv') ?? '';
}

/** A section whose expectations and examples say the given texts. */
function sectionOf(expectations: readonly Expectation[], examples: readonly string[] = []): Section {
  return { id: 's', kind: 'other', title: 'S', intro: [], expectations, examples: examples.map(rich) };
}

function expectation(id: string, text: string, rest: Partial<Expectation> = {}): Expectation {
  return { id, text: rich(text), children: [], examples: [], ...rest };
}

function rich(value: string): RichText {
  return [{ type: 'text', value }];
}

const BAKER = { 'L1.md': '# L1: Baker\n' };

describe('expectations.csv', () => {
  it('has a row for each expectation, with nested ones after their parent', async () => {
    const text = await csvOf({
      'README.md':
        '---\nthemes:\n  craft: Craft\n---\n# Bakery\n\n## Journey\n\n- **L1 to L2** (Baker) build *dough*\n\n## Levels\n\n- [L1: Baker](L1.md)\n',
      'L1.md':
        '---\nthemes: [craft]\nstatus: draft\n---\n# L1: Baker\n\n## Bread, *daily*\n\n- I bake “bread”, *daily*\n  - before "six"\n',
    });
    expect(text).toBe(
      [
        `\ufeff${COLUMNS}`,
        'l1,L1,1,Baker,draft,ic,dough,bread-daily,"Bread, daily",theme,craft,expectation,i-bake-bread-daily,,1,"I bake “bread”, daily",,,',
        'l1,L1,1,Baker,draft,ic,dough,bread-daily,"Bread, daily",theme,craft,expectation,before-six,i-bake-bread-daily,2,"before ""six""",,,',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps the examples: those of an expectation in its row, those of a section in rows of their own', async () => {
    const sections = [
      sectionOf([expectation('a', 'A', { examples: [rich('one'), rich('two')] })], ['three']),
    ];
    expect(await csvOf(BAKER, sections)).toBe(
      `\ufeff${COLUMNS}\r\n` +
        'l1,L1,1,Baker,current,ic,,s,S,other,,expectation,a,,1,A,"one\ntwo",,\r\n' +
        'l1,L1,1,Baker,current,ic,,s,S,other,,example,,,,three,,,\r\n',
    );
  });

  it('says which strands an expectation is a step of', () => {
    const step = { level: 'l1', expectation: 'a' };
    const level = { ...bakery.levels[0], id: 'l1', sections: [sectionOf([expectation('a', 'A')])] } as Level;
    const strands = ['ovens', 'dough'].map((id) => ({ id, title: id, steps: [step] }));
    const [row] = parse(csv({ ...bakery, levels: [level], strands }), { bom: true, columns: true });
    expect(row).toMatchObject({ expectation_id: 'a', strands: 'ovens\ndough' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1'])('keeps a spreadsheet from running %s', async (formula) => {
    const text = await csvOf(BAKER, [sectionOf([expectation('a', formula, { examples: [rich(formula)] })])]);
    expect(text).toContain(`,1,'${formula},'${formula},,\r\n`);
  });

  it('gives back every text to whoever reads it', async () => {
    const { framework } = await compileFiles({ 'README.md': '# Bakery\n', ...BAKER });
    const [level] = framework?.levels ?? [];
    if (!framework || !level) throw new Error('The documents do not compile.');
    const title = fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text));
    fc.assert(
      fc.property(title, title, (levelTitle, sectionTitle) => {
        const sections = [{ ...sectionOf([expectation('a', 'A')]), title: sectionTitle }];
        const text = csv({ ...framework, levels: [{ ...level, title: levelTitle, sections }] });
        const [, row] = parse(text, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
        expect([row?.[3], row?.[8]]).toEqual([levelTitle, sectionTitle]);
      }),
    );
  });

  it('holds as many rows as the framework has expectations', async () => {
    const { framework } = await compile(join(import.meta.dirname, '..', '..', 'fixtures', 'library'));
    if (!framework) throw new Error('The fixture does not compile.');
    const count = (expectations: readonly Expectation[]): number =>
      expectations.reduce((sum, { children }) => sum + 1 + count(children), 0);
    const expected = framework.levels.flatMap(({ sections }) => sections);
    const total = expected.reduce((sum, { expectations }) => sum + count(expectations), 0);
    expect(total).toBeGreaterThan(10);
    expect(parse(csv(framework), { bom: true, columns: true })).toHaveLength(total);
  });
});

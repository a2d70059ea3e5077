import { stringify } from 'csv-stringify/sync';
import { plainText } from '../../model/plain.ts';
import type { Expectation, Framework, Level, RichText, Section } from '../../model/types.ts';

/** What a row of the table speaks of: an expectation, or an example that belongs to a section as a whole. */
interface Entry {
  readonly level: Level;
  readonly section: Section;
  readonly text: RichText;
  readonly expectation?: Expectation;
  readonly parent?: Expectation;
  /** 1 for an expectation of the section itself, 2 for one nested under it. */
  readonly depth?: number;
}

/** The columns in their order; ids and words are those of `framework.json`. */
const COLUMNS: readonly (readonly [string, (entry: Entry) => string | number | undefined])[] = [
  ['level_id', ({ level }) => level.id],
  ['code', ({ level }) => level.code],
  ['rank', ({ level }) => level.rank],
  ['level_title', ({ level }) => level.title],
  ['status', ({ level }) => level.status],
  ['track', ({ level }) => level.track],
  ['phase', ({ level }) => level.phase],
  ['section_id', ({ section }) => section.id],
  ['section_title', ({ section }) => section.title],
  ['section_kind', ({ section }) => section.kind],
  ['theme', ({ section }) => section.theme],
  ['kind', ({ expectation }) => (expectation ? 'expectation' : 'example')],
  ['expectation_id', ({ expectation }) => expectation?.id],
  ['parent_id', ({ parent }) => parent?.id],
  ['depth', ({ depth }) => depth],
  ['text', ({ text }) => plainText(text)],
  ['examples', ({ expectation }) => expectation?.examples.map(plainText).join('\n')],
  // at the end, where a new column moves no other
  ['section_group', ({ section }) => section.group],
];

/**
 * Writes what a framework expects as a table for spreadsheets: `expectations.csv`. Each expectation has a row, nested ones
 * after their parent, with its own examples in a cell, a line each; an example of a section as a whole has a row of its
 * own, so that it is told apart by its kind and not repeated in every row. Texts are without marks.
 *
 * @returns text by path; the same framework always gives the same text
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function emitCsv(framework: Framework): Map<string, string> {
  const header = COLUMNS.map(([name]) => name);
  const rows = entriesOf(framework).map((entry) => COLUMNS.map(([, cell]) => cell(entry)));
  const text = stringify([header, ...rows], {
    record_delimiter: 'windows',
    // a line end of any kind within a cell
    quote_record_delimiter: true,
    // without it Excel reads the file in an old character set, which garbles dashes and curly quotes
    bom: true,
    // A cell that begins like a formula would be run, so it gets a ' in front, as OWASP advises. Of the marks that help, this
    // is the one that people know and see; a program that needs the text to the letter finds it in framework.json.
    escape_formulas: true,
  });
  return new Map([['expectations.csv', text]]);
}

function entriesOf({ levels }: Framework): Entry[] {
  return levels.flatMap((level) =>
    level.sections.flatMap((section) => [
      ...expectationsOf({ level, section }, section.expectations),
      ...section.examples.map((text) => ({ level, section, text })),
    ]),
  );
}

function expectationsOf(
  place: Pick<Entry, 'level' | 'section' | 'parent'>,
  expectations: readonly Expectation[],
  depth = 1,
): Entry[] {
  return expectations.flatMap((expectation) => [
    { ...place, text: expectation.text, expectation, depth },
    ...expectationsOf({ ...place, parent: expectation }, expectation.children, depth + 1),
  ]);
}

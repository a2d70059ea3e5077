import { stringify } from 'csv-stringify/sync';
import { foldExpectations, type Nested } from '../model/expectations.ts';
import { addressOf } from '../model/identity/lock.ts';
import { strandsByAddress } from '../model/strands/by-address.ts';
import type { Expectation, Level, RichText, Section, Strand } from '../model/types.ts';
import { plainText } from '../model/words/plain.ts';

/** What a row of the table is about: an expectation, or an example that belongs to a section as a whole. */
export interface ExpectationEntry<E extends Expectation = Expectation> {
  readonly level: Level;
  readonly section: Section;
  readonly text: RichText;
  readonly expectation?: E;
  readonly parent?: E;
  /** 1 for an expectation of the section itself, 2 for one nested under it. */
  readonly depth?: number;
}

/** A column: its name, and what is in the row of an entry. */
export type Column<Entry> = readonly [name: string, cell: (entry: Entry) => string | number | undefined];

const ownColumns: readonly Column<ExpectationEntry>[] = [
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
 * The columns in their order; ids and words are those of `framework.json`.
 *
 * @param strands those of the framework
 */
export function expectationColumns(
  strands: readonly Strand[] | undefined,
): readonly Column<ExpectationEntry>[] {
  const byAddress = strandsByAddress(strands);
  const strandsOf = ({ level, expectation }: ExpectationEntry) =>
    expectation && byAddress.get(addressOf({ level: level.id, id: expectation.id }));
  return [
    ...ownColumns,
    [
      'strands',
      (entry) =>
        strandsOf(entry)
          ?.map(({ id }) => id)
          .join('\n'),
    ],
  ];
}

/**
 * A table as text for spreadsheets.
 *
 * @param columns their names and what is in them
 * @param entries one for each row
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvText<Entry>(columns: readonly Column<Entry>[], entries: readonly Entry[]): string {
  const header = columns.map(([name]) => name);
  const rows = entries.map((entry) => columns.map(([, cell]) => cell(entry)));
  return stringify([header, ...rows], {
    record_delimiter: 'windows',
    // a line end of any kind within a cell
    quote_record_delimiter: true,
    // without it Excel reads the file in an old character set, which garbles dashes and curly quotes
    bom: true,
    // A cell that begins like a formula would be run, so it gets a ' in front, as OWASP advises. Of the marks that help, this
    // is the one that people know and see; a program that needs the text to the letter finds it in framework.json.
    escape_formulas: true,
  });
}

/** What has a row: the expectations of the levels, nested ones after their parent, and the examples of their sections. */
export function expectationEntries(levels: readonly Level[]): ExpectationEntry[] {
  return levels.flatMap((level) =>
    level.sections.flatMap((section) => sectionEntries<Expectation>(level, section)),
  );
}

/** The rows of one section. */
export function sectionEntries<E extends Nested<E>>(
  level: Level,
  section: Section & { readonly expectations: readonly E[] },
): ExpectationEntry<E>[] {
  return [
    ...foldExpectations<E, ExpectationEntry<E> & { depth: number }>(
      section.expectations,
      (expectation, nested) => [
        { level, section, text: expectation.text, expectation, depth: 1 },
        ...nested.map((entry) => ({ parent: expectation, ...entry, depth: entry.depth + 1 })),
      ],
    ),
    ...section.examples.map((text) => ({ level, section, text })),
  ];
}

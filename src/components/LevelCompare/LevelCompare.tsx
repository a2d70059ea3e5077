import { type Comparison, compareLevels, type SectionRow } from '../../model/compare.ts';
import { distinctNames } from '../../model/name.ts';
import type { Level, Theme, Track } from '../../model/types.ts';
import { summaryOf } from '../../strings/compared.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { Sentence } from '../Sentence/Sentence.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { LevelColumns } from '../WideTable/LevelColumns.tsx';
import { PrintNote } from '../WideTable/PrintNote.tsx';
import { roomFor } from '../WideTable/room.ts';
import { CompareFacts } from './CompareFacts.tsx';
import { CompareSections } from './CompareSections.tsx';
import { CompareStatements } from './CompareStatements.tsx';
import type { Shared } from './shared.ts';

/** The props of {@link LevelCompare}, and those of a `<section>`. */
export interface LevelCompareProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** Two to five levels of one framework, in the order of the columns. */
  levels: ReadonlyArray<Level>;
  /** The framework's themes, which name the rows. Without them, a row is named after what it compares. */
  themes?: ReadonlyArray<Theme>;
  /** The framework's tracks. The first one is the main track, from which others branch off. */
  tracks?: ReadonlyArray<Track>;
  /** Whether to leave out what is the same in all levels. Default false. */
  differencesOnly?: boolean;
  /** A line for the foot of every printed page, such as the date and revision of the documents. Default none. */
  printNote?: string | undefined;
  /** A prefix for every id inside, so that a card of the same level can share the page. Default 'compare--'. */
  idPrefix?: string;
}

/**
 * Two to five levels side by side: a sentence on what the higher one adds, then facts and sections row by row. Each row
 * says why its sections are together, and each expectation is marked as the same, new or only in one level. A table if
 * there is room, otherwise one column with the levels' names repeated. Renders a `<section>`.
 */
export function LevelCompare({
  levels,
  themes = [],
  tracks = [],
  differencesOnly = false,
  printNote,
  headingLevel = 2,
  strings = en,
  hrefTo,
  idPrefix = 'compare--',
  className,
  ...rest
}: LevelCompareProps) {
  const Title = headingTag(headingLevel);
  const names = distinctNames(levels);
  const id = idPrefix + levels.map((level) => level.id).join('--');
  const language = levels[0]?.language;
  const shared = { levels, names, headingLevel, strings, hrefTo, idPrefix };
  const comparison = compareLevels(levels, tracks);
  const rows = comparison.rows.filter((row) => !differencesOnly || !row.equal);
  return (
    <section
      id={id}
      aria-labelledby={`${id}--title`}
      {...language}
      {...rest}
      className={classes('career-levels level-compare', className)}
    >
      <Title id={`${id}--title`} className="level-compare-title">
        <Sentence strings={strings} content={language} say={(name) => strings.compared(names.map(name))} />
      </Title>
      <Summary {...shared} comparison={comparison} tracks={tracks} />
      {/* The roles are the table's own; they hold where a narrow container lays the table out as blocks. */}
      <table
        role="table"
        className="wide-table"
        aria-labelledby={`${id}--title`}
        data-room={roomFor(levels.length)}
      >
        <thead role="rowgroup" className="wide-table-head">
          <tr role="row" className="wide-table-row">
            <LevelColumns {...shared} rank={headingLevel + 1} />
          </tr>
        </thead>
        <CompareStatements {...shared} />
        <CompareFacts {...shared} rows={rows.filter((row) => row.type !== 'section')} />
        {rows
          .filter((row) => row.type === 'section')
          .map((row) => (
            <CompareSections
              key={keyOf(row)}
              {...shared}
              row={row}
              themes={themes}
              differencesOnly={differencesOnly}
            />
          ))}
        <PrintNote columns={levels.length} note={printNote} />
      </table>
    </section>
  );
}

function Summary(props: Shared & { comparison: Comparison; tracks: readonly Track[] }) {
  const { levels, strings, comparison, tracks } = props;
  return (
    <p className="level-compare-summary">
      {summaryOf(comparison, props, tracks).map((say, index) => [
        <Sentence key={index} strings={strings} content={levels[0]?.language} say={say} />,
        ' ',
      ])}
    </p>
  );
}

function keyOf({ cells }: SectionRow): string {
  return cells.map((section) => section?.id).join('/');
}

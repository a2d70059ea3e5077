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

/** What a LevelCompare takes beside all that `<section>` takes. */
export interface LevelCompareProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** Two to five levels of one framework, in the order of the columns. */
  levels: ReadonlyArray<Level>;
  /** The framework's themes, for the names of the rows. Without them a row is named by what it compares. */
  themes?: ReadonlyArray<Theme>;
  /** The framework's tracks, of which the first is the one that others branch off. */
  tracks?: ReadonlyArray<Track>;
  /** Leaves out what all of the levels say alike. Default false. */
  differencesOnly?: boolean;
  /** Printed at the foot of every page, such as the day and the revision of the documents. Default none. */
  printNote?: string | undefined;
  /** Put before every id inside, so that a card of the same level can share the page. Default 'compare--'. */
  idPrefix?: string;
}

/**
 * Levels side by side: what the higher one adds in a sentence, then facts and sections row by row, each row with the
 * reason why its sections stand together and each expectation marked as the same, new or alone. A table where there is
 * room, one column with the levels' names repeated where there is not. Renders a `<section>`.
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

import type { Level, Strand, Theme } from '../../model/types.ts';
import { comparisonView, type SectionView } from '../../strings/comparison.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { Sentence } from '../Sentence/Sentence.tsx';
import { StepNotes } from '../StepNotes/StepNotes.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { LevelColumns } from '../WideTable/LevelColumns.tsx';
import { PrintNote } from '../WideTable/PrintNote.tsx';
import { ColumnNames } from '../WideTable/parts.tsx';
import { roomFor } from '../WideTable/room.ts';
import { WideTable } from '../WideTable/WideTable.tsx';
import { CompareFact } from './CompareFact.tsx';
import { CompareSection } from './CompareSection.tsx';
import { CompareStatements } from './CompareStatements.tsx';
import { sideOf } from './shared.ts';

/** The props of {@link LevelCompare}, and those of a `<section>`. */
export interface LevelCompareProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** Two to five levels of one framework, in the order of the columns. */
  levels: ReadonlyArray<Level>;
  /** The framework's themes, which name the rows. Without them, a row is named after what it compares. */
  themes?: ReadonlyArray<Theme>;
  /** The framework's strands, whose expectations stand beside each other. Default none. */
  strands?: ReadonlyArray<Strand> | undefined;
  /** Whether to leave out what is the same in all levels. Default false. */
  differencesOnly?: boolean;
  /** A line for the foot of every printed page, such as the date and revision of the documents. Default none. */
  printNote?: string | undefined;
  /** A prefix for every id inside, so that a card of the same level can share the page. Default 'Compare--'. */
  idPrefix?: string;
}

/**
 * Two to five levels side by side: a sentence on what the higher one adds, then facts and sections row by row. A row says
 * why its sections are together if its name does not. Where levels repeat expectations, each is marked as the same, new or
 * only in one level. A table if there is room, otherwise one column with the levels' names repeated. Renders a `<section>`.
 */
export function LevelCompare({
  levels,
  themes = [],
  strands,
  differencesOnly = false,
  printNote,
  headingLevel = 2,
  strings = en,
  hrefTo,
  idPrefix = 'Compare--',
  className,
  ...rest
}: LevelCompareProps) {
  const Title = headingTag(headingLevel);
  const id = idPrefix + levels.map((level) => level.id).join('-And-');
  const content = levels[0]?.language;
  const { title, summary, names, from, rows } = comparisonView({
    levels,
    themes,
    strands,
    strings,
    differencesOnly,
  });
  const shared = { levels, names, from, content, headingLevel, strings, hrefTo, idPrefix };
  return (
    <section
      id={id}
      aria-labelledby={`${id}--Title`}
      {...content}
      {...rest}
      className={classes('career-levels level-compare', className)}
    >
      <Title id={`${id}--Title`} className="career-levels-title">
        <Sentence {...shared} say={title} />
      </Title>
      <StepNotes {...shared} rank={headingLevel + 1} />
      <p className="level-compare-summary">
        {summary.map((say, index) => [<Sentence key={index} {...shared} say={say} />, ' '])}
      </p>
      <WideTable titleId={`${id}--Title`} room={roomFor(levels.length)}>
        <ColumnNames>
          <LevelColumns
            levels={levels}
            rank={headingLevel + 1}
            hrefTo={hrefTo}
            sideOf={(column) => sideOf(shared, column)}
          />
        </ColumnNames>
        <CompareStatements {...shared} />
        {rows.map((view, index) =>
          view.type === 'fact' ? (
            <CompareFact key={index} {...shared} view={view} />
          ) : (
            <CompareSection key={keyOf(view)} {...shared} view={view} />
          ),
        )}
        <PrintNote columns={levels.length} note={printNote} />
      </WideTable>
    </section>
  );
}

function keyOf({ row }: SectionView): string {
  return row.cells.map((section) => section?.id).join('/');
}

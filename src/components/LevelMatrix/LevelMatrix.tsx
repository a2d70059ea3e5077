import { anchorOf } from '../../model/anchors.ts';
import { matrixOf, titleOf } from '../../model/matrix.ts';
import { sectionName } from '../../model/section-name.ts';
import type { Framework, Level, Section } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { Examples, ExpectationList } from '../ExpectationList/ExpectationList.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { RowName } from '../RowName/RowName.tsx';
import { SectionTitle } from '../SectionTitle/SectionTitle.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { LevelColumns } from '../WideTable/LevelColumns.tsx';
import { LevelLabel } from '../WideTable/LevelLabel.tsx';
import { PrintNote } from '../WideTable/PrintNote.tsx';
import { roomFor } from '../WideTable/room.ts';

/** The props of {@link LevelMatrix}, and those of a `<section>`. */
export interface LevelMatrixProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** The framework to show. */
  framework: Framework;
  /** The id of the track. Default: the framework's first one. */
  track?: string;
  /** A line for the foot of every printed page, such as the date and revision of the documents. Default none. */
  printNote?: string | undefined;
  /** A prefix for every id inside, so that cards of the same levels can share the page. Default 'matrix--'. */
  idPrefix?: string;
}

/**
 * A whole track on one sheet: a column per level, a row per theme. A table if there is room, otherwise one column with
 * the levels' names repeated. Renders a `<section>`.
 */
export function LevelMatrix({
  framework,
  track: named,
  printNote,
  headingLevel = 2,
  strings = en,
  hrefTo,
  idPrefix = 'matrix--',
  className,
  ...rest
}: LevelMatrixProps) {
  const Title = headingTag(headingLevel);
  const RowTitle = headingTag(headingLevel + 1);
  const track = framework.tracks.find(({ id }) => id === named) ?? framework.tracks[0];
  const { levels, rows } = matrixOf(framework, track?.id ?? '');
  const id = idPrefix + (track?.id ?? '');
  const shared = { headingLevel, strings, hrefTo, idPrefix };
  return (
    <section
      id={id}
      aria-labelledby={`${id}--title`}
      {...framework.language}
      {...rest}
      className={classes('career-levels level-matrix', className)}
    >
      <Title id={`${id}--title`} className="career-levels-title">
        <Sentence
          strings={strings}
          content={framework.language}
          say={(name) => strings.allLevels(name(track?.title || framework.title))}
        />
      </Title>
      <table
        role="table"
        className="wide-table"
        aria-labelledby={`${id}--title`}
        data-room={roomFor(levels.length)}
      >
        <thead role="rowgroup" className="wide-table-head">
          <tr role="row" className="wide-table-row">
            <th
              role="columnheader"
              scope="col"
              className="wide-table-cell wide-table-column level-matrix-corner"
            >
              <span {...strings.language}>{strings.about}</span>
            </th>
            <LevelColumns {...shared} levels={levels} rank={headingLevel + 1} />
          </tr>
        </thead>
        <tbody role="rowgroup" className="wide-table-body">
          {rows.map((row) => (
            <tr
              key={row.cells.map((section) => section?.id).join('/')}
              role="row"
              className="wide-table-row level-matrix-row"
            >
              <th role="rowheader" scope="row" className="wide-table-cell level-matrix-about">
                <RowTitle className="level-matrix-name">
                  <RowName row={row} levels={levels} themes={framework.themes} strings={strings} />
                </RowTitle>
              </th>
              {levels.map((level, column) => (
                <td
                  key={level.id}
                  id={idOf(idPrefix, level, row.cells[column])}
                  role="cell"
                  className="wide-table-cell level-matrix-cell"
                >
                  <MatrixCell
                    {...shared}
                    level={level}
                    section={row.cells[column]}
                    name={titleOf(row, framework.themes)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <PrintNote columns={levels.length + 1} note={printNote} />
      </table>
    </section>
  );
}

type CellProps = Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> & {
  level: Level;
  section: Section | undefined;
  /** The name of the row. The section's heading is left out if it is the same. */
  name: string | undefined;
  hrefTo?: DisplayProps['hrefTo'];
  idPrefix: string;
};

function idOf(prefix: string, level: Level, section: Section | undefined): string | undefined {
  return section && prefix + anchorOf(level, section);
}

function MatrixCell(props: CellProps) {
  const { level, section, name, headingLevel, hrefTo } = props;
  if (!section) return null;
  return (
    <>
      <LevelLabel level={level} />
      {sectionName(section) !== name && (
        <SectionTitle section={section} rank={headingLevel + 2} className="level-matrix-section-title" />
      )}
      <Prose text={section.intro} hrefTo={hrefTo} />
      <ExpectationList {...props} expectations={section.expectations} />
      <Examples {...props} examples={section.examples} />
    </>
  );
}

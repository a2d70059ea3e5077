import { matrixOf } from '../../model/comparison/matrix.ts';
import { anchorOf } from '../../model/names/anchors.ts';
import { levelName } from '../../model/names/name.ts';
import { sectionName } from '../../model/names/section-name.ts';
import type { Framework, Level, Section } from '../../model/types.ts';
import { type RowName as RowNameModel, rowNameOf } from '../../strings/compared.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { FormerAnchors } from '../FormerAnchors/FormerAnchors.tsx';
import { FormerNotes } from '../FormerNotes/FormerNotes.tsx';
import { RowName } from '../RowName/RowName.tsx';
import { SectionBody } from '../SectionBody/SectionBody.tsx';
import { SectionTitle } from '../SectionTitle/SectionTitle.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { LevelColumns } from '../WideTable/LevelColumns.tsx';
import { LevelLabel } from '../WideTable/LevelLabel.tsx';
import { PrintNote } from '../WideTable/PrintNote.tsx';
import { Cell, ColumnName, ColumnNames, Row, RowHeader, Rows } from '../WideTable/parts.tsx';
import { roomFor } from '../WideTable/room.ts';
import { WideTable } from '../WideTable/WideTable.tsx';

/** The props of {@link LevelMatrix}, and those of a `<section>`. */
export interface LevelMatrixProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** The framework to show. */
  framework: Framework;
  /** The id of the track. Default: the framework's first one. */
  track?: string;
  /** A line for the foot of every printed page, such as the date and revision of the documents. Default none. */
  printNote?: string | undefined;
  /** A prefix for every id inside, so that cards of the same levels can share the page. Default 'Matrix--'. */
  idPrefix?: string;
}

/**
 * A whole track on one sheet: a column per level, a row per theme. A table if there is room, which scrolls in itself if not all
 * columns fit, otherwise one column with the levels' names repeated. Renders a `<section>`.
 */
export function LevelMatrix({
  framework,
  track: named,
  printNote,
  headingLevel = 2,
  strings = en,
  hrefTo,
  idPrefix = 'Matrix--',
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
      aria-labelledby={`${id}--Title`}
      {...framework.language}
      {...rest}
      className={classes('career-levels level-matrix', className)}
    >
      <Title id={`${id}--Title`} className="career-levels-title">
        <Sentence
          strings={strings}
          content={framework.language}
          say={(name) => strings.allLevels(name(track?.title || framework.title))}
        />
      </Title>
      {levels.map((level) => (
        <FormerNotes key={level.id} {...shared} level={level} />
      ))}
      <WideTable titleId={`${id}--Title`} room={roomFor(levels.length + (levels.length > 3 ? 1 : 0))}>
        <ColumnNames>
          <ColumnName className="level-matrix-corner">
            <span {...strings.language}>{strings.about}</span>
          </ColumnName>
          <LevelColumns {...shared} levels={levels} rank={headingLevel + 1} />
        </ColumnNames>
        <Rows>
          {rows.map((row) => {
            const name = rowNameOf(row, levels, framework.themes, strings);
            return (
              <Row key={row.cells.map((section) => section?.id).join('/')} className="level-matrix-row">
                <RowHeader className="level-matrix-about">
                  <RowTitle className="level-matrix-name">
                    <RowName name={name} />
                  </RowTitle>
                </RowHeader>
                {levels.map((level, column) => (
                  <Cell
                    key={level.id}
                    id={idOf(idPrefix, level, row.cells[column])}
                    className="level-matrix-cell"
                  >
                    <MatrixCell {...shared} level={level} section={row.cells[column]} name={name} />
                  </Cell>
                ))}
              </Row>
            );
          })}
        </Rows>
        <PrintNote columns={levels.length + 1} note={printNote} />
      </WideTable>
    </section>
  );
}

type CellProps = Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> & {
  level: Level;
  section: Section | undefined;
  /** The name of the row. The section's heading is left out if it is the same. */
  name: RowNameModel;
  hrefTo?: DisplayProps['hrefTo'];
  idPrefix: string;
};

function idOf(prefix: string, level: Level, section: Section | undefined): string | undefined {
  return section && prefix + anchorOf(level, section);
}

function MatrixCell(props: CellProps) {
  const { level, section, name, headingLevel } = props;
  if (!section) return null;
  return (
    <>
      <FormerAnchors {...props} part={section} />
      <LevelLabel name={levelName(level)} />
      {sectionName(section) !== name.text && (
        <SectionTitle section={section} rank={headingLevel + 2} className="level-matrix-section-title" />
      )}
      <SectionBody {...props} section={section} />
    </>
  );
}

import type { AlignedRow } from '../../model/align.ts';
import { anchorOf } from '../../model/anchors.ts';
import { levelName } from '../../model/name.ts';
import type { Level, Section, Theme } from '../../model/types.ts';
import { SectionBody } from '../SectionBody/SectionBody.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { type DisplayProps, headingTag } from '../shared.ts';

type Shared = Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> &
  Pick<DisplayProps, 'hrefTo'> & { idPrefix: string };

type Props = Shared & {
  row: AlignedRow;
  levels: readonly Level[];
  /** The levels' names as short as tells them apart. */
  names: readonly string[];
  themes: readonly Theme[];
};

/** Sections that answer to each other, under a line that says what they share. Renders a `<tbody>`. */
export function CompareRow(props: Props) {
  const { row, levels, names, strings } = props;
  return (
    <tbody role="rowgroup" className="level-compare-row">
      <tr role="row" className="level-compare-row-head">
        <th role="rowheader" scope="rowgroup" colSpan={levels.length} className="level-compare-row-title">
          <RowName {...props} /> <RowReason {...props} />
        </th>
      </tr>
      <tr role="row" className="level-compare-cells">
        {levels.map((level, column) => {
          const section = row.cells[column];
          return (
            <td key={level.id} role="cell" className="level-compare-cell">
              <p className="level-compare-cell-level">{levelName(level)}</p>
              {section ? (
                <CompareCell {...props} level={level} section={section} />
              ) : (
                <p className="level-compare-none">
                  <Sentence
                    strings={strings}
                    say={(name) => strings.noCounterpart(name(names[column] ?? ''))}
                  />
                </p>
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

function CompareCell(props: Shared & { level: Level; section: Section }) {
  const { level, section, headingLevel, idPrefix } = props;
  const Title = headingTag(headingLevel + 2);
  return (
    <>
      {section.title && (
        <Title id={idPrefix + anchorOf(level, section)} className="level-compare-section-title">
          {section.group && <span className="level-compare-section-group">{section.group}: </span>}
          {section.title}
        </Title>
      )}
      <SectionBody {...props} />
    </>
  );
}

/** What a row is about: the authors' own words for it, or else ours. */
function RowName(props: Props) {
  const theirs = titleOf(props);
  const { language } = props.strings;
  return (
    <span className="level-compare-row-name" {...(theirs ? {} : language)}>
      {theirs || nameOf(props)}
    </span>
  );
}

function titleOf({ row, themes }: Props): string | undefined {
  const theme = themes.find((candidate) => candidate.id === row.theme);
  if (theme) return theme.title;
  const section = row.cells.find((cell) => cell);
  return row.reason === 'heading' || row.reason === 'only' ? section?.title : undefined;
}

function nameOf({ row, levels, strings }: Props): string {
  if (row.reason !== 'position') return strings.row[row.kind];
  const column = row.cells.findIndex((section) => section);
  const themeSections = levels[column]?.sections.filter(({ kind }) => kind === 'theme') ?? [];
  return strings.themeAt(themeSections.findIndex((candidate) => candidate === row.cells[column]) + 1);
}

function RowReason({ row, names, strings }: Props) {
  const { reason } = row;
  const having = names.filter((_, column) => row.cells[column]);
  return (
    <span className="level-compare-reason">
      <Sentence
        strings={strings}
        say={(name) => (reason === 'only' ? strings.reason.only(having.map(name)) : strings.reason[reason])}
      />
    </span>
  );
}

import type { AlignedRow } from '../../model/align.ts';
import { anchorOf } from '../../model/anchors.ts';
import { levelName } from '../../model/name.ts';
import type { Level, Section, Theme } from '../../model/types.ts';
import { SectionBody } from '../SectionBody/SectionBody.tsx';
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
  const { row, levels, names, headingLevel, strings, hrefTo, idPrefix } = props;
  return (
    <tbody role="rowgroup" className="level-compare-row">
      <tr role="row" className="level-compare-row-head">
        <th role="rowheader" scope="rowgroup" colSpan={levels.length} className="level-compare-row-title">
          <span className="level-compare-row-name">{rowName(props)}</span>{' '}
          <span className="level-compare-reason">{rowReason(props)}</span>
        </th>
      </tr>
      <tr role="row" className="level-compare-cells">
        {levels.map((level, column) => {
          const section = row.cells[column];
          return (
            <td key={level.id} role="cell" className="level-compare-cell">
              <p className="level-compare-cell-level">{levelName(level)}</p>
              {section ? (
                <CompareCell {...{ level, section, headingLevel, strings, hrefTo, idPrefix }} />
              ) : (
                <p className="level-compare-none">{strings.noCounterpart(names[column] ?? '')}</p>
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

function CompareCell({
  level,
  section,
  headingLevel,
  strings,
  hrefTo,
  idPrefix,
}: Shared & { level: Level; section: Section }) {
  const Title = headingTag(headingLevel, 2);
  return (
    <>
      {section.title && (
        <Title id={idPrefix + anchorOf(level, section)} className="level-compare-section-title">
          {section.group && <span className="level-compare-section-group">{section.group}: </span>}
          {section.title}
        </Title>
      )}
      <SectionBody level={level} section={section} strings={strings} idPrefix={idPrefix} hrefTo={hrefTo} />
    </>
  );
}

function rowName({ row, levels, themes, strings }: Props): string {
  const theme = themes.find((candidate) => candidate.id === row.theme);
  if (theme) return theme.title;
  const column = row.cells.findIndex((section) => section);
  const section = row.cells[column];
  if ((row.reason === 'heading' || row.reason === 'only') && section?.title) return section.title;
  if (row.reason !== 'position') return strings.row[row.kind];
  const themeSections = levels[column]?.sections.filter(({ kind }) => kind === 'theme') ?? [];
  return strings.themeAt(themeSections.findIndex((candidate) => candidate === section) + 1);
}

function rowReason({ row, names, strings }: Props): string {
  if (row.reason !== 'only') return strings.reason[row.reason];
  return strings.reason.only(names.filter((_, column) => row.cells[column]));
}

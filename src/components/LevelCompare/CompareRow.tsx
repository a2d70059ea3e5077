import type { AlignedRow } from '../../model/align.ts';
import { anchorOf } from '../../model/anchors.ts';
import { levelName } from '../../model/name.ts';
import type { Level, Section, Theme } from '../../model/types.ts';
import type { Strings } from '../../strings/strings.ts';
import { Examples, ExpectationList } from '../ExpectationList/ExpectationList.tsx';
import { Prose } from '../RichText/Prose.tsx';
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
export function CompareRow({ row, levels, names, themes, ...shared }: Props) {
  const { strings } = shared;
  return (
    <tbody role="rowgroup" className="level-compare-row" data-reason={row.reason}>
      <tr role="row" className="level-compare-row-head">
        <th role="rowheader" scope="rowgroup" colSpan={levels.length} className="level-compare-row-title">
          <span className="level-compare-row-name">{rowName(row, themes, strings)}</span>{' '}
          <span className="level-compare-reason">{rowReason(row, names, strings)}</span>
        </th>
      </tr>
      <tr role="row" className="level-compare-cells">
        {levels.map((level, column) => {
          const section = row.cells[column];
          return (
            <td
              key={level.id}
              role="cell"
              className="level-compare-cell"
              data-empty={section ? undefined : 'yes'}
            >
              <p className="level-compare-cell-level">{levelName(level)}</p>
              {section ? (
                <CompareCell level={level} section={section} {...shared} />
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
  const Title = headingTag(headingLevel, 1);
  return (
    <>
      <Title id={idPrefix + anchorOf(level, section)} className="level-compare-section-title">
        {section.title}
      </Title>
      <Prose text={section.intro} hrefTo={hrefTo} />
      <ExpectationList
        level={level}
        expectations={section.expectations}
        strings={strings}
        idPrefix={idPrefix}
        hrefTo={hrefTo}
      />
      <Examples examples={section.examples} strings={strings} hrefTo={hrefTo} />
    </>
  );
}

function rowName(row: AlignedRow, themes: readonly Theme[], strings: Strings): string {
  const theme = themes.find((candidate) => candidate.id === row.theme);
  if (theme) return theme.title;
  const shared = row.reason === 'heading' ? row.cells.find((section) => section) : undefined;
  return shared?.title ?? strings.row[row.kind];
}

function rowReason(row: AlignedRow, names: readonly string[], strings: Strings): string {
  if (row.reason !== 'only') return strings.reason[row.reason];
  return strings.reason.only(names.filter((_, column) => row.cells[column]));
}

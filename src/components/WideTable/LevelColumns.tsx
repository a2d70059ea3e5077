import { fragmentFor } from '../../model/names/anchors.ts';
import { levelName } from '../../model/names/name.ts';
import type { LevelSummary } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import { StatusWord } from '../StatusNote/StatusWord.tsx';
import { type DisplayProps, headingTag } from '../shared.ts';
import { ColumnName } from './parts.tsx';

interface Props extends Pick<DisplayProps, 'hrefTo'> {
  levels: readonly LevelSummary[];
  /** The rank of the headings with the names. */
  rank: number;
  /** The words for a draft or legacy level. Default: none, because something else on the page says it. */
  strings?: LevelStrings;
  /** Returns on which side of a step a column is, where it matters. */
  sideOf?: (column: number) => string | undefined;
}

/** The names of levels as columns of a table, each linked to its level. Renders a `<th>` per level. */
export function LevelColumns({ levels, rank, strings, sideOf, hrefTo = fragmentFor }: Props) {
  const Name = headingTag(rank);
  return levels.map((level, column) => (
    <ColumnName key={level.id} data-side={sideOf?.(column)}>
      <Name className="wide-table-name">
        <a className="career-levels-link" href={hrefTo({ kind: 'level', level: level.id })}>
          {levelName(level)}
        </a>
      </Name>
      {strings && <StatusWord status={level.status} strings={strings} />}
    </ColumnName>
  ));
}

import { fragmentFor } from '../../model/names/anchors.ts';
import { levelName } from '../../model/names/name.ts';
import type { LevelSummary } from '../../model/types.ts';
import { StatusWord } from '../StatusNote/StatusWord.tsx';
import { type DisplayProps, headingTag } from '../shared.ts';
import { ColumnName } from './parts.tsx';

interface Props extends Pick<DisplayProps, 'hrefTo'>, Required<Pick<DisplayProps, 'strings'>> {
  levels: readonly LevelSummary[];
  /** The rank of the headings with the names. */
  rank: number;
}

/** The names of levels as columns of a table, each linked to its level. Renders a `<th>` per level. */
export function LevelColumns({ levels, rank, strings, hrefTo = fragmentFor }: Props) {
  const Name = headingTag(rank);
  return levels.map((level) => (
    <ColumnName key={level.id}>
      <Name className="wide-table-name">
        <a className="career-levels-link" href={hrefTo({ kind: 'level', level: level.id })}>
          {levelName(level)}
        </a>
      </Name>
      <StatusWord status={level.status} strings={strings} />
    </ColumnName>
  ));
}

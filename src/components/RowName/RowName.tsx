import type { AlignedRow } from '../../model/align.ts';
import { titleOf } from '../../model/matrix.ts';
import type { Level, Theme } from '../../model/types.ts';
import { rowNameOf } from '../../strings/compared.ts';
import type { CompareStrings, LevelStrings } from '../../strings/strings.ts';

interface Props {
  row: AlignedRow;
  /** The levels of the row's cells. */
  levels: readonly Level[];
  themes: readonly Theme[];
  strings: LevelStrings & CompareStrings;
}

/** The name of a row of sections: the authors' words for it, otherwise ours. Renders a `<span>`. */
export function RowName({ row, levels, themes, strings }: Props) {
  const theirs = titleOf(row, themes);
  return <span {...(theirs ? {} : strings.language)}>{theirs ?? rowNameOf(row, levels, strings)}</span>;
}

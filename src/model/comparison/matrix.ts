import { sectionName } from '../names/section-name.ts';
import { levelsOnTrack } from '../tracks/paths.ts';
import type { Framework, Level, Theme } from '../types.ts';
import { fold } from '../words/fold.ts';
import { type AlignedRow, alignLevels } from './align.ts';

/** A whole track at a glance: a column per level, a row per theme. */
export interface Matrix {
  /** From the foot of the track up. */
  readonly levels: readonly Level[];
  readonly rows: readonly AlignedRow[];
}

/** Lines up all levels of a track, however many there are; a track that the framework does not have has no levels. */
export function matrixOf(framework: Framework, track: string): Matrix {
  const levels = levelsOnTrack(framework, track);
  return { levels, rows: alignLevels(levels) };
}

/** What a row is called: its theme, else the heading that its sections share. */
export function titleOf(row: AlignedRow, themes: readonly Theme[]): string | undefined {
  const theme = themes.find(({ id }) => id === row.theme);
  if (theme) return theme.title;
  if (row.reason !== 'heading' && row.reason !== 'only') return undefined;
  const [first, ...others] = row.cells.flatMap((section) => section ?? []);
  if (!first?.title) return undefined;
  // a group that only some of the sections are in is not what the row is about
  const isOneGroup = others.every(({ group }) => fold(group ?? '') === fold(first.group ?? ''));
  return isOneGroup ? sectionName(first) : first.title;
}

import type { LevelSummary } from './types.ts';

/** A level's name as people say it: "L4: Lead Engineer", or the title alone where levels have no codes. */
export function levelName(level: Pick<LevelSummary, 'code' | 'title'>): string {
  return level.code ? `${level.code}: ${level.title}` : level.title;
}

/** A level's shortest name: its code, or its title where levels have no codes. */
export function shortLevelName(level: Pick<LevelSummary, 'code' | 'title'>): string {
  return level.code || level.title;
}

/** Codes where they tell the levels apart, whole names where two levels share a code. */
export function distinctNames(levels: readonly Pick<LevelSummary, 'code' | 'title'>[]): string[] {
  const short = levels.map(shortLevelName);
  return new Set(short).size === short.length ? short : levels.map(levelName);
}

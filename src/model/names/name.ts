import type { LevelSummary } from '../types.ts';

/** A level's name as people say it: "L4: Lead Engineer", or the title alone where levels have no codes. */
export function levelName(level: Pick<LevelSummary, 'code' | 'title'>): string {
  return level.code ? `${level.code}: ${level.title}` : level.title;
}

/** A level's shortest name: its code, or its title where levels have no codes. */
export function shortLevelName(level: Pick<LevelSummary, 'code' | 'title'>): string {
  return level.code || level.title;
}

/** Names as short as tells levels apart: a code, or the whole name where two levels share a code. */
export function distinctNames(levels: readonly Pick<LevelSummary, 'code' | 'title'>[]): string[] {
  const short = levels.map(shortLevelName);
  return levels.map((level, index) => {
    const name = short[index] ?? '';
    return short.indexOf(name) === short.lastIndexOf(name) ? name : levelName(level);
  });
}

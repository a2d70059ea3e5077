import { levelName } from '../../model/names/name.ts';
import type { LevelDraft } from './level.ts';

/** A level's name as its author writes it, for advice: a code that is the title as well stands alone. */
export function writtenName({ code, title }: Pick<LevelDraft, 'code' | 'title'>): string {
  return title === code ? code : levelName({ code, title });
}

/** The line that lists a level in a README, for advice. */
export function levelLink(level: Pick<LevelDraft, 'code' | 'title' | 'key'>): string {
  return `- [${writtenName(level)}](./${encodeURI(level.key)})`;
}

import type { Withheld } from '../../model/audience/withheld.ts';
import { counted } from '../names/counted.ts';

/** Says in a sentence what is left out of what everyone may read. */
export function withheldLine(all: readonly Withheld[]): string {
  const levels = all.flatMap((each) => each.levels);
  const names = levels.map(({ id, status }) => (status === 'draft' ? `${id}, a draft` : id));
  const sums = new Map<string, number>();
  for (const { counts } of all) {
    for (const [noun, count] of Object.entries(counts)) sums.set(noun, (sums.get(noun) ?? 0) + count);
  }
  const parts = [
    ...(levels.length > 0 ? [`${counted(levels.length, 'level')} (${names.join('; ')})`] : []),
    ...[...sums].flatMap(([noun, count]) => (count === 0 ? [] : [counted(count, noun)])),
  ];
  return `Left out for everyone: ${parts.length > 0 ? parts.join(', ') : 'nothing'}.\n`;
}

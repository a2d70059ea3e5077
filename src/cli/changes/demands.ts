import { onOneLine } from '../../compiler/report/one-line.ts';
import { demandsOf } from '../../model/changes/demands.ts';
import { shortLevelName } from '../../model/names/name.ts';
import type { ChangedFramework } from '../../outputs/changes/request.ts';
import type { Window } from './window.ts';

/**
 * Says what levels ask for that they may not ask for today, and what to do.
 *
 * @param window the days on which they may, if there are any
 * @returns nothing if there is no such demand
 */
export function verdictOn(
  frameworks: readonly ChangedFramework[],
  window: Window | undefined,
  today: string,
): string {
  const demands = frameworks.flatMap(({ report }) => demandsOf(report));
  if (demands.length === 0) return '';
  const lines = demands.map(({ level, entry: { after } }) => {
    const name = level.after ? `${shortLevelName(level.after)}: ` : '';
    return `  ${onOneLine(name + (after[0]?.plain ?? ''))}`;
  });
  const many = demands.length === 1 ? '1 new demand' : `${demands.length} new demands`;
  const when = window
    ? `the window for them is ${window.from}..${window.to}, and today is ${today}`
    : 'no window is declared in which they may come';
  return [
    `career-levels: ${many}, and ${when}.`,
    ...lines,
    `Merge ${demands.length === 1 ? 'it' : 'them'} ${window ? 'within the window' : 'when a promotion round begins'}, and name the window with --window FROM..TO.`,
    '',
  ].join('\n');
}

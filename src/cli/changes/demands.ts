import type { ChangeWindow } from '../../compiler/readme/change-window.ts';
import { onOneLine } from '../../compiler/report/one-line.ts';
import { demandsOf } from '../../model/changes/demands.ts';
import { shortLevelName } from '../../model/names/name.ts';
import type { ChangedFramework } from '../../outputs/changes/request.ts';

/** What has changed in a framework, and the days on which its levels may begin to ask for more. */
export interface Judged extends ChangedFramework {
  readonly window: ChangeWindow | undefined;
}

/**
 * Says what levels of a framework ask for that they may not ask for today, and what to do.
 *
 * @returns nothing if there is no such demand
 */
export function verdictOn({ report, forbidsDemands, window, path }: Judged, today: string): string {
  const demands = forbidsDemands ? demandsOf(report) : [];
  if (demands.length === 0) return '';
  const lines = demands.map(({ level, entry: { after } }) => {
    const name = level.after ? `${shortLevelName(level.after)}: ` : '';
    return `  ${onOneLine(name + (after[0]?.plain ?? ''))}`;
  });
  const many = demands.length === 1 ? '1 new demand' : `${demands.length} new demands`;
  const when = window
    ? `the window for them is ${window.from}..${window.to}, and today is ${today}`
    : 'no window is declared in which they may come';
  const it = demands.length === 1 ? 'it' : 'them';
  const mend = window
    ? `Merge ${it} within the window, or first declare another one`
    : `First declare one, when a promotion round begins`;
  return [
    `career-levels: ${many} in ${onOneLine(path)}, and ${when}.`,
    ...lines,
    `${mend}: "changeWindow: 2027-03-01..2027-03-14" in the README's front matter, or --window.`,
    '',
  ].join('\n');
}

import { groupBy } from '../../model/group.ts';
import type { Diagnostic } from '../rules/diagnostics.ts';

/** The problems of one rule. */
export interface RuleGroup {
  readonly first: Diagnostic;
  readonly others: readonly Diagnostic[];
}

/** How many places are named of problems with the same message, so that forty of them are one line. */
const MAX_PLACES = 4;

/** Groups diagnostics by their rule; errors come first. */
export function byRule(diagnostics: readonly Diagnostic[]): readonly RuleGroup[] {
  const groups = [...groupBy(diagnostics, ({ rule }) => rule).values()].map(([first, ...others]) => ({
    first,
    others,
  }));
  const isError = ({ first }: RuleGroup) => first.severity === 'error';
  return [...groups.filter(isError), ...groups.filter((group) => !isError(group))];
}

/** Groups diagnostics by what they say. */
export function byMessage(diagnostics: readonly Diagnostic[]): readonly [string, readonly Diagnostic[]][] {
  return [...groupBy(diagnostics, ({ message }) => message)];
}

/** Names the place of a problem as terminals and editors open it. */
export function placeOf({ path, line, column }: Diagnostic): string {
  return `${path}:${line}:${column}`;
}

/** Names the first places of several problems, and how many more there are. */
export function placesOf(diagnostics: readonly Diagnostic[]): string {
  const places = diagnostics.map(placeOf);
  if (places.length <= MAX_PLACES) return places.join(', ');
  const named = places.slice(0, MAX_PLACES - 1);
  return `${named.join(', ')} and ${places.length - named.length} more places`;
}

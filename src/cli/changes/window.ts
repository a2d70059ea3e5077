import { UsageError } from '../terminal/usage.ts';

/** Days in which new demands may come, both included: YYYY-MM-DD. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads a window as `2027-03-01..2027-03-14`.
 *
 * @throws UsageError if it is none
 */
export function parseWindow(given: string): Window {
  const [from = '', to = '', ...others] = given.split('..');
  if (others.length > 0 || ![from, to].every(isDay) || from > to) {
    throw new UsageError(
      `Unexpected window "${given}", expected its first and its last day: 2027-03-01..2027-03-14.`,
    );
  }
  return { from, to };
}

/** Whether a day is in a window. */
export function isWithin(day: string, { from, to }: Window): boolean {
  return from <= day && day <= to;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

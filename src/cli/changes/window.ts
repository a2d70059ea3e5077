import { type ChangeWindow, parseWindow } from '../../compiler/readme/change-window.ts';
import { UsageError } from '../terminal/usage.ts';

/**
 * Reads the window that the command line names.
 *
 * @throws UsageError if it is none
 */
export function windowOf(given: string): ChangeWindow {
  const window = parseWindow(given);
  if (window) return window;
  throw new UsageError(
    `Unexpected window "${given}", expected its first and its last day: 2027-03-01..2027-03-14.`,
  );
}

/** Whether a day is in a window. */
export function isWithin(day: string, { from, to }: ChangeWindow): boolean {
  return from <= day && day <= to;
}

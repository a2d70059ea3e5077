import { isCalendarDate } from '../../model/words/calendar-date.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import type { Scope } from '../text/scope.ts';

/** Days on which levels may begin to ask for more, the first and the last included: YYYY-MM-DD. */
export interface ChangeWindow {
  readonly from: string;
  readonly to: string;
}

/** Reads a window, such as `2027-03-01..2027-03-14`; `undefined` if it is none. */
export function parseWindow(text: string): ChangeWindow | undefined {
  const [from = '', to = '', ...others] = text.split('..');
  const isWindow = others.length === 0 && [from, to].every(isCalendarDate) && from <= to;
  return isWindow ? { from, to } : undefined;
}

/** Reads the window that the README declares. */
export function readChangeWindow({ document, report }: Scope): ChangeWindow | undefined {
  const given = document.frontMatter.texts.get('changeWindow');
  const window = given && parseWindow(given.value);
  if (given && !window) {
    const message = `Unexpected changeWindow "${given.value}", expected its first and its last day. It is left out.`;
    report(
      frontMatterValue,
      given.span,
      message,
      'Write for example "changeWindow: 2027-03-01..2027-03-14".',
    );
  }
  return window;
}

import type { LevelStatus } from '../../model/types.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import type { Scope } from '../text/scope.ts';

const STATUSES: readonly LevelStatus[] = ['current', 'draft', 'legacy'];

/** Whether the level is in use. */
export function readStatus({ document, report }: Scope): LevelStatus {
  const status = document.frontMatter.texts.get('status');
  // site generators have a word for it of their own
  if (!status) return document.frontMatter.texts.get('draft')?.value === 'true' ? 'draft' : 'current';
  const known = STATUSES.find((candidate) => candidate === status.value);
  if (!known) {
    report(
      frontMatterValue,
      status.span,
      `Unexpected status "${status.value}", expected ${STATUSES.join(', ')}.`,
    );
  }
  return known ?? 'current';
}

/** Who looks after the text, and until when it is fresh. */
export function readCare({ document, report }: Scope): { owner?: string; reviewBy?: string } {
  const owner = document.frontMatter.texts.get('owner');
  const date = document.frontMatter.texts.get('reviewBy');
  const isDate = date && isCalendarDate(date.value);
  if (date && !isDate) {
    report(frontMatterValue, date.span, `Unexpected date "${date.value}", expected YYYY-MM-DD.`);
  }
  return { ...(owner ? { owner: owner.value } : {}), ...(isDate ? { reviewBy: date.value } : {}) };
}

/** A day that does not exist rolls over into the next month or is no date at all. */
function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}

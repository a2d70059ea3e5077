import { AUDIENCES } from '../../model/audience/audience.ts';
import type { Audience, LevelStatus } from '../../model/types.ts';
import { isCalendarDate } from '../../model/words/calendar-date.ts';
import { expectedFor, nearest } from '../names/near.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import type { Scope } from '../text/scope.ts';

const STATUSES: readonly LevelStatus[] = ['current', 'draft', 'legacy'];

/**
 * Whether the level is in use. A word that nobody can read counts as the one that was most likely meant, else as a draft, for
 * a draft must not pass for what is in use.
 */
export function readStatus(scope: Scope): LevelStatus {
  const { document, report } = scope;
  const status = document.frontMatter.texts.get('status');
  if (!status) return readDraft(scope);
  const known = STATUSES.find((candidate) => candidate === status.value.toLowerCase());
  if (known) return known;
  const meant = nearest(status.value, STATUSES) ?? 'draft';
  const expected = expectedFor(status.value, STATUSES, STATUSES.join(', '));
  const message = `Unexpected status "${status.value}", expected ${expected}. It is read as ${meant}.`;
  report(frontMatterValue, status.span, message);
  return meant;
}

/** Site generators have a word of their own for it. */
function readDraft({ document, report }: Scope): LevelStatus {
  const draft = document.frontMatter.texts.get('draft');
  if (!draft || NO.test(draft.value)) return 'current';
  if (!YES.test(draft.value)) {
    const message = `Unexpected draft "${draft.value}", expected true or false. It is read as true.`;
    report(frontMatterValue, draft.span, message, 'Write "draft: true", or remove the line.');
  }
  return 'draft';
}

const YES = /^(?:true|yes|on|1)$/i;
const NO = /^(?:false|no|off|0)$/i;

/**
 * Who may read the document, if it says so; a draft is internal unless it does. A word that nobody can read keeps it inside.
 *
 * @param holdsLevels whether it has levels, which say of its status whatever there is to say
 */
export function readAudience(scope: Scope, holdsLevels: boolean): Audience | undefined {
  const { document, report } = scope;
  const status = readStatus(holdsLevels ? { ...scope, report: () => {} } : scope);
  const said = document.frontMatter.texts.get('audience');
  if (!said) return status === 'draft' ? 'internal' : undefined;
  const known = AUDIENCES.find((candidate) => candidate === said.value.toLowerCase());
  if (known) return known;
  const expected = expectedFor(said.value, AUDIENCES, AUDIENCES.join(' or '));
  const message = `Unexpected audience "${said.value}", expected ${expected}. It is read as internal.`;
  report(frontMatterValue, said.span, message);
  return 'internal';
}

/** Who looks after the text, and until when it is fresh. */
export function readCare({ document, report }: Scope): { owner?: string; reviewBy?: string } {
  const owner = document.frontMatter.texts.get('owner');
  const date = document.frontMatter.texts.get('reviewBy');
  const isDate = date && isCalendarDate(date.value);
  if (date && !isDate) {
    report(
      frontMatterValue,
      date.span,
      `Unexpected date "${date.value}", expected YYYY-MM-DD. It is left out.`,
    );
  }
  return { ...(owner ? { owner: owner.value } : {}), ...(isDate ? { reviewBy: date.value } : {}) };
}

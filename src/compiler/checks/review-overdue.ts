import { SOUND, withLevel } from '../rules/examples.ts';
import type { Check } from './check.ts';

function reviewedBy(date: string) {
  return withLevel(`---\nreviewBy: ${date}\n---\n\n# L1: Baker\n\n## Bread\n\n- I bake bread.\n`);
}

/** The day by which a level was to be looked at again has passed. */
export const reviewOverdue: Check = {
  name: 'review-overdue',
  severity: 'warning',
  why: 'Readers rely on a text that its owners planned to review and did not.',
  mend: 'Review the level with the people who work by it, change what is no longer true, and set the next date, for example "reviewBy: 2030-01-31".',
  examples: {
    good: [SOUND, reviewedBy('2999-12-31')],
    bad: [{ files: reviewedBy('2001-01-31'), at: 'L1.md:2:11' }],
  },
  *run({ documents, levels, today }) {
    for (const { path, frontMatter } of documents) {
      const date = frontMatter.texts.get('reviewBy');
      // a date that is none has been reported, and no level has it
      if (!date || date.value >= today || !levels.some((level) => level.reviewBy === date.value)) continue;
      const message = `Unexpected review date ${date.value} in the past, expected ${today} or later.`;
      const mend = `Review the level with the people who work by it, change what is no longer true, and set the next date, for example "reviewBy: ${yearAfter(today)}".`;
      yield { path, span: date.span, message, mend };
    }
  },
};

function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

import { listStories } from '../storybook/built.ts';
import { recordedMajor, recordedStories } from './recorded.ts';
import { writeReport } from './report.ts';
import { type Change, describeChanges, reviewStory } from './review.ts';
import { openStudio } from './studio.ts';

/** What looks otherwise than it was recorded, and whether that is a fault. */
export interface Verdict {
  passes: boolean;
  says: string;
}

/** Holds every story to its pictures. */
export async function check(): Promise<Verdict> {
  const stories = (await listStories()).map(({ id }) => id);
  const studio = await openStudio();
  try {
    const reviews = await Promise.all(
      stories.map(async (story) => ({ story, ...(await reviewStory(studio, story)) })),
    );
    const changes = reviews.flatMap((reviewed) => reviewed.changes);
    const without = reviews.filter(({ missing }) => missing.length > 0).map(({ story }) => story);
    const gone = (await recordedStories()).filter((id) => !stories.includes(id));
    return judge({ changes, without, gone, drawnBy: studio.major, recordedBy: await recordedMajor() });
  } finally {
    await studio.close();
  }
}

interface Findings {
  changes: readonly Change[];
  /** Stories that lack pictures. */
  without: readonly string[];
  /** Stories that have pictures and are no more. */
  gone: readonly string[];
  /** Major versions of browsers. */
  drawnBy: number;
  recordedBy: number | undefined;
}

/** Browsers draw a little otherwise from one major version to the next: then a change may be the browser's. */
export async function judge(
  { changes, without, gone, drawnBy, recordedBy }: Findings,
  reportIn = 'pictures-report',
): Promise<Verdict> {
  const says: string[] = [];
  if (without.length > 0) says.push(`Stories without pictures: ${without.join(', ')}`);
  if (gone.length > 0) says.push(`Pictures without a story: ${gone.join(', ')}`);
  if (changes.length > 0) {
    says.push(
      describeChanges(changes),
      `Before, after and difference: ${await writeReport(changes, reportIn)}`,
    );
  }
  const isOtherBrowser = drawnBy !== recordedBy;
  if (changes.length > 0 && isOtherBrowser) {
    says.push(`Chromium ${recordedBy} recorded them and ${drawnBy} drew them, so this is no fault.`);
  }
  const passes = without.length + gone.length === 0 && (changes.length === 0 || isOtherBrowser);
  if (!passes) says.push('If this is right: `npm run pictures -- --accept`');
  return { passes, says: says.join('\n') || 'Every story looks as it was recorded.' };
}

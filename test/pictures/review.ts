import { compare } from './compare.ts';
import { encode, type Image } from './image.ts';
import { readPicture } from './recorded.ts';
import type { Drawing, Studio } from './studio.ts';
import type { View } from './views.ts';

/** A drawing that is not as it was recorded. */
export interface Change {
  story: string;
  view: View;
  /** How many pixels differ, and how many of them follow one another in a straight row. */
  pixels: number;
  run: number;
  /** As files, for a change of the style sheet may change hundreds. */
  before: Buffer;
  after: Buffer;
  difference: Buffer;
}

export interface Review {
  /** Drawings that have no recorded picture yet. */
  missing: Drawing[];
  changes: Change[];
}

/**
 * Draws a story and holds it to its recorded pictures. What differs is drawn once more on a page opened anew: on a busy
 * machine, Chromium takes a picture now and then before it has painted the last word.
 */
export async function reviewStory(
  studio: Pick<Studio, 'draw' | 'drawAnew'>,
  story: string,
): Promise<Review & { drawings: readonly Drawing[] }> {
  const drawings = await studio.draw(story);
  const seen = await review(story, drawings);
  if (seen.changes.length === 0) return { drawings, ...seen };
  const again = await studio.drawAnew(story);
  return { drawings: again, ...(await review(story, again)) };
}

/** Holds the drawings of a story to its recorded pictures. */
async function review(story: string, drawings: readonly Drawing[]): Promise<Review> {
  const missing: Drawing[] = [];
  const changes: Change[] = [];
  for (const drawing of drawings) {
    const { view, image: after } = drawing;
    const before = await readPicture(story, view);
    if (before === undefined) {
      missing.push(drawing);
    } else {
      const difference = await compare(before, after);
      if (difference) {
        const { pixels, run, picture } = difference;
        changes.push({ story, view, pixels, run, ...(await files(before, after, picture)) });
      }
    }
  }
  return { missing, changes };
}

async function files(before: Image, after: Image, difference: Image) {
  return { before: await encode(before), after: await encode(after), difference: await encode(difference) };
}

/** One line for each story, for a terminal. */
export function describeChanges(changes: readonly Change[]): string {
  const stories = [...new Set(changes.map(({ story }) => story))];
  return stories
    .map((id) => {
      const own = changes.filter(({ story }) => story === id);
      return `${id}: ${own.map(({ view, pixels }) => `${view.name} by ${pixels} pixels`).join(', ')}`;
    })
    .join('\n');
}

import { compare, type Difference } from './compare.ts';
import type { Image } from './image.ts';
import { readPicture } from './recorded.ts';
import type { Drawing } from './studio.ts';
import type { View } from './views.ts';

/** A drawing that is not as it was recorded. */
export interface Change extends Difference {
  story: string;
  view: View;
  before: Image;
  after: Image;
}

export interface Review {
  /** Drawings that have no recorded picture yet. */
  missing: Drawing[];
  changes: Change[];
}

/** Holds the drawings of a story to its recorded pictures. */
export async function review(story: string, drawings: readonly Drawing[]): Promise<Review> {
  const missing: Drawing[] = [];
  const changes: Change[] = [];
  for (const drawing of drawings) {
    const { view, image: after } = drawing;
    const before = await readPicture(story, view);
    if (before === undefined) {
      missing.push(drawing);
    } else {
      const difference = await compare(before, after);
      if (difference) changes.push({ ...difference, story, view, before, after });
    }
  }
  return { missing, changes };
}

/** One line for each change, for a terminal. */
export function describeChanges(changes: readonly Change[]): string {
  return changes
    .map(({ story, view, pixels, run }) => `${story}, ${view.name}: ${pixels} pixels, up to ${run} in a row`)
    .join('\n');
}

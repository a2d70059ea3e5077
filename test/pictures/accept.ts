import { listStories } from '../storybook/built.ts';
import { recordedMajor, recordedStories, removePictures, writeMajor, writePicture } from './recorded.ts';
import { reviewStory } from './review.ts';
import { openStudio } from './studio.ts';

/**
 * Records how stories look now, all of them or the named ones, and forgets those that are gone. A picture that is as it
 * was within the tolerance stays as it is, so that a repository does not grow for nothing.
 */
export async function accept(named: readonly string[]): Promise<string> {
  const known = (await listStories()).map(({ id }) => id);
  const unknown = named.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`There is no such story: ${unknown.join(', ')}`);
  const studio = await openStudio();
  try {
    const isOtherBrowser = studio.major !== (await recordedMajor());
    if (isOtherBrowser && named.length > 0) {
      throw new Error('Another browser drew the other pictures. Record all: `npm run pictures -- --accept`.');
    }
    const cut = new Set<string>();
    let written = 0;
    const record = async (story: string) => {
      const { drawings, missing, changes } = await reviewStory(studio, story);
      const outdated = [...missing, ...changes].map(({ view }) => view.name);
      for (const { view, image, isCut } of drawings) {
        if (isCut) cut.add(`${story}, ${view.name}`);
        if (!isOtherBrowser && !outdated.includes(view.name)) continue;
        await writePicture(story, view, image);
        written += 1;
      }
    };
    await Promise.all((named.length > 0 ? named : known).map(record));
    const gone = (await recordedStories()).filter((id) => !known.includes(id));
    await Promise.all(gone.map(removePictures));
    await writeMajor(studio.major);
    return [
      `${written} pictures recorded, those of ${gone.length} stories removed.`,
      ...(cut.size > 0 ? ['Cut, because they are very long:', ...cut] : []),
    ].join('\n');
  } finally {
    await studio.close();
  }
}

import type { FrameworkOverview, Level, Passage } from '../../src/index.ts';
import { level, prose } from './build.ts';

/** Three tracks and no phases: the shape of many other companies' frameworks. */
export const threeTracks: FrameworkOverview = {
  title: 'Product development',
  description: [],
  locale: 'en',
  purpose: [],
  principles: [],
  phases: [],
  themes: [],
  sections: [],
  tracks: [
    { id: 'engineering', title: 'Engineering' },
    { id: 'management', title: 'Engineering management' },
    { id: 'design', title: 'Design' },
  ],
  levels: [
    ...run('engineering', 'Engineer', 1, 6),
    ...run('management', 'Manager', 4, 6, { track: 'engineering', levels: 3 }),
    ...run('design', 'Designer', 1, 4),
  ],
};

/** Management begins above the last level of the main track. */
export const branchAtTheTop: FrameworkOverview = {
  ...threeTracks,
  title: 'Product development with a branch at the top',
  tracks: threeTracks.tracks.slice(0, 2),
  levels: [
    ...run('engineering', 'Engineer', 1, 2),
    ...run('management', 'Manager', 3, 3, { track: 'engineering', levels: 2 }),
  ],
};

/** The codes of management begin anew, and it leaves the main track at the third of five levels. */
export const branchWithCodesOfItsOwn: FrameworkOverview = {
  ...threeTracks,
  title: 'Product development with two counts',
  tracks: threeTracks.tracks.slice(0, 2),
  levels: [
    ...run('engineering', 'Engineer', 1, 5),
    ...run('management', 'Manager', 1, 3, { track: 'engineering', levels: 3 }),
  ],
};

/** One level, on a track that nobody has named. */
export const oneLevel: FrameworkOverview = {
  ...threeTracks,
  title: 'A company of one',
  tracks: [{ id: 'main', title: '' }],
  levels: run('main', 'Engineer', 1, 1).map((each) => ({
    ...each,
    place: { ...each.place, trackTitle: '' },
  })),
};

const gardeners = run('garden', 'Gardener', 1, 4);

/** A company of another trade: phases that are named otherwise, a level that is a draft, principles of its own. */
export const anotherCompany: FrameworkOverview = {
  ...threeTracks,
  title: 'Parks and gardens',
  organization: 'City Parks',
  principles: [
    {
      id: 'the-garden-first',
      title: 'The garden first',
      text: prose(
        'What is right for the garden in ten years is right today.',
        'We plant for those who come after us.',
      ),
    },
    { id: 'open-gates', title: 'Open gates', text: prose('A park that nobody may enter is a painting.') },
  ],
  phases: [
    {
      id: 'hands',
      title: 'Learning with the hands',
      label: 'G1 and G2',
      text: prose('Nobody reads a season in a book.'),
      levels: gardeners.slice(0, 2).map(({ id }) => id),
    },
    {
      id: 'plans',
      title: 'Planning whole parks',
      label: 'G3 and up',
      text: prose('A plan is good when others can plant it.'),
      levels: gardeners.slice(2).map(({ id }) => id),
    },
  ],
  tracks: [
    { id: 'garden', title: 'Gardening' },
    { id: 'office', title: 'Running the parks' },
  ],
  levels: [
    ...gardeners,
    ...run('office', 'Park keeper', 3, 4, { track: 'garden', levels: 2 }).map(
      (each): Level => ({ ...each, status: 'draft' }),
    ),
  ],
};

function run(track: string, title: string, from: number, to: number, passage?: Passage): Level[] {
  const of = to - from + 1;
  const way = passage ? { below: passage.levels, via: [passage] } : { below: 0 };
  return Array.from({ length: of }, (_, index) => {
    const rank = from + index;
    const place = { position: index + 1, of, ...way, trackTitle: track };
    return level(`${title} ${rank}`, { code: `${title[0]}${rank}`, rank, track, place });
  });
}

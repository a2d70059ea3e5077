/** The keys that a kind of document may have, by the shape of their value. */
export interface Keys {
  readonly texts: readonly string[];
  readonly lists: readonly string[];
  readonly mappings: readonly string[];
}

/** The keys of a level. */
export const LEVEL_KEYS: Keys = {
  texts: ['code', 'rank', 'title', 'track', 'status', 'reviewBy', 'owner'],
  lists: ['themes'],
  mappings: [],
};

/** The keys of the README. */
export const README_KEYS: Keys = {
  texts: [
    'title',
    'organization',
    'locale',
    'editUrl',
    'feedbackUrl',
    'principles',
    'journey',
    'index',
    'contributing',
  ],
  lists: [],
  mappings: ['tracks', 'themes'],
};

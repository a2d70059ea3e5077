import { SECTION, withLevel, withLists } from './examples.ts';
import type { Rule } from './rule.ts';

/** A level names a track that the README does not declare. */
export const unknownTrack: Rule = {
  name: 'unknown-track',
  severity: 'error',
  why: 'A level with a misspelt track would be missing from the track where it belongs.',
  mend: 'Use one of the tracks in the message, or add this one under "tracks:" at the top of README.md, for example "  ic: Individual contributor".',
  examples: {
    good: [withLists(`---\ntrack: ic\n---\n${SECTION}`), withLevel(`---\ntrack: ovens\n---\n${SECTION}`)],
    bad: [{ files: withLists(`---\ntrack: cooks\n---\n${SECTION}`), at: 'L1.md:2:8' }],
  },
};

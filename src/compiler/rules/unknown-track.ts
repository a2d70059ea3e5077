import { SECTION, withLevel, withLists } from './examples.ts';
import type { Rule } from './rule.ts';

/** A level names a track that the README does not declare. */
export const unknownTrack: Rule = {
  name: 'unknown-track',
  severity: 'error',
  why: 'A level on a track of its own by a slip of the pen would be missing from the track where it belongs.',
  mend: "Correct the track's id, or declare the track in the README's front matter.",
  examples: {
    good: [withLists(`---\ntrack: ic\n---\n${SECTION}`), withLevel(`---\ntrack: ovens\n---\n${SECTION}`)],
    bad: [{ files: withLists(`---\ntrack: cooks\n---\n${SECTION}`), at: 'L1.md:2:8' }],
  },
};

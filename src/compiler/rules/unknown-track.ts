import { SECTION, withLevel, withLists } from './examples.ts';
import type { Rule } from './rule.ts';

/** A level names a track that the README does not declare. */
export const unknownTrack: Rule = {
  name: 'unknown-track',
  severity: 'warning',
  why: 'A level on a track that nobody declares stands apart from the others. A track that is one slip away from a declared one is read as that.',
  mend: 'Use one of the tracks in the message, or add this one under "tracks:" at the top of README.md, for example "  ic: Individual contributor".',
  examples: {
    good: [withLists(`---\ntrack: ic\n---\n${SECTION}`), withLevel(`---\ntrack: ovens\n---\n${SECTION}`)],
    bad: [{ files: withLists(`---\ntrack: cooks\n---\n${SECTION}`), at: 'L1.md:2:8' }],
  },
};

import type { ExampleFiles } from './rule.ts';

/** A level that no rule has anything to say about. */
export const SOUND_LEVEL = '# L1: Baker\n\n> I bake.\n\n## Bread\n\n- I bake bread.\n';

/** The README of a framework whose one level is `L1.md`. */
const SOUND_README = '# Bakery\n\nHow we grow.\n\n## Levels\n\n- [L1: Baker](./L1.md)\n';

/** A framework that no rule has anything to say about. */
export const SOUND: ExampleFiles = { 'README.md': SOUND_README, 'L1.md': SOUND_LEVEL };

/** The sound framework with another text for its level. */
export function withLevel(level: string): ExampleFiles {
  return { 'README.md': SOUND_README, 'L1.md': level };
}

/** The sound framework with another README. */
export function withReadme(readme: string): ExampleFiles {
  return { 'README.md': readme, 'L1.md': SOUND_LEVEL };
}

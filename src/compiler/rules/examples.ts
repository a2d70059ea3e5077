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

/** A level's text under its front matter. */
export const BODY = '\n# L1: Baker\n\n> I bake.\n';

/** The same with a theme section. */
export const SECTION = '\n# L1: Baker\n\n## Bread\n\n- I bake bread.\n';

/** A framework that declares a track and a theme, with the given text for its level. */
export function withLists(level: string): ExampleFiles {
  return {
    'README.md':
      '---\ntracks:\n  ic: Bakers\nthemes:\n  craft: Craft\n---\n# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n',
    'L1.md': level,
  };
}

/** A level whose statement links to the given address. */
export function linking(url: string): string {
  return `# L1: Baker\n\n> I [bake](${url}).\n\n## Bread\n\n- I bake bread.\n`;
}

/** Two levels, and a `growth.md` with a strand of the given bullets. */
export function growing(bullets: string): ExampleFiles {
  return {
    'README.md': '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Cook](./L2.md)\n',
    'L1.md': '# L1: Baker\n\n## Bread\n\n- I bake bread.\n- I sell bread.\n',
    'L2.md': '# L2: Cook\n\n## Bread\n\n- I bake bread for the shop.\n',
    'growth.md': `# How expectations grow\n\n## Bread\n\n${bullets}\n`,
  };
}

/** A framework with a strand that no rule has anything to say about. */
export const GROWING = growing('- [L1](L1.md): I bake bread.\n- [L2](L2.md): I bake bread for the shop.');

/** The sound framework with a `glossary.md` of the given terms. */
export function explaining(terms: string): ExampleFiles {
  return { ...SOUND, 'glossary.md': `# Glossary\n\n${terms}\n` };
}

/** A framework with a glossary that no rule has anything to say about. */
export const GLOSSARY = explaining('## Bread\n\nA loaf.');

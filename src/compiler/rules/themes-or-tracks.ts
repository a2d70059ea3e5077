import type { Rule } from './rule.ts';

const README = '# Bakery\n';
const TECHNICAL = '# Technical\n\n## L4\n\n- I bake.\n\n## L5\n\n- I bake more.\n';
const PEOPLE = '# People\n\n## L4\n\n- I ask.\n\n## L5\n\n- I lead.\n';
const FILES = { 'README.md': README, 'technical.md': TECHNICAL, 'people.md': PEOPLE };

/** Several files hold the same levels, and are called as either tracks or themes may be. */
export const themesOrTracks: Rule = {
  name: 'themes-or-tracks',
  severity: 'warning',
  why: 'Themes are parts of the same levels, tracks have levels of their own. Taken for the other, one level would be two, or two would be one.',
  mend: 'Say in the front matter of the README which it is: "themeFiles: [technical.md, people.md]", or "themeFiles: none".',
  examples: {
    good: [
      { ...FILES, 'README.md': `---\nthemeFiles: [technical.md, people.md]\n---\n${README}` },
      { ...FILES, 'README.md': `---\nthemeFiles: none\n---\n${README}` },
      { ...FILES, 'people.md': PEOPLE.replace('# People', '# Communication') },
      { ...FILES, 'people.md': PEOPLE.replace('# People', '# Engineering managers') },
    ],
    bad: [{ files: FILES, at: 'people.md:1:1' }],
  },
};

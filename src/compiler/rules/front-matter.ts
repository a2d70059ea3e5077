import { SOUND, withLevel, withReadme } from './examples.ts';
import type { Rule } from './rule.ts';

const BODY = '\n# L1: Baker\n\n> I bake.\n';

/** The front matter claims to be in another language than YAML. */
export const frontMatterLanguage: Rule = {
  name: 'front-matter-language',
  severity: 'error',
  why: 'Front matter in another language than YAML can be a program, and a document must never run one.',
  mend: 'Begin the front matter with --- alone on the first line and write it as YAML.',
  examples: {
    good: [withLevel(`---\ncode: L1\n---\n${BODY}`), withLevel('----\n\n# L1: Baker\n')],
    bad: [
      { files: withLevel(`---js\n({})\n---\n${BODY}`), at: 'L1.md:1:4' },
      { files: withLevel(`--- json\n{}\n---\n${BODY}`), at: 'L1.md:1:5' },
    ],
  },
};

/** The front matter is not well-formed, or uses what is refused for safety. */
export const frontMatterSyntax: Rule = {
  name: 'front-matter-syntax',
  severity: 'error',
  why: 'Front matter that cannot be read surely would be ignored, or read as something that the author did not mean.',
  mend: 'Write plain `key: value` lines between two lines of ---.',
  examples: {
    good: [withLevel(`---\ncode: L1\n---\n${BODY}`), SOUND],
    bad: [
      { files: withLevel(`---\ncode: [L1\n---\n${BODY}`), at: 'L1.md:2:10' },
      { files: withLevel(`---\ncode: L1\ncode: L2\n---\n${BODY}`), at: 'L1.md:3:1' },
      { files: withLevel(`---\ncode: &a L1\n---\n${BODY}`), at: 'L1.md:2:10' },
      { files: withLevel('---\n# L1: Baker\n'), at: 'L1.md:1:1' },
      { files: withLevel(`---\ncode: L1\n---end\n${BODY}`), at: 'L1.md:3:1' },
    ],
  },
};

/** The front matter does not begin the document. */
export const frontMatterPlace: Rule = {
  name: 'front-matter-place',
  severity: 'error',
  why: 'Only the first line can begin front matter; further down it is text, and would be published as a section.',
  mend: 'Move it, with its two lines of ---, above the title.',
  examples: {
    good: [SOUND, withLevel('# L1: Baker\n\n> I bake.\n\n---\n\n## Bread\n\n- I bake bread.\n')],
    bad: [
      {
        files: withLevel('# L1: Baker\n\n---\nstatus: draft\n---\n\n> I bake.\n\n## Bread\n\n- I bake.\n'),
        at: 'L1.md:3:1',
      },
    ],
  },
};

/** The front matter has a key that means nothing here. */
export const frontMatterKey: Rule = {
  name: 'front-matter-key',
  severity: 'warning',
  why: 'An unknown key has no effect, so a misspelt one is ignored without a trace.',
  mend: 'Correct the key or remove it.',
  examples: {
    good: [withLevel(`---\nstatus: draft\n---\n${BODY}`)],
    bad: [{ files: withLevel(`---\nstatsu: draft\n---\n${BODY}`), at: 'L1.md:2:1' }],
  },
};

/** A key of the front matter has a value that it cannot have. */
export const frontMatterValue: Rule = {
  name: 'front-matter-value',
  severity: 'error',
  why: 'The front matter overrules what the document says, so a wrong value there gives a wrong framework.',
  mend: 'Correct the value.',
  examples: {
    good: [
      withLevel(`---\nrank: 1\nstatus: draft\nreviewBy: 2030-01-31\n---\n${BODY}`),
      withReadme('---\nindex: levels\n---\n# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n'),
    ],
    bad: [
      { files: withLevel(`---\nstatus: finished\n---\n${BODY}`), at: 'L1.md:2:9' },
      { files: withLevel(`---\nrank: first\n---\n${BODY}`), at: 'L1.md:2:7' },
      { files: withLevel(`---\nreviewBy: soon\n---\n${BODY}`), at: 'L1.md:2:11' },
      { files: withLevel(`---\nthemes: craft\n---\n${BODY}`), at: 'L1.md:2:9' },
      {
        files: withReadme('---\njourney: The way\n---\n# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n'),
        at: 'README.md:2:10',
      },
    ],
  },
};

const README_WITH_LISTS =
  '---\ntracks:\n  ic: Bakers\nthemes:\n  craft: Craft\n---\n# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n';

function withLists(level: string) {
  return { 'README.md': README_WITH_LISTS, 'L1.md': level };
}

const SECTION = '\n# L1: Baker\n\n## Bread\n\n- I bake bread.\n';

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

/** A level names a theme that the README does not declare. */
export const unknownTheme: Rule = {
  name: 'unknown-theme',
  severity: 'error',
  why: 'A comparison puts sections of the same theme side by side; a misspelt theme would stand alone.',
  mend: "Correct the theme's id, or declare the theme in the README's front matter.",
  examples: {
    good: [withLists(`---\nthemes: [craft]\n---\n${SECTION}`)],
    bad: [{ files: withLists(`---\nthemes: [crafts]\n---\n${SECTION}`), at: 'L1.md:2:10' }],
  },
};

/** A level names more or fewer themes than it has theme sections. */
export const themeCount: Rule = {
  name: 'theme-count',
  severity: 'error',
  why: 'Themes are given to the theme sections in order; where the numbers differ, some section has the wrong theme.',
  mend: 'Name one theme for each theme section, in the order of the sections.',
  examples: {
    good: [withLists(`---\nthemes: [craft]\n---\n${SECTION}`)],
    bad: [{ files: withLists(`---\nthemes: [craft, craft]\n---\n${SECTION}`), at: 'L1.md:2:1' }],
  },
};

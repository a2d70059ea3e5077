import { comparable } from '../../model/words/fold.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND } from '../rules/examples.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import type { Check } from './check.ts';

const THEMES = ['## Bread\n\n- I bake bread', '## Shop\n\n- I sell bread', '## Team\n\n- I teach bread'];

const NAMED = '---\nthemes: [bread, shop]\n---\n\n';

function withCounts(...counts: readonly number[]): ExampleFiles {
  const levels = counts.map((count, index): [string, string] => {
    const sections = THEMES.slice(0, count).map((section) => `\n${section} ${index + 1}.\n`);
    return [`L${index + 1}.md`, `# L${index + 1}: Baker ${index + 1}\n${sections.join('')}`];
  });
  const index = counts.map((_, at) => `- [L${at + 1}: Baker ${at + 1}](./L${at + 1}.md)\n`).join('');
  return { 'README.md': `# Bakery\n\n## Levels\n\n${index}`, ...Object.fromEntries(levels) };
}

/** A level has another number of theme sections than most levels of its track. */
export const unevenThemes: Check = {
  name: 'uneven-themes',
  severity: 'warning',
  why: 'Levels of a track are compared section by section. If one has more or fewer sections, one is missing or is beside the wrong one.',
  mend: 'Add the sections that the other levels have, or say which theme each section belongs to: "themes: [craft, people]" between two lines of --- at the top of each level.',
  examples: {
    good: [
      SOUND,
      withCounts(2, 3),
      withCounts(2, 2, 0),
      withCounts(3, 3, 3),
      {
        'README.md':
          '# Bakery\n\n| | L1 | L2 | L3 |\n| - | - | - | - |\n| Bread | I a | I b | I c |\n| Rolls | | I d | I e |\n',
      },
      { ...withCounts(3, 2, 3), 'L2.md': `${NAMED}${withCounts(3, 2)['L2.md']}` },
    ],
    bad: [{ files: withCounts(3, 2, 3), at: 'L2.md:1:1' }],
  },
  *run({ framework, levels, documents }) {
    const drafts = new Map(levels.map((level) => [level.id, level]));
    const byAuthor = new Set(
      documents.filter(({ frontMatter }) => frontMatter.lists.has('themes')).map(({ path }) => path),
    );
    for (const track of framework.tracks) {
      const members = framework.levels
        .filter((level) => level.track === track.id)
        .map(({ id, sections }) => {
          const titles = sections
            .filter(({ kind }) => kind === 'theme')
            .map(({ title }) => comparable(title));
          return { draft: drafts.get(id), count: titles.length, titles };
        })
        // a stub has yet to be written
        .filter(({ count }) => count > 0);
      const usual = mostOf(members.map(({ count }) => count));
      if (usual === undefined || members.some(({ draft }) => byAuthor.has(draft?.path ?? ''))) continue;
      const others = (path: string) =>
        new Set(
          members.flatMap(({ draft, count, titles }) =>
            draft?.path === path && count === usual ? titles : [],
          ),
        );
      for (const { draft, count, titles } of members) {
        // where each theme has a document, the author sees which levels it speaks of
        if (!draft || draft.joined || count === usual) continue;
        // in a table, say, whose author sees the empty cell: the headings tell which sections belong together
        const known = others(draft.path);
        if (titles.every((title) => known.has(title))) continue;
        const most = track.title ? `most levels of the track "${track.title}"` : 'most levels';
        const message = `Unexpected number of theme sections, ${count}, expected ${usual} as in ${most}.`;
        yield { path: draft.path, span: draft.heading?.span ?? FILE_START, message };
      }
    }
  },
};

/** The number that more than half of them are. */
function mostOf(numbers: readonly number[]): number | undefined {
  // if there is one, it is in the middle
  const middle = [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  return numbers.filter((number) => number === middle).length * 2 > numbers.length ? middle : undefined;
}

import type { Level } from '../../model/types.ts';
import { levelLink } from '../level/level-link.ts';
import { isInSequence } from '../names/natural-order.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND } from '../rules/examples.ts';
import type { Check } from './check.ts';

/** Nothing tells which of several levels of a track comes first. */
export const unknownOrder: Check = {
  name: 'unknown-order',
  severity: 'warning',
  why: 'Readers expect levels in the order of a career. Without codes or an index, they are in the order of their file names.',
  mend: 'List links to the levels in the README, from lowest to highest: "- [Baker](./baker.md)".',
  examples: {
    good: [
      SOUND,
      { 'README.md': '# Bakery\n', 'baker.md': '# L2: Baker\n', 'trainee.md': '# L1: Trainee\n' },
      {
        'README.md': '# Bakery\n',
        'baker.md': '---\nweight: 2\n---\n# Baker\n',
        'trainee.md': '---\nweight: 1\n---\n# Trainee\n',
      },
      {
        'README.md': '---\norder: [trainee, baker]\n---\n# Bakery\n',
        'baker.md': '# Baker\n',
        'trainee.md': '# Trainee\n',
      },
      { 'README.md': '# Bakery\n', 'baker-i.md': '# Baker I\n', 'baker-ii.md': '# Baker II\n' },
    ],
    bad: [
      {
        files: { 'README.md': '# Bakery\n', 'baker.md': '# Baker\n', 'trainee.md': '# Trainee\n' },
        at: 'README.md:1:1',
      },
      {
        files: {
          'README.md': '---\norder: [baker]\n---\n# Bakery\n',
          'baker.md': '# Baker\n',
          'ovens/manager.md': '---\ntrack: manager\n---\n# Manager\n',
          'ovens/head.md': '---\ntrack: manager\n---\n# Head\n',
        },
        at: 'README.md:2:9',
      },
    ],
  },
  *run({ framework, readme, levels }) {
    // what an index leaves out has a rule of its own
    if (readme?.index) return;
    const said = new Set((readme?.order ?? []).map(({ value }) => value));
    const unranked = new Map(
      levels
        .filter(({ id, rank, position }) => rank === undefined && position === undefined && !said.has(id))
        .map((level) => [level.id, level]),
    );
    for (const track of framework.tracks) {
      const on = framework.levels.filter((level) => level.track === track.id && unranked.has(level.id));
      const paths = [...new Set(on.map(({ source }) => source.path))];
      if (paths.length < 2 || isInSequence(paths)) continue;
      const names = on.map(({ title }) => `"${title}"`).join(', ');
      const [before] = readme?.order ?? [];
      const [first] = on.flatMap(({ id }) => unranked.get(id) ?? []);
      const example = first ? `: "${levelLink(first)}"` : '';
      const where = framework.tracks.length > 1 ? ` on the track "${track.title || track.id}"` : '';
      const message = `Unexpected levels${where} without codes and without ${before ? 'a place in `order`' : 'an index'}, expected one of the two. They are in the order of their file names: ${names}.`;
      const mend = before
        ? `Add to \`order\`, from lowest to highest: ${on.map(({ id }) => id).join(', ')}.`
        : `List links to the levels in the README, from lowest to highest${example}.${within(on)}`;
      yield { path: readme?.path ?? '.', span: before?.span ?? FILE_START, message, mend };
    }
  },
};

/** What else may be meant where each file has several sections: that these are the levels. */
function within(levels: readonly Level[]): string {
  const isDivided = levels.every(
    ({ sections, source }) =>
      sections.length > 1 && levels.filter((level) => level.source.path === source.path).length === 1,
  );
  return isDivided
    ? ' If the headings in these files are the levels, write "levelHeadings: 2" in the front matter of each.'
    : '';
}

import { heightOf, isOnTheWay } from '../../model/tracks/paths.ts';
import type { Check } from './check.ts';
import { notedSteps } from './step-notes.ts';

const README =
  '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Master Baker](./L2.md)\n- [L3: Chief Baker](./L3.md)\n';
const LEVELS = {
  'README.md': README,
  'L1.md': '# L1: Baker\n\n## Bread\n\n- I bake.\n',
  'L2.md': '# L2: Master Baker\n\n## Bread\n\n- I plan.\n',
  'L3.md': '# L3: Chief Baker\n\n## Bread\n\n- I lead.\n',
};

/** A step note skips a level. */
export const skippedLevel: Check = {
  name: 'skipped-level',
  severity: 'warning',
  why: 'People go from level to level, and what comes next is shown step by step. A note that skips a level is shown only where its two levels are compared, which the pages do not do.',
  mend: 'Write a note for each step on the way.',
  examples: {
    good: [
      { ...LEVELS, 'L1-to-L2.md': '# From L1 to L2\n\nTo planning.\n' },
      // nobody gets from one to the other
      {
        ...LEVELS,
        'README.md': `---\ntracks: { a: Bakers, b: Cooks }\n---\n${README}`,
        'L1.md': `---\ntrack: a\n---\n${LEVELS['L1.md']}`,
        'L2.md': `---\ntrack: b\nfrom: none\n---\n${LEVELS['L2.md']}`,
        'L3.md': `---\ntrack: b\n---\n${LEVELS['L3.md']}`,
        'L1-to-L3.md': '# From L1 to L3\n\nTo leading.\n',
      },
    ],
    bad: [{ files: { ...LEVELS, 'L1-to-L3.md': '# From L1 to L3\n\nTo leading.\n' }, at: 'L1-to-L3.md:1:1' }],
  },
  *run(context) {
    const { levels } = context.framework;
    const byId = new Map(levels.map((level) => [level.id, level]));
    for (const { step, path, span } of notedSteps(context)) {
      const [from, to] = [byId.get(step.from), byId.get(step.to)];
      if (!from || !to || !isOnTheWay(from, to)) continue;
      const between = levels.filter((level) => isOnTheWay(from, level) && isOnTheWay(level, to));
      if (between.length === 0) continue;
      const ids = [from, ...between.toSorted((a, b) => heightOf(a) - heightOf(b)), to].map(({ id }) => id);
      const steps = ids.slice(1).map((id, at) => `${ids[at]} to ${id}`);
      const message = `Unexpected step note from ${from.id} to ${to.id}, expected one for each step: ${steps.join(', ')}.`;
      yield { path, span, message };
    }
  },
};

import { FILE_START } from '../diagnostics.ts';
import { SOUND, SOUND_LEVEL } from '../rules/examples.ts';
import type { Check } from './check.ts';
import { comparable, wordsOf } from './words.ts';

const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Pastry cook](./L2.md)\n';

/** Two levels have the same section word for word. */
export const sharedSection: Check = {
  name: 'shared-section',
  severity: 'warning',
  why: 'Two levels that ask for the very same show no growth; most often the text was copied and never adapted.',
  mend: 'Say what the higher level asks for beyond the lower one.',
  examples: {
    good: [
      SOUND,
      {
        'README.md': README,
        'L1.md': SOUND_LEVEL,
        'L2.md': '# L2: Pastry cook\n\n## Bread\n\n- I bake cakes.\n',
      },
      {
        'README.md': README,
        'L1.md': SOUND_LEVEL,
        'L2.md': '# L2: Pastry cook\n\n## Cakes\n\n- I bake bread.\n',
      },
    ],
    bad: [
      {
        files: {
          'README.md': README,
          'L1.md': SOUND_LEVEL,
          'L2.md': '# L2: Pastry cook\n\n## Bread\n\n- I bake bread.\n',
        },
        at: 'L2.md:3:1',
      },
    ],
  },
  *run({ framework, levels }) {
    const first = new Map<string, string>();
    const drafts = new Map(levels.map((level) => [level.id, level]));
    for (const { id } of framework.levels) {
      const draft = drafts.get(id);
      for (const section of draft?.sections ?? []) {
        const words = wordsOf(section);
        if (!draft || words.length === 0) continue;
        const span = draft.spans.get(section) ?? FILE_START;
        const key = JSON.stringify([comparable(section.title), ...words]);
        const place = `${draft.path}:${span.start.line}`;
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, place);
        else if (!earlier.startsWith(`${draft.path}:`)) {
          const message = `Unexpected section word for word as in ${earlier}, expected a text of its own.`;
          yield { path: draft.path, span, message };
        }
      }
    }
  },
};

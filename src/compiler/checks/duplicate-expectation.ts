import { everyExpectation } from '../../model/expectations.ts';
import type { Expectation } from '../../model/types.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import type { Check } from './check.ts';
import { isRating, keyOf, stemOf } from './words.ts';

/** A level asks for the same thing twice. */
export const duplicateExpectation: Check = {
  name: 'duplicate-expectation',
  severity: 'warning',
  why: 'An expectation that is there twice counts twice in every comparison, and one of the two is probably a mistake.',
  mend: 'Remove one of the two, or say how they differ.',
  examples: {
    good: [
      SOUND,
      withLevel('# L1: Baker\n\n## Tools\n\n- I know C\n- I know C++\n'),
      withLevel('# L1: Baker\n\n## Bread\n\n- Basic\n\n## Rolls\n\n- Basic\n'),
    ],
    bad: [
      {
        files: withLevel('# L1: Baker\n\n## Bread\n\n- I bake bread\n\n## Rolls\n\n- I **bake** bread.\n'),
        at: 'L1.md:9:1',
      },
    ],
  },
  *run({ levels }) {
    for (const { path, sections, spans } of levels) {
      const earlier = new Map<string, Alike>();
      for (const expectation of sections.flatMap(everyExpectation)) {
        const stem = stemOf(expectation);
        const alike = earlier.get(stem);
        if (!alike) {
          earlier.set(stem, { first: expectation });
          continue;
        }
        alike.byKey ??= new Map([[keyOf(alike.first), alike.first]]);
        const key = keyOf(expectation);
        const same = alike.byKey.get(key);
        if (same && key !== '' && !isRating(expectation)) {
          const { line } = (spans.get(same) ?? FILE_START).start;
          const message = `Unexpected repetition of line ${line}, expected each expectation once.`;
          yield { path, span: spans.get(expectation) ?? FILE_START, message };
        } else alike.byKey.set(key, expectation);
      }
    }
  },
};

/** Expectations that begin alike; compared in full only where there are several. */
interface Alike {
  readonly first: Expectation;
  byKey?: Map<string, Expectation>;
}

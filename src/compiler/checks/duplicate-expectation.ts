import { FILE_START, type Span } from '../diagnostics.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import type { Check } from './check.ts';
import { keyOf, withNested } from './words.ts';

/** A level asks for the same thing twice. */
export const duplicateExpectation: Check = {
  name: 'duplicate-expectation',
  severity: 'warning',
  why: 'An expectation that stands twice counts twice in every comparison, and one of the two is likely a slip.',
  mend: 'Remove one of the two, or say what differs, for example "I bake bread" and "I bake bread for a whole town".',
  examples: {
    good: [SOUND, withLevel('# L1: Baker\n\n## Tools\n\n- I know C\n- I know C++\n')],
    bad: [
      {
        files: withLevel('# L1: Baker\n\n## Bread\n\n- I bake bread\n\n## Rolls\n\n- I **bake** bread.\n'),
        at: 'L1.md:9:1',
      },
    ],
  },
  *run({ levels }) {
    for (const { path, sections, spans } of levels) {
      const first = new Map<string, Span>();
      for (const expectation of sections.flatMap((section) => section.expectations.flatMap(withNested))) {
        const span = spans.get(expectation) ?? FILE_START;
        const key = keyOf(expectation);
        const earlier = first.get(key);
        if (earlier && key !== '') {
          const message = `Unexpected repetition of line ${earlier.start.line}, expected each expectation once.`;
          yield { path, span, message };
        } else first.set(key, span);
      }
    }
  },
};

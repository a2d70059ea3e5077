import { everyExpectation } from '../../model/expectations.ts';
import { groupBy } from '../../model/group.ts';
import type { Expectation } from '../../model/types.ts';
import { plainText } from '../../model/words/plain.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import { excerpt } from '../rules/excerpt.ts';
import type { Check } from './check.ts';
import { hasWords } from './words.ts';

/** Expectations are signs without words, as the ticks in a matrix are. */
export const noWords: Check = {
  name: 'no-words',
  severity: 'warning',
  why: 'A sign under a heading does not say what is expected, and the signs of two levels cannot be compared.',
  mend: 'Write what is expected at the level, for example "I bake rye bread" for ✅ under "Bread".',
  examples: {
    good: [SOUND, withLevel('# L1: Baker\n\n## Bread\n\n- 🥐 I bake.\n- C++\n')],
    bad: [
      { files: withLevel('# L1: Baker\n\n## Bread\n\n- ✅\n- I bake rolls.\n- -\n'), at: 'L1.md:5:1' },
      {
        files: {
          'README.md': '# Bakery\n\n| | L1 | L2 |\n| - | - | - |\n| Bread | ✅ | ✅ |\n| Rolls | | ✅ |\n',
        },
        at: 'README.md:5:11',
      },
    ],
  },
  *run({ levels }) {
    const all = levels.flatMap(({ path, sections, spans }) =>
      sections.flatMap(everyExpectation).flatMap((expectation) => {
        const isOne = !hasWords(expectation) && expectation.children.length === 0;
        return isOne ? [{ path, expectation, span: spans.get(expectation) ?? FILE_START }] : [];
      }),
    );
    for (const [path, found] of groupBy(all, (each) => each.path)) {
      const [first, ...others] = found;
      if (!first) continue;
      const further = others.length > 0 ? ` and ${others.length} more of this kind in the file` : '';
      const message = `Unexpected "${signOf(first.expectation)}"${further}, expected words.`;
      yield { path, span: first.span, message };
    }
  },
};

function signOf({ text }: Expectation): string {
  return excerpt(plainText(text));
}

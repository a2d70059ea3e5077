import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyOf, stemOf } from '../../../src/compiler/checks/words.ts';
import type { Expectation } from '../../../src/model/types.ts';

function expectation(value: string): Expectation {
  return { id: 'a', text: [{ type: 'text', value }], children: [], examples: [] };
}

it('has the same stem for expectations that compare as equal', () => {
  const word = fc.constantFrom(
    'I',
    'bake',
    'don\u2019t',
    "don't",
    'Ｂake',
    '🚀',
    ':rocket:',
    'C++',
    'é',
    '-',
    '“x”',
    '10',
    ' ',
  );
  const wording = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const variant = fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll('🚀', ':rocket:').replaceAll("'", '\u2019'),
    (text: string) => `${text}.`,
    (text: string) => `${'*'.repeat(70)} ${text.normalize('NFKC')}`,
  );
  fc.assert(
    fc.property(wording, variant, (text, vary) => {
      const [one, other] = [expectation(text), expectation(vary(text))];
      fc.pre(keyOf(one) === keyOf(other));
      expect(stemOf(other)).toBe(stemOf(one));
    }),
    { numRuns: 500 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/model/words/fold.ts';

describe('fold', () => {
  it.each([
    ['I don’t “guess” – ever…', "i don't guess ever"],
    ['STRASSE', 'Straße'],
    ['İzmir', 'izmir'],
    ['ISI', 'ısı'],
    ['ΟΔΟΣ', 'οδος.'],
    ['⚙️ Craft', 'craft'],
    ['👩🏽‍🔧 :wrench: Craft', 'craft'],
    ['co\u00adoperate', 'cooperate'],
    ['Ｆｕｌｌ', 'full'],
    ['I\u00a0bake  bread', 'I bake bread'],
  ])('takes %j and %j for the same', (one, two) => {
    expect(fold(one)).toBe(fold(two));
  });

  it.each([
    ['can', 'cannot'],
    ['C++', 'C#'],
    ['> 99%', '< 99%'],
    ['≥ 2', '≤ 2'],
    ['$5', '€5'],
    ['1.5', '15'],
    ['by 10:30:45', 'by 10:15:45'],
    ['résumé', 'resume'],
    ['한국', '日本'],
  ])('tells %j from %j', (one, two) => {
    expect(fold(one)).not.toBe(fold(two));
  });

  it.each(['…', '❤️', '👩🏽‍🔧', ':tada:', '— “ ” —', ''])('leaves nothing of %j', (marks) => {
    expect(fold(marks)).toBe('');
  });

  it('folds the letters of western Europe as it folds all others', () => {
    const letters = fc.constantFrom(...'aZ9ßÉÿ×÷+#%<$ .,:\'’‘“”–—…-"()/_\u00a0');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
        expect(fold(`${text} 中`)).toBe(`${fold(text)} 中`.trim());
      }),
      { numRuns: 2_000 },
    );
  });

  it('pays no heed to letter case', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aBßÉıİIiσΣς ’ž') }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.toLowerCase())).toBe(fold(text));
      }),
    );
  });
});

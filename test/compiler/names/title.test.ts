import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goesOn, namesSeveral, orderOfCode } from '../../../src/compiler/names/codes.ts';
import { parseTitle } from '../../../src/compiler/names/title.ts';
import { wordsFor } from '../../../src/vocabulary/vocabularies.ts';

/** Writes a code with the word before or after its number. */
const writing = fc.constantFrom(
  ...[...wordsFor('codeWords'), ...wordsFor('joinedCodeWords')].map(
    (word) => (digits: string, gap: string) => word + gap + digits,
  ),
  ...wordsFor('codeWordsAfter').map((word) => (digits: string, gap: string) => digits + gap + word),
);
const space = fc.constantFrom('', ' ', '\u00a0', '\u3000');
const digits = fc.constantFrom('0123456789', '０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹');
const number = fc.integer({ min: 0, max: 40 });

describe('the title of a level', () => {
  it('has the number of a level word of any language for its rank', () => {
    fc.assert(
      fc.property(writing, space, digits, number, fc.constantFrom(': ', '：', ' – '), (...parts) => {
        const [write, gap, tens, rank, colon] = parts;
        const written = [...String(rank)].map((digit) => tens[Number(digit)]).join('');
        const code = write(written, gap);
        expect(parseTitle(`${code}${colon}Baker`)).toEqual({ code, rank, title: 'Baker' });
        expect(parseTitle(`Baker (${code})`)).toEqual({ code, rank, title: 'Baker' });
        expect(parseTitle(code)).toEqual({ code, rank, title: code });
        expect(orderOfCode(code)).toEqual([rank]);
        expect(goesOn([code, write(String(rank + 1), gap)])).toBe(true);
      }),
    );
  });

  it.each([
    ['Level 1: Junior (B1)', 'B1', 1, 'Junior'],
    ['Level 3: Lead (M1)', 'M1', 3, 'Lead'],
    ['Level 1 – B1: Junior', 'B1', 1, 'Junior'],
    ['Level 1 (B1): Junior', 'B1', 1, 'Junior'],
    ['Nível 2: Padeiro (P2)', 'P2', 2, 'Padeiro'],
    ['L4: Lead (Level 2)', 'L4', 4, 'Lead (Level 2)'],
    ['Level 1 (Junior)', 'Level 1', 1, 'Junior'],
    ['Level 2 Support Engineer', '', undefined, 'Level 2 Support Engineer'],
    ['第2级：高级工程师', '第2级', 2, '高级工程师'],
    ['2-й уровень: Инженер', '2-й уровень', 2, 'Инженер'],
    ['Инженер (2 уровень)', '2 уровень', 2, 'Инженер'],
    ['2 уровень поддержки', '', undefined, '2 уровень поддержки'],
    ['Notre niveau 2', '', undefined, 'Notre niveau 2'],
    ['  L4: Lead  ', 'L4', 4, 'Lead'],
    ['Lead - L4', 'L4', 4, 'Lead'],
    ['Lead | L4', 'L4', 4, 'Lead'],
    ['Lead [L4]', 'L4', 4, 'Lead'],
    ['L4 | Lead', 'L4', 4, 'Lead'],
    ['L4. Lead', 'L4', 4, 'Lead'],
    ['L4.1. Lead', 'L4.1', 4, 'Lead'],
    ['[L4] Lead', 'L4', 4, 'Lead'],
    ['[Level 4]: Lead', 'Level 4', 4, 'Lead'],
    ['Уровень 1. Младший', 'Уровень 1', 1, 'Младший'],
    ['Level IV: Lead', 'Level IV', 4, 'Lead'],
    ['Lead (Stufe II)', 'Stufe II', 2, 'Lead'],
    ['Level I', 'Level I', 1, 'Level I'],
    ['Level IV Support Engineer', '', undefined, 'Level IV Support Engineer'],
    ['Level Index: Lead', '', undefined, 'Level Index: Lead'],
    ['Lvl 4: Lead', 'Lvl 4', 4, 'Lead'],
    ['SWE-5: Lead', 'SWE-5', 5, 'Lead'],
    ['Lead (IC-3)', 'IC-3', 3, 'Lead'],
    ['Lead, Level 7', 'Level 7', 7, 'Lead'],
    ['Lead, L7', 'L7', 7, 'Lead'],
    ['Level 1 (Junior) of two', 'Level 1', 1, '(Junior) of two'],
    ['', '', undefined, ''],
    ['L999999999: Lead', 'L999999999', 999_999_999, 'Lead'],
    // a number that counts nothing
    ['L1234567890: Lead', '', undefined, 'L1234567890: Lead'],
    ['Lead (L1.1234567890)', '', undefined, 'Lead (L1.1234567890)'],
  ])('%s', (text, code, rank, title) => {
    expect(parseTitle(text)).toEqual({ code, title, ...(rank === undefined ? {} : { rank }) });
  });
});

it('takes no part of a number that is too long for a rank', () => {
  expect(orderOfCode('L1234567890')).toEqual([]);
});

it.each([
  ['L1 to L3', true],
  ['L1–L3: Bakers', true],
  ['Nível 1 até Nível 3', true],
  ['レベル1からレベル3', true],
  ['1级到3级', true],
  ['1급 및 2급', true],
  ['L3 and L4', true],
  ['Level II and Level III', true],
  ['IC-3 to IC-5', true],
  ['IC4 / M4: Leads', true],
  ['Level 1: Junior (B1)', false],
  ['Level 1 – B1: Junior', false],
  ['L4: Lead (formerly L3)', false],
])('tells whether a text names several levels: %s', (text, expected) => {
  expect(namesSeveral(text)).toBe(expected);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlip, nearest } from '../../../src/compiler/names/near.ts';

describe('nearest', () => {
  it.each([
    // six letters and more: two slips
    ['organisaton', 'organisation'],
    ['organizaton', 'organisation'],
    ['mangers', 'managers'],
    ['craftt', 'crafts'],
    // four and five: one
    ['crafft', 'craft'],
    ['craf', 'craft'],
    ['crift', 'craft'],
    ['carft', 'craft'],
    ['crfat', 'craft'],
    ['oven', 'ovens'],
    // a number does not tell words apart that differ otherwise
    ['manager-1', 'managers-1'],
    // case and marks are no slip, however short
    ['IC', 'ic'],
    ['Ic.', 'ic'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, [meant])).toBe(meant);
  });

  it.each([
    ['organzatn', 'organisation'],
    ['people', 'ponds'],
    ['crat', 'crust'],
    ['oven', 'over-all'],
    ['ic', 'id'],
    ['ops', 'qa'],
    ['qas', 'qa'],
    ['ops', 'opsy'],
    ['team-1', 'team-2'],
    ['l1', 'l12'],
    ['craft', 'craft'],
    ['team-1', 'team-10'],
    ['stage 99', 'stage 100'],
  ])('does not take %s for %s', (word, other) => {
    expect(nearest(word, [other])).toBeUndefined();
  });

  it('chooses the one with the fewest slips, and the first of equals', () => {
    expect(nearest('managers', ['managing', 'manager', 'mangers'])).toBe('manager');
    expect(nearest('manager', ['managing', 'MANAGER', 'managers'])).toBe('MANAGER');
    expect(nearest('manages', ['manager', 'managed'])).toBe('manager');
  });

  it('finds every word again after one slip, if it is long enough', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const slip = fc.record({ at: fc.nat(), letter, kind: fc.constantFrom('put in', 'taken out', 'changed') });
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 5, maxLength: 12 }),
        slip,
        (letters, { at, letter, kind }) => {
          const place = at % letters.length;
          const slipped = letters.toSpliced(
            place,
            kind === 'put in' ? 0 : 1,
            ...(kind === 'taken out' ? [] : [letter]),
          );
          fc.pre(slipped.join('') !== letters.join(''));
          expect(nearest(slipped.join(''), [letters.join('')])).toBe(letters.join(''));
        },
      ),
    );
  });
});

describe('isSlip', () => {
  it.each([
    ['comunication', 'communication'],
    ['communnication', 'communication'],
    ['comnunication', 'communication'],
    ['communicatoin', 'communication'],
    ['how we comunicate', 'how we communicate'],
    ['succes', 'success'],
    ['impct', 'impact'],
    ['успееваемость', 'успеваемость'],
  ])('takes %s for %s', (text, meant) => {
    expect(isSlip(text, meant)).toBe(true);
  });

  it.each([
    ['communication', 'communication'],
    ['communications', 'communication'],
    ['skills', 'skill'],
    ['principals', 'principles'],
    ['access', 'success'],
    ['valves', 'values'],
    ['paths', 'parts'],
    ['comunicatoin', 'communication'],
    ['team work', 'teamwork'],
    ['baking in year 12', 'baking in year 13'],
    ['baking for 1 oven', 'baking for 10 oven'],
  ])('does not take %s for %s', (text, other) => {
    expect(isSlip(text, other)).toBe(false);
  });
});

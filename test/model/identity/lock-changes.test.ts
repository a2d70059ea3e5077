import { expect, it } from 'vitest';
import { parseLock, writeLock } from '../../../src/model/identity/lock.ts';
import { lockChanges } from '../../../src/model/identity/lock-changes.ts';

/** What two locks differ in, by the ids. */
function changes(before: string, after: string) {
  const { reworded, resettled, moved, added, gone } = lockChanges(parseLock(before), parseLock(after));
  return {
    reworded: reworded.map((pair) => `${pair.before.text} → ${pair.after.text}`),
    resettled: resettled.map((pair) => `${pair.before.section} → ${pair.after.section}`),
    moved: moved.map(({ id, to }) => `${id} → ${to.level}#${to.id}`),
    added: added.map(({ id }) => id),
    gone: gone.map(({ id }) => id),
  };
}

const none = { reworded: [], resettled: [], moved: [], added: [], gone: [] };

const BEFORE = `l1/bread#bakes - Bakes
l1/bread#cleans - Cleans
l1/bread#plans - Plans
l1/bread#sells - Sells
l1/bread#went gone Went
`;

it('tells the kinds of change apart, and each once', () => {
  const after = `l1/bread#bakes - Bakes at night
l1/shop#cleans - Cleans
l1/bread#plans > l2#plans
l2/bread#plans - Plans
l2/bread#counts - Counts
l1/bread#sells gone Sells
l1/bread#went gone Went
`;
  expect(changes(BEFORE, after)).toEqual({
    reworded: ['Bakes → Bakes at night'],
    resettled: ['bread → shop'],
    moved: ['plans → l2#plans'],
    added: ['counts'],
    gone: ['sells'],
  });
});

it('says nothing of the side of a merge whose words were not kept', () => {
  expect(changes(`${BEFORE}l1/bread#bakes - Bakes by night\n`, BEFORE)).toEqual(none);
});

it('says nothing of what is the same, be its text whole or cut', () => {
  expect(changes(BEFORE, BEFORE)).toEqual(none);
  const whole = {
    level: 'l1',
    section: 'bread',
    id: 'bakes',
    text: 'Bakes bread and '.repeat(30),
    previous: '',
  };
  const cut = parseLock(writeLock({ known: [whole], moved: [] }));
  expect(cut.known[0]?.text).not.toBe(whole.text);
  const { reworded } = lockChanges(cut, { known: [{ ...whole, section: 'another-section' }], moved: [] });
  expect(reworded).toEqual([]);
});

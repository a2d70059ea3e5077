import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldExpectations } from '../../../src/model/expectations.ts';
import { withFormer } from '../../../src/model/identity/former.ts';
import { identify } from '../../../src/model/identity/identify.ts';
import { addressOf, type Lock, NO_IDS, parseLock } from '../../../src/model/identity/lock.ts';
import type { Framework, Level } from '../../../src/model/types.ts';
import { expectation, level, section } from '../../../stories/samples/index.ts';
import { frameworks } from '../any-framework.ts';

const framework = {
  levels: [
    level('Baker', { id: 'l1', sections: [section('Bread', [expectation('I bake')])] }),
    level('Cook', {
      id: 'l2',
      sections: [section('Soup', [expectation('I stir', { children: [expectation('I taste')] })])],
    }),
  ],
} as unknown as Framework;

/** What a level says of its former expectations, once it has been told what a lock knows. */
function formerOf(lock: string, id = 'l1') {
  return withFormer(framework, parseLock(lock)).levels.find((level) => level.id === id)?.former;
}

describe('a former expectation', () => {
  it('leads to where it is now, over every level that it has passed', () => {
    const lock = 'l1/bread#tastes > l0#tastes\nl0/bread#tastes > l2#i-taste\n';
    expect(formerOf(lock)).toEqual([
      { id: 'tastes', section: 'bread', to: { level: 'l2', section: 'i-taste' } },
    ]);
  });

  it('stays in its section if it is gone, or if where it went is gone', () => {
    const lock = 'l1/bread#sells gone I sell\nl1/bread#kneads > l2#kneads\nl2/soup#kneads gone I knead\n';
    expect(formerOf(lock)).toEqual([
      { id: 'kneads', section: 'bread' },
      { id: 'sells', section: 'bread' },
    ]);
  });

  it('stays at its level if its section is gone', () => {
    expect(formerOf('l1/salt#salts gone I salt\n')).toEqual([{ id: 'salts' }]);
  });

  it('gives way to what has its address today', () => {
    const lock = 'l1/bread#i-bake gone I bake\nl1/bread#bread gone Bread\nl2/soup#i-taste > l1#i-bake\n';
    expect(formerOf(lock)).toBeUndefined();
    expect(formerOf(lock, 'l2')).toBeUndefined();
  });

  it('leads nowhere round in circles', () => {
    expect(formerOf('l1/bread#a > l1#b\nl1/bread#b > l1#a\n')).toEqual([
      { id: 'a', section: 'bread' },
      { id: 'b', section: 'bread' },
    ]);
  });
});

/** Every address that leads to something at a level. */
function addressesOf({ id: level, sections, former = [] }: Level): string[] {
  const ids = sections.flatMap((each) => [
    each.id,
    ...foldExpectations(each.expectations, ({ id }, nested: readonly string[]) => [id, ...nested]),
  ]);
  return [...ids, ...former.map(({ id }) => id)].map((id) => addressOf({ level, id }));
}

it('keeps every address that a level has had, over any revisions', () => {
  fc.assert(
    fc.property(fc.array(frameworks(), { minLength: 2, maxLength: 4 }), (revisions) => {
      let lock: Lock = NO_IDS;
      const had: { readonly level: string; readonly id: string }[] = [];
      const lost = revisions.flatMap((revision) => {
        const documents = revision.levels.map(({ former: _, ...level }) => level);
        const identified = identify({ ...revision, levels: documents }, lock);
        lock = identified.lock;
        const { levels } = withFormer(identified.framework, lock);
        had.push(...lock.known);
        const ways = levels.flatMap(({ former = [] }) => former.flatMap(({ to }) => to ?? []));
        const leads = new Set(levels.flatMap(addressesOf));
        return [
          ...had.filter(({ level }) => levels.some(({ id }) => id === level)),
          ...ways.map(({ level, section }) => ({ level, id: section })),
        ].filter((address) => !leads.has(addressOf(address)));
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

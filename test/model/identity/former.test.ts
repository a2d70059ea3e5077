import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldExpectations } from '../../../src/model/expectations.ts';
import { withFormer } from '../../../src/model/identity/former.ts';
import { identify } from '../../../src/model/identity/identify.ts';
import { addressOf, type Lock, NO_IDS, parseLock } from '../../../src/model/identity/lock.ts';
import { formerAnchorsOf } from '../../../src/model/names/anchors.ts';
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

describe('a level that is gone', () => {
  /** What is known of its place, as `old -> heir`, and the links that the levels carry for it, as `carrier: old#id -> end`. */
  function ofGone(lock: string, said?: ReadonlyMap<string, string | undefined>) {
    const { levels, goneLevels = [] } = withFormer(framework, parseLock(lock), said);
    const heirs = levels.flatMap(({ id, formerIds = [] }) => formerIds.map((old) => `${old} -> ${id}`));
    const links = levels.flatMap(({ id: carrier, former = [] }) =>
      former.map(
        ({ level, id, to }) => `${carrier}: ${level}#${id} -> ${to && addressOf({ ...to, id: to.section })}`,
      ),
    );
    return [...heirs, ...goneLevels.map((id) => `${id} -> nowhere`), ...links];
  }

  it('has the heir that holds most of what is left of it, and of which most was there', () => {
    expect(ofGone('l0/bread#i-bake > l1#i-bake\nl0/bread#i-sell gone I sell\n')).toEqual([
      'l0 -> l1',
      'l1: l0#i-sell -> undefined',
    ]);
    // half of either is not most of it
    expect(ofGone('l0/soup#i-stir > l2#i-stir\n')).toEqual(['l0 -> nowhere', 'l2: l0#i-stir -> l2#i-stir']);
    const parted = 'l0/bread#i-bake > l1#i-bake\nl0/soup#i-stir > l2#i-stir\n';
    expect(ofGone(parted)).toEqual([
      'l0 -> nowhere',
      'l1: l0#i-bake -> l1#i-bake',
      'l2: l0#i-stir -> l2#i-stir',
    ]);
  });

  it('has the heir that its author names, or none', () => {
    const lock = 'l0/bread#i-bake > l1#i-bake\n';
    expect(ofGone(lock, new Map([['l0', 'l2']]))).toEqual(['l0 -> l2', 'l2: l0#i-bake -> l1#i-bake']);
    expect(ofGone(lock, new Map([['l0', undefined]]))).toEqual([
      'l0 -> nowhere',
      'l1: l0#i-bake -> l1#i-bake',
    ]);
    expect(
      ofGone(
        '',
        new Map([
          ['l1', 'l2'],
          ['cook', 'l2'],
        ]),
      ),
    ).toEqual(['cook -> l2']);
  });

  it('is followed over every level that was in its place', () => {
    const lock = 'a/bread#i-bake > b#i-bake\nb/bread#i-bake > l1#i-bake\n';
    expect(ofGone(lock)).toEqual(['a -> l1', 'b -> l1']);
    expect(ofGone(lock, new Map([['old', 'a']]))).toEqual(['a -> l1', 'b -> l1', 'old -> l1']);
    expect(
      ofGone(
        '',
        new Map([
          ['a', 'b'],
          ['b', 'a'],
        ]),
      ),
    ).toEqual(['a -> nowhere', 'b -> nowhere']);
  });
});

/** Every address that leads to something at a level. */
function addressesOf(level: Level): string[] {
  const { sections, former = [], formerIds = [] } = level;
  const ids = sections.flatMap((each) => [
    each.id,
    ...foldExpectations(each.expectations, ({ id }, nested: readonly string[]) => [id, ...nested]),
  ]);
  return [
    ...ids.map((id) => addressOf({ level: level.id, id })),
    ...former.map((one) => addressOf({ level: level.id, ...one })),
    ...formerIds.flatMap((old) =>
      ids.flatMap((id) =>
        formerAnchorsOf({ ...level, formerIds: [old] }, { id }).length > 0
          ? addressOf({ level: old, id })
          : [],
      ),
    ),
  ];
}

it('keeps every address that a level has had, over any revisions', () => {
  fc.assert(
    fc.property(fc.array(frameworks(), { minLength: 2, maxLength: 4 }), (revisions) => {
      let lock: Lock = NO_IDS;
      const had: { readonly level: string; readonly id: string }[] = [];
      const lost = revisions.flatMap((revision) => {
        const documents = revision.levels.map(({ former: _, formerIds: __, ...level }) => level);
        const identified = identify({ ...revision, levels: documents }, lock);
        lock = identified.lock;
        const { levels, goneLevels = [] } = withFormer(identified.framework, lock);
        had.push(...lock.known);
        const ways = levels.flatMap(({ former = [] }) => former.flatMap(({ to }) => to ?? []));
        const leads = new Set(levels.flatMap(addressesOf));
        return [
          // of a level that is gone without an heir, its own page is left
          ...had.filter(({ level }) => !goneLevels.includes(level)),
          ...ways.map(({ level, section }) => ({ level, id: section })),
        ].filter((address) => !leads.has(addressOf(address)));
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

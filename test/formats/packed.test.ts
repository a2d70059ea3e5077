import fc from 'fast-check';
import { expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { pack } from '../../src/formats/packed/pack.ts';
import { unpack } from '../../src/formats/packed/unpack.ts';
import { hostileLevel } from '../outputs/any-level.ts';

it('gives back every framework as it was', () => {
  const ids = fc.constantFrom('a', 'word', 'a-2', 'über-uns', 'İ', '');
  fc.assert(
    fc.property(hostileLevel, ids, (level, id) => {
      const [section] = level.sections;
      const named = section && {
        ...section,
        expectations: section.expectations.map((each) => ({ ...each, id })),
      };
      const whole = {
        ...framework,
        levels: [level, { ...level, sections: named ? [named] : [] }],
      };
      expect(unpack(JSON.parse(JSON.stringify(pack(whole))))).toEqual(whole);
    }),
    { numRuns: 300, seed: 6 },
  );
});

it('leaves out the ids of our own expectations but for those that begin like another', () => {
  const kept = JSON.stringify(pack(framework).levels.map(({ sections }) => sections)).match(
    /\{"id":"[^"]*","text"/g,
  );
  const count = JSON.stringify(framework.levels).match(/"id":/g)?.length ?? 0;
  expect(count).toBeGreaterThan(200);
  expect(kept?.length ?? 0).toBeLessThan(10);
  expect(unpack(pack(framework))).toEqual(framework);
});

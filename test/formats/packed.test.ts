import fc from 'fast-check';
import { expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { pack } from '../../src/formats/packed/pack.ts';
import { unpack } from '../../src/formats/packed/unpack.ts';
import { anyFramework } from '../model/any-framework.ts';

it('gives back every framework as it was', () => {
  fc.assert(
    fc.property(anyFramework, (given) => {
      expect(unpack(JSON.parse(JSON.stringify(pack(given))))).toEqual(given);
    }),
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

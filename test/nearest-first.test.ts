import { expect, it } from 'vitest';
import { nearnessOf } from './nearest-first.ts';

it.each([
  ['src/model/comparison/align.ts', 'test/model/comparison/align.test.ts', 3],
  ['src/model/comparison/align.ts', 'test/model/comparison/steps.test.ts', 2],
  ['src/model/comparison/align.ts', 'test/outputs/align.test.ts', 0],
  ['src/compiler/checks/spelling.ts', 'test/compiler/checks/no-levels.test.ts', 2],
  ['src\\components\\LevelCard\\LevelCard.tsx', 'test\\components\\contract\\styles.test.tsx', 1],
])('%s and %s share %i names', (source, test, names) => {
  expect(nearnessOf(source, test)).toBe(names);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNames } from '../../src/formats/file-names.ts';

/** Names that Windows has for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

const ids = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'con',
      'AUX',
      'com1',
      'lpt¹',
      'nul.',
      'con-2',
      'prn ',
      'index',
      'overview',
      '../x',
      '..',
      'ü'.repeat(300),
    ),
  ),
);

it('makes a name of every id that every file system takes, and none twice', () => {
  fc.assert(
    fc.property(ids, (given) => {
      const names = given.map(fileNames());
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
      for (const name of names) {
        expect(name).toMatch(/^[^\p{Cc}<>:"/\\|?*.\s]+$/u);
        expect(name).not.toMatch(DEVICE);
        expect(['index', 'overview']).not.toContain(name.toLowerCase());
        expect(Buffer.byteLength(name)).toBeLessThan(220);
      }
    }),
  );
});

it('leaves other ids as they are', () => {
  expect(['l1-baker', 'كبير', 'com10', 'console', 'aux-2'].map(fileNames())).toEqual([
    'l1-baker',
    'كبير',
    'com10',
    'console',
    'aux-2',
  ]);
});

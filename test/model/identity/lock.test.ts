import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/model/identity/digest.ts';
import { type Lock, parseLock, writeLock } from '../../../src/model/identity/lock.ts';
import type { Known } from '../../../src/model/identity/match.ts';

const known = (id: string, text: string, more: Partial<Known> = {}): Known => ({
  level: 'l3',
  section: 'delivery',
  id,
  text,
  previous: '',
  ...more,
});

const LONG =
  `Owns incidents end to end, ${'and tells those who wait for them what is known so far '.repeat(4)}`.trim();

describe('ids.lock', () => {
  it('has a sorted line for each expectation, and for each address that leads to another', () => {
    const lock = writeLock({
      known: [
        known('writes-what', 'Writes what others need, before they ask', { previous: '0a3' }),
        known('owns-incidents-end', LONG),
        known('answers-mail', 'Answers mail', { isGone: true }),
      ],
      moved: [
        { level: 'l2', section: 'people', id: 'runs-retros', to: { level: 'l3', id: 'runs-retros-2' } },
      ],
    });
    expect(lock.split('\n')).toEqual([
      '# Keeps the ids of expectations when their words change. Written by `career-levels ids --write`.',
      'l2/people#runs-retros > l3#runs-retros-2',
      'l3/delivery#answers-mail gone Answers mail',
      `l3/delivery#owns-incidents-end - Owns incidents end to end, and tells those who wait for them what is known so far and tells those who wait for them what is known so far and tells those…~${digestOf(LONG)}`,
      'l3/delivery#writes-what 0a3 Writes what others need, before they ask',
      '',
    ]);
  });

  it('names the lines that it cannot read', () => {
    const { known: read, broken } = parseLock(
      'l3/delivery#owns 0a3 Owns it\nl3 owns it\r\n\nl3/delivery#x ??? Owns\n',
    );
    expect(read.map(({ id }) => id)).toEqual(['owns']);
    expect(broken).toEqual([
      { line: 2, text: 'l3 owns it' },
      { line: 4, text: 'l3/delivery#x ??? Owns' },
    ]);
  });

  const slug = fc.stringMatching(/^[a-zäж漢0-9][a-zäж漢0-9_.-]{0,12}$/u);
  const words = fc
    .string({ unit: 'grapheme', maxLength: 120 })
    .map((text) => text.replaceAll(/\s+/g, ' ').trim());
  const locks: fc.Arbitrary<Lock> = fc.record({
    known: fc.uniqueArray(
      fc
        .record({
          level: slug,
          section: slug,
          id: slug,
          text: fc.oneof(words, fc.constant(LONG), fc.constant('To be continued…~abc')),
          previous: fc.constantFrom('', '0a3', 'zzz'),
          isGone: fc.boolean(),
        })
        .map(({ isGone, ...one }): Known => (isGone ? { ...one, previous: '', isGone } : one)),
      { selector: ({ level, id }) => `${level}#${id}`, maxLength: 8 },
    ),
    moved: fc.constant([]),
  });

  it('comes back as it was, and takes 200 bytes a line at most', () => {
    fc.assert(
      fc.property(locks, (lock) => {
        const text = writeLock(lock);
        const { broken, ...read } = parseLock(text);
        expect(broken).toEqual([]);
        expect(writeLock(read)).toBe(text);
        const digests = ({ known: all }: Lock) =>
          all
            .map(({ level, id, text: said, digest, previous, isGone }) => [
              level,
              id,
              digest ?? digestOf(said),
              previous,
              isGone,
            ])
            .sort();
        expect(digests(read)).toEqual(digests(lock));
        for (const line of text.split('\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(200);
      }),
    );
  });
});

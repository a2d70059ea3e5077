import { describe, expect, it } from 'vitest';
import {
  idOfFile,
  idOfTitle,
  idOfWords,
  idsOfPath,
  resolveClashes,
} from '../../../src/compiler/names/ids.ts';

describe('resolveClashes', () => {
  it.each([
    [
      'what does not clash keeps its first name',
      [
        ['a', 'x-a'],
        ['b', 'x-b'],
      ],
      ['a', 'b'],
    ],
    [
      'what clashes takes the next',
      [
        ['a', 'x-a'],
        ['a', 'y-a'],
      ],
      ['x-a', 'y-a'],
    ],
    [
      'what clashes again goes on',
      [
        ['a', 'x-a', '1-x-a'],
        ['a', 'x-a', '2-x-a'],
      ],
      ['1-x-a', '2-x-a'],
    ],
    [
      'a first name stays if only a longer one clashes with it',
      [['x-a'], ['a', 'x-a', '1-x-a'], ['a', 'y-a']],
      ['x-a', '1-x-a', 'y-a'],
    ],
    ['what has run out of names shares one', [['a'], ['a'], ['b']], ['a', 'a', 'b']],
    ['of three, one may run out', [['a'], ['a', 'x-a'], ['a', 'y-a']], ['a', 'x-a', 'y-a']],
    ['nothing has no name', [[], ['a']], ['', 'a']],
  ])('%s', (_, names, expected) => {
    expect(resolveClashes(names)).toEqual(expected);
    expect(resolveClashes(names.toReversed())).toEqual(expected.toReversed());
  });
});

describe('an id', () => {
  it.each([
    ['L4-Lead.md', 'l4-lead'],
    ['a/b/L4.MD', 'l4'],
    ['notes.md.md', 'notesmd'],
    ['…', ''],
    ['bakers/chef/_index.md', 'chef'],
    ['index.md', 'index'],
  ])('of the file %s is %j', (name, id) => {
    expect(idOfFile(name)).toBe(id);
  });

  it('of a title has no two marks in a row, and is never empty', () => {
    expect(['L1 – Baker', '…'].map(idOfTitle)).toEqual(['l1-baker', 'level']);
  });

  it('of a path has the folders in front, one by one', () => {
    expect(idsOfPath('engineering/data/L1.md')).toEqual(['l1', 'data-l1', 'engineering-data-l1']);
    expect(idsOfPath('bakers/chef/index.md')).toEqual(['chef', 'bakers-chef']);
    expect(idsOfPath('…/L1.md')).toEqual(['l1']);
  });

  it('of words is that of the first ones, however far apart they are', () => {
    expect(idOfWords('I  bake\nrye bread', 3, 'x')).toBe('i-bake-rye');
    expect(idOfWords('I bake rye bread', Number.POSITIVE_INFINITY, 'x')).toBe('i-bake-rye-bread');
    expect(idOfWords('…', 3, 'x')).toBe('x');
  });

  it('is no longer than file systems allow, and cuts no character', () => {
    expect(idOfTitle('a'.repeat(300))).toBe('a'.repeat(200));
    expect(idOfTitle(`${'a'.repeat(199)}ü`)).toBe('a'.repeat(199));
  });
});

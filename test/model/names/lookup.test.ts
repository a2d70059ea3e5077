import { describe, expect, it } from 'vitest';
import { findLevel, findSection, levelsMeant } from '../../../src/model/names/lookup.ts';
import { bakery, level, threeTracks } from '../../../stories/samples/index.ts';

describe('findLevel', () => {
  const { levels } = threeTracks;
  const idOf = (name: string, track?: string) => findLevel(levels, name, track)?.id;

  it.each(['manager-4', 'Manager-4', 'MANAGER-4', 'M4', 'm4'])('finds a level by %s', (name) => {
    expect(idOf(name)).toBe('manager-4');
  });

  it('finds a level whose id has capital letters', () => {
    const lead = level('Lead', { id: 'L4-Lead' });
    expect(findLevel([lead], 'l4-lead')).toBe(lead);
  });

  it('finds the level that has taken the place of another, unless the name is one of today', () => {
    const lead = level('Lead', { id: 'lead', code: 'L4', formerIds: ['senior', 'L3'] });
    const baker = level('Baker', { id: 'baker', code: 'L3' });
    expect(findLevel([lead, baker], 'Senior')).toBe(lead);
    expect(findLevel([lead, baker], 'L3')).toBe(baker);
  });

  it('finds no level that has only a part of the name', () => {
    expect(idOf('manager')).toBeUndefined();
  });

  it('finds none without a name, not even one without a code', () => {
    expect(findLevel([level('Lead', { code: '' })], '')).toBeUndefined();
  });

  it('takes an id for more than a code', () => {
    const first = level('First', { id: 'first', code: 'L2' });
    const second = level('Second', { id: 'l2', code: 'L1' });
    expect(findLevel([first, second], 'L2')).toBe(second);
  });

  it('finds a code that several levels have only where the track tells them apart', () => {
    const baker = level('Baker', { code: 'L2', track: 'bakers' });
    const lead = level('Lead', { code: 'L2', track: 'leads' });
    expect(findLevel([baker, lead], 'L2')).toBeUndefined();
    expect(levelsMeant([baker, lead], 'l2')).toEqual([baker, lead]);
    expect(findLevel([baker, lead], 'l2', 'leads')).toBe(lead);
    expect(findLevel([baker, lead], 'L2', 'cooks')).toBeUndefined();
  });
});

describe('findSection', () => {
  it('finds the first section of a kind', () => {
    const sections = [
      { ...section('Notes'), kind: 'other' as const },
      { ...section('Why'), kind: 'purpose' as const },
      { ...section('Why else'), kind: 'purpose' as const },
    ];
    expect(findSection({ ...bakery, sections }, 'purpose')?.title).toBe('Why');
    expect(findSection({ ...bakery, sections }, 'index')).toBeUndefined();
  });

  function section(title: string) {
    return { id: title, title, text: [], closing: [] };
  }
});

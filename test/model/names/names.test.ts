import { describe, expect, it } from 'vitest';
import { anchorOf, fragmentFor } from '../../../src/model/names/anchors.ts';
import { distinctNames, levelName, shortLevelName } from '../../../src/model/names/name.ts';
import { sectionName } from '../../../src/model/names/section-name.ts';
import type { LinkTarget } from '../../../src/model/types.ts';

describe('the name of a level', () => {
  const lead = { code: 'L4', title: 'Lead' };
  const manager = { code: 'L4', title: 'Manager' };
  const founder = { code: '', title: 'Founder' };

  it('has its code, if it has one', () => {
    expect([lead, founder].map(levelName)).toEqual(['L4: Lead', 'Founder']);
    expect([lead, founder].map(shortLevelName)).toEqual(['L4', 'Founder']);
  });

  it('is as short as tells levels apart', () => {
    expect(distinctNames([lead, founder])).toEqual(['L4', 'Founder']);
    expect(distinctNames([lead, founder, manager])).toEqual(['L4: Lead', 'Founder', 'L4: Manager']);
  });
});

describe('the name of a section', () => {
  it('has its group, unless it has no heading of its own', () => {
    expect(sectionName({ title: 'Bread' })).toBe('Bread');
    expect(sectionName({ title: 'Bread', group: 'Craft' })).toBe('Craft: Bread');
    expect(sectionName({ title: '', group: 'Craft' })).toBe('');
  });
});

describe('the name of a place', () => {
  it('has that of its level before its own', () => {
    expect(anchorOf({ id: 'baker' }, { id: 'bread' })).toBe('baker--bread');
  });

  it.each<[LinkTarget, string]>([
    [{ kind: 'url', href: 'https://example.org/' }, 'https://example.org/'],
    [{ kind: 'level', level: 'baker' }, '#baker'],
    [{ kind: 'level', level: 'baker', section: 'bread' }, '#baker--bread'],
    [{ kind: 'framework' }, '#'],
    [{ kind: 'framework', section: 'how-we-work' }, '#how-we-work'],
  ])('is where a link leads: %j', (target, address) => {
    expect(fragmentFor(target)).toBe(address);
  });
});

import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LevelChanges } from '../../src/index.ts';
import { changesBetween } from '../../src/model/changes/changes.ts';
import { baker, bakeryNow, bakeryOnce, masterBaker, oneSplit } from '../../stories/samples/index.ts';

const report = changesBetween(bakeryOnce, bakeryNow);

/** What each change under a heading says, part by part. */
function changesUnder(heading: string): string[][] {
  const list = screen.getByRole('heading', { name: heading }).nextElementSibling as HTMLElement;
  return within(list)
    .getAllByRole('listitem')
    .map((item) =>
      [...item.querySelectorAll('p, dt, dd, .change-text:is(div)')].map((part) => part.textContent),
    );
}

describe('LevelChanges', () => {
  it('says of each level in a sentence what has changed, and then only that', () => {
    render(<LevelChanges report={report} />);
    expect(screen.getByRole('region', { name: 'What has changed' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'B1: Baker' })).toHaveAttribute('href', '#baker');
    expect(
      screen.getByText('Expectations: 1 new, 1 gone, 1 reworded, 1 moved and 1 spelt differently.'),
    ).toBeVisible();
    expect(changesUnder('Dough')).toEqual([
      ['Reworded', 'Was', 'I weigh once', 'Now', 'I weigh twice'],
      ['New', 'I write down what went wrong'],
      ['Gone', 'I sweep the floor every night'],
    ]);
    expect(screen.queryByRole('heading', { name: /Master Baker/ })).toBeNull();
  });

  it('marks the words that have changed', () => {
    render(<LevelChanges report={report} />);
    const dough = screen.getByRole('heading', { name: 'Dough' }).parentElement as HTMLElement;
    expect(
      within(dough)
        .getAllByRole('deletion')
        .map((mark) => mark.textContent),
    ).toEqual(['once']);
    expect(
      within(dough)
        .getAllByRole('insertion')
        .map((mark) => mark.textContent),
    ).toEqual(['twice']);
  });

  it('names what is no expectation, and what holds for all levels', () => {
    render(<LevelChanges report={report} />);
    expect(changesUnder('For all levels')).toEqual([
      [
        'Reworded · Principle',
        'Was',
        'Bread first: The oven decides when we rest.',
        'Now',
        'Bread first: The dough decides when we rest.',
      ],
    ]);
  });

  it('shows every part of what was split', () => {
    render(<LevelChanges report={oneSplit} />);
    expect(changesUnder('The team')).toEqual([
      [
        'Split',
        'Was',
        'I leave the bench as I would like to find it, and I say when an order cannot be met',
        'Now',
        'I leave the bench as I would like to find itI say when an order cannot be met',
      ],
    ]);
  });

  it('shows one level, and says if nothing has changed', () => {
    const { rerender } = render(<LevelChanges report={report} level={baker} />);
    expect(screen.queryByRole('heading', { name: 'For all levels' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Dough' })).toBeVisible();
    rerender(<LevelChanges report={report} level={masterBaker} />);
    expect(screen.getByText('Nothing has changed.')).toBeVisible();
  });
});

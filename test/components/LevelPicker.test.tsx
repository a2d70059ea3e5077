import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LevelPicker } from '../../src/interactive/index.ts';
import { bakery } from '../../stories/samples/index.ts';

const here = location.href;

afterEach(() => history.replaceState(null, '', here));

const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);

const said = () => new URL(location.href).searchParams;

function back(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('popstate', () => resolve(), { once: true });
    history.back();
  });
}

describe('LevelPicker', () => {
  it('compares the first two levels until the reader chooses others', async () => {
    render(<LevelPicker framework={bakery} inUrl={false} />);
    expect(names()).toEqual(['B1: Baker', 'B2: Master Baker']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Column 1' }), 'B3: Head Baker');
    expect(names()).toEqual(['B3: Head Baker', 'B2: Master Baker']);
    expect(said().has('levels')).toBe(false);
  });

  it('adds the level that comes next, removes one, and swaps two', async () => {
    render(<LevelPicker framework={bakery} inUrl={false} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a level' }));
    expect(names()).toEqual(['B1: Baker', 'B2: Master Baker', 'B3: Head Baker']);
    expect(screen.queryByRole('button', { name: 'Add a level' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remove B1' }));
    expect(names()).toEqual(['B2: Master Baker', 'B3: Head Baker']);
    await userEvent.click(screen.getByRole('button', { name: 'Swap the columns' }));
    expect(names()).toEqual(['B3: Head Baker', 'B2: Master Baker']);
  });

  it('keeps the focus where the reader goes on', async () => {
    render(<LevelPicker framework={bakery} inUrl={false} />);
    const column = (place: number) => screen.getByRole('combobox', { name: `Column ${place}` });
    column(1).focus();
    await userEvent.selectOptions(column(1), 'B3: Head Baker');
    expect(column(1)).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Add a level' }));
    expect(column(3)).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Remove B1' }));
    expect(column(2)).toHaveFocus();
  });

  it('tells of what the reader chooses, with the back button too', async () => {
    const told: unknown[] = [];
    render(<LevelPicker framework={bakery} onPick={({ ids }) => told.push(ids)} />);
    expect(told).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Swap the columns' }));
    expect(told).toEqual([['master-baker', 'baker']]);
    await back();
    expect(told.at(-1)).toEqual(['baker', 'master-baker']);
  });

  it('says nothing of a change in the address that is no choice', async () => {
    const told: unknown[] = [];
    const { rerender } = render(<LevelPicker framework={bakery} onPick={({ ids }) => told.push(ids)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Swap the columns' }));
    const arrived = new Promise((done) => addEventListener('popstate', done, { once: true }));
    location.hash = '#baker';
    await arrived;
    expect(told).toEqual([['master-baker', 'baker']]);
    await back();
    await back();
    expect(told.at(-1)).toEqual(['baker', 'master-baker']);
    rerender(<LevelPicker framework={bakery} inUrl={false} onPick={({ ids }) => told.push(ids)} />);
    history.replaceState(null, '', '?levels=head-baker,baker');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(told).toHaveLength(2);
  });

  it('leaves out what is the same and says so', async () => {
    render(<LevelPicker framework={bakery} inUrl={false} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Differences only' }));
    expect(screen.getByRole('status')).toHaveTextContent('Only differences are shown; 2 rows are left out.');
    expect(screen.queryByRole('rowheader', { name: /^The team/ })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Differences only' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('keeps the choice in the address, where the back button undoes it', async () => {
    render(<LevelPicker framework={bakery} />);
    await userEvent.click(screen.getByRole('button', { name: 'Swap the columns' }));
    expect(location.search).toContain('levels=master-baker,baker');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Differences only' }));
    expect(said().get('only')).toBe('differences');
    await back();
    await expect.poll(() => screen.getByRole('checkbox', { name: 'Differences only' })).not.toBeChecked();
    expect(names()).toEqual(['B2: Master Baker', 'B1: Baker']);
    await back();
    await expect.poll(names).toEqual(['B1: Baker', 'B2: Master Baker']);
  });

  it('shows what the sender of a link saw, and nothing that is not there', async () => {
    const url = new URL(here);
    url.searchParams.set('levels', 'head-baker,nobody,baker');
    url.searchParams.set('only', 'differences');
    history.replaceState(null, '', url);
    render(<LevelPicker framework={bakery} />);
    await expect.poll(names).toEqual(['B3: Head Baker', 'B1: Baker']);
    expect(screen.getByRole('checkbox', { name: 'Differences only' })).toBeChecked();
  });
});

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

const column = (place: number) => screen.getByRole('combobox', { name: `Column ${place}` });

/** Compares the first level with the third, not with the second. */
const chooseThird = () => userEvent.selectOptions(column(2), 'B3: Head Baker');

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
    expect(names()).toEqual(['B2: Master Baker', 'B3: Head Baker']);
    expect(said().has('levels')).toBe(false);
  });

  it('adds the level that comes next, and removes one', async () => {
    render(<LevelPicker framework={bakery} inUrl={false} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a level' }));
    expect(names()).toEqual(['B1: Baker', 'B2: Master Baker', 'B3: Head Baker']);
    expect(screen.queryByRole('button', { name: 'Add a level' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remove B1' }));
    expect(names()).toEqual(['B2: Master Baker', 'B3: Head Baker']);
  });

  it('has the levels in the order of the framework, whatever the order of choosing', async () => {
    render(<LevelPicker framework={bakery} levels={['head-baker', 'baker']} inUrl={false} />);
    expect(names()).toEqual(['B1: Baker', 'B3: Head Baker']);
    await userEvent.click(screen.getByRole('button', { name: 'Add a level' }));
    expect(names()).toEqual(['B1: Baker', 'B2: Master Baker', 'B3: Head Baker']);
    expect(column(2)).toHaveFocus();
  });

  it('keeps the focus where the reader goes on', async () => {
    render(<LevelPicker framework={bakery} inUrl={false} />);
    column(1).focus();
    await userEvent.selectOptions(column(1), 'B3: Head Baker');
    expect(column(2)).toHaveFocus();
    expect(column(2)).toHaveDisplayValue('B3: Head Baker');
    await userEvent.click(screen.getByRole('button', { name: 'Add a level' }));
    expect(column(1)).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Remove B1' }));
    expect(column(1)).toHaveFocus();
    expect(column(1)).toHaveDisplayValue('B2: Master Baker');
  });

  it('tells of what the reader chooses, with the back button too', async () => {
    const told: unknown[] = [];
    render(<LevelPicker framework={bakery} onPick={({ ids }) => told.push(ids)} />);
    expect(told).toEqual([]);
    await chooseThird();
    expect(told).toEqual([['baker', 'head-baker']]);
    await back();
    expect(told.at(-1)).toEqual(['baker', 'master-baker']);
  });

  it('says nothing of a change in the address that is no choice', async () => {
    const told: unknown[] = [];
    const { rerender } = render(<LevelPicker framework={bakery} onPick={({ ids }) => told.push(ids)} />);
    await chooseThird();
    const arrived = new Promise((done) => addEventListener('popstate', done, { once: true }));
    location.hash = '#baker';
    await arrived;
    expect(told).toEqual([['baker', 'head-baker']]);
    await back();
    await back();
    expect(told.at(-1)).toEqual(['baker', 'master-baker']);
    rerender(<LevelPicker framework={bakery} inUrl={false} onPick={({ ids }) => told.push(ids)} />);
    history.replaceState(null, '', '?levels=head-baker,baker');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(told).toHaveLength(2);
  });

  it('tells listeners which comparison is new', async () => {
    render(<LevelPicker framework={bakery} inUrl={false} />);
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent('B1 and B2 side by side');
    await chooseThird();
    expect(status).toHaveTextContent('B1 and B3 side by side');
    await userEvent.click(screen.getByRole('button', { name: 'Add a level' }));
    expect(status).toHaveTextContent('B1, B2 and B3 side by side');
    expect(screen.getByRole('status')).toBe(status);
  });

  it('leaves out what is the same and says so', async () => {
    render(<LevelPicker framework={bakery} inUrl={false} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Differences only' }));
    const leftOut = 'Only differences are shown; 2 rows are left out.';
    expect(screen.getByRole('status')).toHaveTextContent(leftOut);
    expect(screen.queryByRole('rowheader', { name: /^The team/ })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Differences only' }));
    expect(screen.getByRole('status')).not.toHaveTextContent(leftOut);
  });

  it('keeps the choice in the address, where the back button undoes it', async () => {
    render(<LevelPicker framework={bakery} />);
    await chooseThird();
    expect(location.search).toContain('levels=baker,head-baker');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Differences only' }));
    expect(said().get('only')).toBe('differences');
    await back();
    await expect.poll(() => screen.getByRole('checkbox', { name: 'Differences only' })).not.toBeChecked();
    expect(names()).toEqual(['B1: Baker', 'B3: Head Baker']);
    await back();
    await expect.poll(names).toEqual(['B1: Baker', 'B2: Master Baker']);
  });

  it('shows what the sender of a link saw, and nothing that is not there', async () => {
    const url = new URL(here);
    url.searchParams.set('levels', 'head-baker,nobody,baker');
    url.searchParams.set('only', 'differences');
    history.replaceState(null, '', url);
    render(<LevelPicker framework={bakery} />);
    await expect.poll(names).toEqual(['B1: Baker', 'B3: Head Baker']);
    expect(screen.getByRole('checkbox', { name: 'Differences only' })).toBeChecked();
  });
});

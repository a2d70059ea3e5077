import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LevelCompare } from '../../src/index.ts';
import { baker, designer, leadDesigner, masterBaker } from '../../stories/samples/index.ts';

function show(width: number, levels = [designer, leadDesigner], more = {}) {
  const { container } = render(
    <div style={{ inlineSize: width }}>
      <LevelCompare levels={levels} {...more} />
    </div>,
  );
  return { container, table: screen.getByRole('table') };
}

function rowsOf(table: HTMLElement) {
  return within(table)
    .getAllByRole('rowheader')
    .map((header) => header.textContent);
}

/** The cells of the row with the given head, each as its lines of text. */
function cellsOf(table: HTMLElement, name: string) {
  const head = within(table).getByRole('rowheader', { name: (text) => text.startsWith(name) });
  return within(head.closest('tbody') as HTMLElement).getAllByRole('cell');
}

describe('LevelCompare', () => {
  it('begins with what the higher level adds and keeps', () => {
    const { container } = show(1000, [baker, masterBaker]);
    expect(container.querySelector('.level-compare-summary')).toHaveTextContent(
      'B2 adds 3 expectations and keeps 6.',
    );
  });

  it('says what each level has alone where none leads to the other', () => {
    const { container } = show(1000, [baker, { ...masterBaker, track: 'shop' }]);
    expect(container.querySelector('.level-compare-summary')).toHaveTextContent(
      '1 expectation is only in B1. 3 expectations are only in B2.',
    );
  });

  it('is a table with a column per level, facts first, then a row per aligned section with its reason', () => {
    const { table } = show(1000);
    expect(table).toHaveAccessibleName('D3 and D4 side by side');
    const columns = within(table).getAllByRole('columnheader');
    expect(columns.map((column) => within(column).getByRole('heading').textContent)).toEqual([
      'D3: Senior Product Designer',
      'D4: Lead Product Designer',
    ]);
    expect(rowsOf(table)).toEqual([
      'Planning horizon',
      'Works with',
      'Phase',
      'Impact Same heading',
      'Theme 1 Same place',
      'Hiring Only in D4',
      'What success looks like Same heading',
    ]);
  });

  it('marks what is the same, new or alone, in the order of each author', () => {
    const { table } = show(1000, [baker, masterBaker]);
    const [lower, upper] = cellsOf(table, 'Dough') as [HTMLElement, HTMLElement];
    const marks = (cell: HTMLElement) =>
      [...cell.querySelectorAll('.compared-change')].map(({ textContent }) => textContent);
    expect(marks(lower)).toEqual(['Same as B2', 'Same as B2, there under What success looks like']);
    expect(marks(upper)).toEqual(['Same as B1', 'New at B2', 'New at B2']);
    expect(
      within(upper).getByText('I show others what the fingertip feels').closest('[data-change]'),
    ).toHaveAttribute('data-change', 'new');
  });

  it('folds what all levels say alike to one line, which opens by keyboard', async () => {
    const { table } = show(1000, [baker, masterBaker]);
    const [cell] = cellsOf(table, 'The team') as [HTMLElement];
    const said = within(cell).getByText('I say when an order cannot be met');
    expect(cellsOf(table, 'The team')).toHaveLength(1);
    expect(said).not.toBeVisible();
    const summary = cell.querySelector('summary');
    expect(summary).toHaveTextContent('Same in B1 and B2');
    summary?.focus();
    await userEvent.keyboard('{Enter}');
    expect(said).toBeVisible();
    expect(within(cell).queryByText(/Same as/)).toBeNull();
  });

  it('says a fact once where all levels share it, and that a level does not say it', () => {
    const { table } = show(1000, [baker, masterBaker]);
    expect(cellsOf(table, 'Shift').map(({ textContent }) => textContent)).toEqual([
      'Mornings Same in B1 and B2',
    ]);
    expect(cellsOf(table, 'Works with')).toHaveLength(2);
  });

  it('leaves out what is the same where only differences are wanted', () => {
    const { table } = show(1000, [baker, masterBaker], { differencesOnly: true });
    expect(rowsOf(table)).toEqual([
      'Works with',
      'Dough Same heading',
      'What success looks like Same heading',
    ]);
    expect(within(table).queryByText('I weigh twice')).toBeNull();
    expect(within(table).getByText('I blend flours for a taste of our own')).toBeVisible();
    // what holds something new stays, for what it holds to make sense
    expect(within(table).getByText('I knead by hand until the dough is smooth')).toBeVisible();
  });

  it('keeps the heading and the bullets of each level in its own cell', () => {
    const { table } = show(1000);
    const [first, second] = cellsOf(table, 'Theme 1') as [HTMLElement, HTMLElement];
    expect(within(first).getByRole('heading')).toHaveTextContent('Research');
    expect(within(first).getByText(/^I tell apart/)).toBeVisible();
    expect(within(second).getByRole('heading')).toHaveTextContent('Insight');
    expect(within(second).getByText(/^I choose which/)).toBeVisible();
  });

  it('says where a level has nothing that answers', () => {
    const { table } = show(1000);
    expect(cellsOf(table, 'Hiring')[0]).toHaveTextContent('D3 has no section like this.');
  });

  it('puts the levels side by side where there is room', () => {
    const { table } = show(1000);
    const [first, second] = within(table).getAllByRole('columnheader') as [HTMLElement, HTMLElement];
    expect(first.getBoundingClientRect().top).toBe(second.getBoundingClientRect().top);
    const [hidden] = within(table).getAllByText('D3: Senior Product Designer', { selector: 'p' });
    expect(hidden).not.toBeVisible();
  });

  it('keeps the names in sight, and what has the focus out from under them', async () => {
    const { table } = show(1000, [baker, masterBaker]);
    const [column] = within(table).getAllByRole('columnheader') as [HTMLElement];
    within(table).getAllByRole('link').at(-1)?.focus();
    let stuck = 0;
    while (table.contains(document.activeElement)) {
      const names = column.getBoundingClientRect();
      const focused = document.activeElement as HTMLElement;
      if (names.top <= 0 && !focused.closest('thead')) {
        stuck += 1;
        expect(focused.getBoundingClientRect().top).toBeGreaterThanOrEqual(names.bottom);
      }
      await userEvent.tab({ shift: true });
    }
    // otherwise nothing was put to the test
    expect(stuck).toBeGreaterThan(3);
  });

  it('becomes one column that repeats the names, and stays a table, where there is not', () => {
    const { table } = show(360);
    const [first, second] = cellsOf(table, 'Theme 1') as [HTMLElement, HTMLElement];
    expect(second.getBoundingClientRect().top).toBeGreaterThanOrEqual(first.getBoundingClientRect().bottom);
    expect(within(second).getByText('D4: Lead Product Designer')).toBeVisible();
    expect(rowsOf(table)).toHaveLength(7);
  });
});

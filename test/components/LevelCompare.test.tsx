import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LevelCompare } from '../../src/index.ts';
import { designer, leadDesigner } from '../../stories/samples/index.ts';

function show(width: number) {
  render(
    <div style={{ inlineSize: width }}>
      <LevelCompare levels={[designer, leadDesigner]} />
    </div>,
  );
  return screen.getByRole('table', { name: 'D3 and D4 side by side' });
}

function rowsOf(table: HTMLElement) {
  return within(table)
    .getAllByRole('rowheader')
    .map((header) => header.textContent);
}

describe('LevelCompare', () => {
  it('is a table with a column per level and a row per aligned section, each with its reason', () => {
    const table = show(1000);
    const columns = within(table).getAllByRole('columnheader');
    expect(columns.map((column) => within(column).getByRole('heading').textContent)).toEqual([
      'D3: Senior Product Designer',
      'D4: Lead Product Designer',
    ]);
    expect(rowsOf(table)).toEqual([
      'Impact Same heading',
      'Theme 1 Same place',
      'Hiring Only in D4',
      'What success looks like Same heading',
    ]);
  });

  it('keeps the heading and the bullets of each level in its own cell', () => {
    const table = show(1000);
    const row = within(table).getByText('Same place').closest('tbody') as HTMLElement;
    const [first, second] = within(row).getAllByRole('cell') as [HTMLElement, HTMLElement];
    expect(within(first).getByRole('heading')).toHaveTextContent('Research');
    expect(within(first).getByText(/^I tell apart/)).toBeVisible();
    expect(within(second).getByRole('heading')).toHaveTextContent('Insight');
    expect(within(second).getByText(/^I choose which/)).toBeVisible();
  });

  it('says where a level has nothing that answers', () => {
    const table = show(1000);
    const row = within(table)
      .getByText(/^Only in/)
      .closest('tbody') as HTMLElement;
    expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('D3 has no section like this.');
  });

  it('puts the levels side by side where there is room', () => {
    const table = show(1000);
    const [first, second] = within(table).getAllByRole('columnheader') as [HTMLElement, HTMLElement];
    expect(first.getBoundingClientRect().top).toBe(second.getBoundingClientRect().top);
    const [hidden] = within(table).getAllByText('D3: Senior Product Designer', { selector: 'p' });
    expect(hidden).not.toBeVisible();
  });

  it('becomes one column that repeats the names, and stays a table, where there is not', () => {
    const table = show(360);
    const row = within(table).getByText('Same place').closest('tbody') as HTMLElement;
    const [first, second] = within(row).getAllByRole('cell') as [HTMLElement, HTMLElement];
    expect(second.getBoundingClientRect().top).toBeGreaterThanOrEqual(first.getBoundingClientRect().bottom);
    expect(within(second).getByText('D4: Lead Product Designer')).toBeVisible();
    expect(rowsOf(table)).toHaveLength(4);
  });
});

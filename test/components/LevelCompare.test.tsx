import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LevelCompare, type Section } from '../../src/index.ts';
import {
  baker,
  designer,
  expectation,
  headBaker,
  leadDesigner,
  masterBaker,
  section,
} from '../../stories/samples/index.ts';

const other = section('The market', [expectation('I count what is left'), expectation('I know every stall')]);

/** Two expectations of the baker and three others. */
const half = [
  section('Dough', [
    expectation('I weigh twice'),
    expectation('I write down what went wrong'),
    expectation('I blend'),
    ...other.expectations,
  ]),
];

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
      'B2 keeps 5 expectations and adds 2, under Dough.',
    );
  });

  it('says what each level has alone where none leads to the other', () => {
    const { container } = show(1000, [baker, { ...masterBaker, track: 'shop' }]);
    expect(container.querySelector('.level-compare-summary')).toHaveTextContent(
      '0 expectations are only in B1. 2 expectations are only in B2.',
    );
  });

  it.each([
    ['some of it stays', [baker, { ...masterBaker, sections: half }], 'B2 adds 3 expectations and keeps 2.'],
    ['nothing is added', [masterBaker, headBaker], 'B3 keeps 7 expectations and adds none.'],
    [
      'nothing stays',
      [designer, leadDesigner],
      'D4 words all of its 3 expectations anew; read them theme by theme.',
    ],
    [
      'no section is shared',
      [baker, { ...masterBaker, sections: [other] }],
      'B1 and B2 have no section in common, so each stands by itself.',
    ],
    [
      'nothing is shared',
      [designer, { ...leadDesigner, track: 'shop' }],
      'D3 and D4 share no expectation word for word; read them theme by theme.',
    ],
  ] as const)('says in one sentence that %s', (_, levels, summary) => {
    const { container } = show(1000, [...levels]);
    expect(container.querySelector('.level-compare-summary')).toHaveTextContent(summary);
  });

  it('is a table with a column per level, facts first, then a row per aligned section, with its reason where it is not obvious', () => {
    const { table } = show(1000);
    expect(table).toHaveAccessibleName('From D3 to D4');
    const columns = within(table).getAllByRole('columnheader');
    expect(columns.map((column) => within(column).getByRole('heading').textContent)).toEqual([
      'D3: Senior Product Designer',
      'D4: Lead Product Designer',
    ]);
    expect(rowsOf(table)).toEqual([
      'Planning horizon',
      'Works with',
      'Impact',
      'Theme 1 Same place',
      'Hiring Only in D4',
      'What success looks like',
    ]);
  });

  it('marks what is the same, new or alone, in the order of each author', () => {
    const { table } = show(1000, [baker, masterBaker]);
    const cells = cellsOf(table, 'Dough');
    const marks = cells.map((cell) =>
      [...cell.querySelectorAll('.compared-change')].map(({ textContent }) => textContent),
    );
    expect(marks).toEqual([
      ['Same as B2, there under What success looks like'],
      ['New at B2'],
      ['Same as B2'],
      ['Same as B1', 'New at B2'],
      ['Same in B1 and B2'],
    ]);
    expect(
      within(table).getByText('I show others what the fingertip feels').closest('[data-change]'),
    ).toHaveAttribute('data-change', 'new');
  });

  it('puts what both say on one line, and what is equal there once', () => {
    const { table } = show(1000, [baker, masterBaker]);
    const [lower, upper] = within(table).getAllByText('I knead by hand until the dough is smooth');
    expect(lower?.getBoundingClientRect().top).toBe(upper?.getBoundingClientRect().top);
    expect(within(table).getAllByText('I weigh twice')).toHaveLength(1);
  });

  it('puts expectations of one strand beside each other under its name, before what is on none', () => {
    const strand = {
      id: 'taste',
      title: 'Taste',
      steps: [
        { level: baker.id, expectation: 'i-write-down-what-went-wrong' },
        { level: masterBaker.id, expectation: 'i-blend-flours-for-a-taste' },
      ],
    };
    const { table } = show(1000, [baker, masterBaker], { strands: [strand] });
    const [name, ...cells] = cellsOf(table, 'Dough');
    expect(name).toHaveTextContent('Taste');
    const [lower, upper] = cells as [HTMLElement, HTMLElement];
    expect(lower).toHaveTextContent('I write down what went wrong');
    expect(upper).toHaveTextContent('I blend flours for a taste of our own');
    expect(lower.getBoundingClientRect().top).toBe(upper.getBoundingClientRect().top);
    expect(cells.map(({ textContent }) => textContent)).toContain('Also');
  });

  it('marks nothing where all is worded anew', () => {
    const { container } = show(1000);
    expect(container.querySelectorAll('.compared-change')).toHaveLength(0);
  });

  it('says once of a row that it is worded anew, where other rows repeat', () => {
    const [dough, team, success] = masterBaker.sections;
    const sections = [dough, { ...team, expectations: other.expectations }, success] as Section[];
    const { table } = show(1000, [baker, { ...masterBaker, sections }]);
    expect(rowsOf(table)).toContain('The team Worded anew');
    for (const cell of cellsOf(table, 'The team')) {
      expect(cell.querySelectorAll('.compared-change')).toHaveLength(0);
    }
  });

  it('says a heading once where both levels have it', () => {
    const { table } = show(1000, [baker, masterBaker]);
    expect(within(table).getAllByRole('heading', { name: 'Dough' })).toHaveLength(1);
  });

  it('says once that a level is a draft', () => {
    const { table } = show(1000, [baker, { ...masterBaker, status: 'draft' }]);
    expect(within(table).getAllByText(/^\s*Draft/)).toHaveLength(1);
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
    expect(rowsOf(table)).toEqual(['Works with', 'Dough', 'What success looks like']);
    expect(within(table).queryByText('I weigh twice')).toBeNull();
    expect(within(table).getByText('I blend flours for a taste of our own')).toBeVisible();
    // what holds something new stays, for what it holds to make sense
    expect(within(table).getAllByText('I knead by hand until the dough is smooth')).toHaveLength(1);
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
    const [hidden] = within(table).getAllByText('D3', { selector: 'p' });
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
    expect(within(second).getByText('D4')).toBeVisible();
    expect(rowsOf(table)).toHaveLength(6);
  });
});

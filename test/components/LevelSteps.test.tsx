import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { LevelMatrix, LevelSteps } from '../../src/index.ts';
import { bakery } from '../../stories/samples/index.ts';

/** A table's texts, row by row. */
function textsOf(table: HTMLElement) {
  return within(table)
    .getAllByRole('row')
    .map((row) =>
      [...row.children].map(
        (cell) => [...cell.querySelectorAll('p, span, h3')].at(-1)?.textContent ?? cell.textContent,
      ),
    );
}

describe('LevelSteps', () => {
  it('is a table of counts, step by step and theme by theme', () => {
    render(
      <div style={{ inlineSize: 1000 }}>
        <LevelSteps framework={bakery} />
      </div>,
    );
    expect(textsOf(screen.getByRole('table', { name: 'Baking, step by step' }))).toEqual([
      ['About', 'B1 to B2', 'B2 to B3'],
      ['In all', '2 new, 5 the same', '7 the same'],
      ['Dough', '2 new, 3 the same', '5 the same'],
      ['The team', '2 the same', '2 the same'],
    ]);
  });

  it('counts what each level asks where no level repeats another', () => {
    const levels = bakery.levels.slice(0, 2).map((level) => ({
      ...level,
      sections: level.sections.slice(0, 2).map((section) => ({
        ...section,
        expectations: section.expectations.map((each) => ({
          ...each,
          text: [{ type: 'text' as const, value: `${level.code}: ${each.id}` }],
          children: [],
        })),
      })),
    }));
    const { container } = render(
      <div style={{ inlineSize: 1000 }}>
        <LevelSteps framework={{ ...bakery, levels }} />
      </div>,
    );
    expect(textsOf(screen.getByRole('table'))).toEqual([
      ['About', 'B1', 'B2'],
      ['In all', '5 expectations', '5 expectations'],
      ['Dough', '3 expectations', '3 expectations'],
      ['The team', '2 expectations', '2 expectations'],
    ]);
    expect(container.querySelector('.level-steps-key')).toHaveTextContent('Each square is one expectation.');
    expect(container.querySelectorAll('.level-steps-marks rect')).toHaveLength(20);
  });

  it('fills the squares of what grows from a lower level, where strands tell', () => {
    const { container } = render(<LevelSteps framework={framework} />);
    expect(container.querySelector('.level-steps-key')).toHaveTextContent(/A filled one grows from/);
    const [, junior, middle] = within(container).getAllByRole('row', { name: /^In all/ })[0]?.children ?? [];
    expect(junior?.querySelectorAll('[data-change="begins"] rect')).toHaveLength(15);
    const filled = middle?.querySelectorAll('svg:not([data-change]) rect').length ?? 0;
    expect(middle).toHaveTextContent(`16 expectations, ${filled} from below`);
  });

  it('says that no level has an expectation, which holds where their text differs', () => {
    const levels = bakery.levels.map((level) => ({
      ...level,
      sections: level.sections.map((section) => ({ ...section, expectations: [], intro: level.statement })),
    }));
    render(<LevelSteps framework={{ ...bakery, levels }} />);
    for (const row of textsOf(screen.getByRole('table')).slice(1)) {
      expect(row.slice(1)).toEqual(['None', 'None', 'None']);
    }
  });

  it('draws a mark for each that is counted, and hides the picture from those who hear the numbers', () => {
    const { container } = render(<LevelSteps framework={bakery} />);
    const table = within(container).getByRole('table');
    const all = within(table).getByRole('row', { name: /^In all/ });
    const pictures = [...all.querySelectorAll('svg')];
    expect(
      pictures.map((picture) => [
        picture.getAttribute('data-change'),
        picture.querySelectorAll('rect:not(.level-steps-core)').length,
      ]),
    ).toEqual([
      ['new', 2],
      ['same', 5],
      ['same', 7],
    ]);
    for (const picture of pictures) expect(picture).toHaveAttribute('aria-hidden', 'true');
  });
});

describe('LevelMatrix', () => {
  it('is a table with a column per level and a row per theme', () => {
    render(
      <div style={{ inlineSize: 1200 }}>
        <LevelMatrix framework={bakery} />
      </div>,
    );
    const table = screen.getByRole('table', { name: 'Baking, level by level' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['About', 'B1: Baker', 'B2: Master Baker', 'B3: Head Baker']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Dough', 'The team', 'What success looks like']);
    expect(within(table).getAllByText('I weigh twice')).toHaveLength(3);
  });
});

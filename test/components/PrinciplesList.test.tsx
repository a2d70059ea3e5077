import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { PrinciplesList } from '../../src/index.ts';

it('shows every principle under the heading that levels link to', () => {
  render(<PrinciplesList framework={framework} />);
  const list = screen.getByRole('region', { name: 'How we work in support' });
  expect(list).toHaveAttribute('id', 'how-we-work-in-support');
  const titles = within(list).getAllByRole('heading', { level: 3 });
  expect(titles.map((title) => title.textContent)).toEqual(framework.principles.map(({ title }) => title));
  expect(within(list).getAllByRole('listitem')).toHaveLength(5);
  expect(within(list).getByText(/did a customer get further because of it/)).toBeVisible();
});

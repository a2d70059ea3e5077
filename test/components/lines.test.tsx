import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { LevelCard, LevelMatrix } from '../../src/index.ts';
import { baker } from '../../stories/samples/index.ts';

it.each([
  [320, 'wrap'],
  [768, 'pretty'],
])('a card in %i px breaks its lines with %s: short ones would get shorter still', (width, expected) => {
  const { container } = render(<LevelCard level={baker} />);
  container.style.inlineSize = `${width}px`;
  expect(getComputedStyle(screen.getByText('I weigh twice')).textWrap).toBe(expected);
});

it('the columns of a matrix are short as well', () => {
  const { container } = render(<LevelMatrix framework={framework} />);
  container.style.inlineSize = '1280px';
  expect(getComputedStyle(screen.getAllByRole('cell')[0] as Element).textWrap).toBe('wrap');
});

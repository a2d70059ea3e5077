import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LevelLadder } from '../../src/index.ts';
import { level, stub } from '../../stories/samples/index.ts';

/** The rail as text: stops below (v), passed (*), here (@), ahead (o), the fork (/), and what is left out (…). */
function rail(position: number, of: number, below = 0): string {
  const signs: Record<string, string> = { below: 'v', passed: '*', here: '@', ahead: 'o' };
  const place = { ...stub.place, position, of, below };
  const { container } = render(<LevelLadder level={level('Baker', { place })} />);
  const spans = [...(container.querySelector('[aria-hidden]')?.children ?? [])] as HTMLElement[];
  return spans
    .map(({ dataset: { state, gap } }) => `${gap ? '…' : ''}${state ? signs[state] : '/'}`)
    .join('');
}

describe('the rail', () => {
  it.each([
    [1, 1, 0, '@'],
    [1, 3, 0, '@oo'],
    [9, 12, 0, '********@ooo'],
    [1, 2, 10, 'vvvvvvvvvv/@o'],
    [1, 13, 0, '@o…o'],
    [2, 13, 0, '*@o…o'],
    [4, 13, 0, '*…*@o…o'],
    [12, 13, 0, '*…*@o'],
    [13, 13, 0, '*…*@'],
    [1, 12, 1, 'v/@o…o'],
    [5, 9, 4, 'v…v/*…*@o…o'],
    [250, 500, 0, '*…*@o…o'],
    [1, 1, 4_999, 'v…v/@'],
    // of data that contradicts itself
    [20, 13, 0, '*…*'],
  ])('of position %i of %i, above %i others', (position, of, below, expected) => {
    expect(rail(position, of, below)).toBe(expected);
  });
});

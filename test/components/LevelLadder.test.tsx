import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { findLevel, LevelLadder } from '../../src/index.ts';
import { level, stub } from '../../stories/samples/index.ts';
import { emulateMedia } from './media.ts';

afterEach(() => emulateMedia());

const third = level('Baker', { place: { ...stub.place, position: 3, of: 4 } });

function stopsOf(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[data-state]')];
}

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

describe('the stops', () => {
  it.each([14, 16, 17.6, 20])('are as wide as high, in whole pixels, where the text has %f px', (size) => {
    const { container } = render(<LevelLadder level={third} />);
    container.style.fontSize = `${size}px`;
    const boxes = stopsOf(container).map((stop) => stop.getBoundingClientRect());
    expect(boxes.map(({ height }) => height)).toEqual(boxes.map(({ width }) => width));
    // also whole where the screen has five pixels for four
    expect(boxes.map(({ width }) => width % 4)).toEqual([0, 0, 0, 0]);
    const [passed, , here] = boxes.map(({ width }) => width);
    expect(here).toBeGreaterThan(passed ?? 0);
  });

  it('are filled, ringed or hollow where the system chooses the colours, on a rail of one colour', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const { container } = render(<LevelLadder level={third} />);
    const canvas = 'rgb(255, 255, 255)';
    const text = 'rgb(0, 0, 0)';
    const stops = stopsOf(container);
    const drawn = stops.map((stop) => {
      const { borderTopColor, backgroundColor, boxShadow } = getComputedStyle(stop);
      return [borderTopColor, backgroundColor === text, boxShadow.startsWith(canvas)];
    });
    expect(drawn).toEqual([
      [text, true, false],
      [text, true, false],
      [text, true, true],
      [text, false, false],
    ]);
    const rail = stops.slice(1).map((stop) => getComputedStyle(stop, '::before').borderTopColor);
    expect(rail).toEqual([text, text, text]);
  });
});

describe('given the levels of the framework', () => {
  const manager = findLevel(framework.levels, 'l4-support-manager') ?? stub;
  const show = (levels = framework.levels, fontSize = '16px') =>
    render(
      <div style={{ fontSize }}>
        <LevelLadder
          level={manager}
          levels={levels}
          hrefTo={(target) => `/${'level' in target && target.level}`}
        />
      </div>,
    ).container;

  it('leads each stop to its level, over the fork', () => {
    show();
    const links = screen.getAllByRole('link');
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
      ['/l1-junior-devops-support-engineer', null],
      ['/l2-devops-support-engineer', null],
      ['/l3-senior-devops-support-engineer', null],
      ['/l4-support-manager', 'location'],
      ['/l5-senior-support-manager', null],
    ]);
    expect(screen.getByRole('link', { current: 'location' })).toBe(
      screen.getByRole('link', { name: 'L4: Support Manager' }),
    );
  });

  it('leaves the stop of a level that has no document a picture', () => {
    const container = show(framework.levels.filter(({ code }) => code !== 'L2'));
    expect(screen.getAllByRole('link')).toHaveLength(4);
    expect(container.querySelectorAll('.level-ladder-stop')).toHaveLength(5);
  });

  it.each(['12px', '16px'])('gives each stop 24 px for a finger, in a text of %s', (fontSize) => {
    show(framework.levels, fontSize);
    const links = screen.getAllByRole('link');
    const targets = links.map((link) => {
      const { width, height } = getComputedStyle(link, '::after');
      expect([width, height]).toEqual(['24px', '24px']);
      const { left, right } = link.getBoundingClientRect();
      return (left + right) / 2;
    });
    for (const [index, middle] of targets.slice(1).entries()) {
      expect(middle - (targets[index] ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });
});

it('is a picture where no levels are given', () => {
  render(<LevelLadder level={stub} />);
  expect(screen.queryAllByRole('link')).toEqual([]);
});

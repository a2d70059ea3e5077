import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { LevelCompare, LevelMatrix, LevelSteps } from '../../src/index.ts';
import { sevenLevels } from '../../stories/samples/index.ts';

/** Draws a view in a window's width, and returns the frame of its table. */
function drawn(view: React.ReactNode, width: number): HTMLElement {
  const { container } = render(view);
  container.style.inlineSize = `${width}px`;
  return container.querySelector('.wide-table-frame') as HTMLElement;
}

const isScrolled = (frame: HTMLElement) => frame.scrollWidth > frame.clientWidth;
const columns = () => screen.getAllByRole('columnheader');
const widthOf = (element: Element) => element.getBoundingClientRect().width;

describe('a matrix of seven levels', () => {
  it.each([1000, 1280])('gives each level 13 em in a window of %i px, and scrolls in itself', (width) => {
    const frame = drawn(<LevelMatrix framework={sevenLevels} />, width);
    for (const level of columns().slice(1)) expect(widthOf(level)).toBeGreaterThanOrEqual(13 * 16);
    expect(isScrolled(frame)).toBe(true);
    expect(widthOf(frame)).toBeLessThan(width);
  });

  it('keeps its head and the names of its rows in place', () => {
    const frame = drawn(<LevelMatrix framework={sevenLevels} />, 1280);
    const placesOf = () =>
      [columns()[0], columns()[2], screen.getAllByRole('rowheader')[1]].map((each) => {
        const { x, y } = (each as Element).getBoundingClientRect();
        return { x, y };
      });
    const [corner, column, row] = placesOf();
    frame.scrollTo(120, 150);
    const [cornerThen, columnThen, rowThen] = placesOf();
    expect(frame.scrollLeft).toBe(120);
    expect(frame.scrollTop).toBe(150);
    expect(cornerThen).toEqual(corner);
    expect(columnThen?.y).toBe(column?.y);
    expect(rowThen?.x).toBe(row?.x);
  });

  it('is one column where not even three levels fit', () => {
    const frame = drawn(<LevelMatrix framework={sevenLevels} />, 768);
    expect(isScrolled(frame)).toBe(false);
    expect(getComputedStyle(frame).overflowY).toBe('visible');
    expect(getComputedStyle(columns()[1] as Element).position).toBe('static');
  });
});

describe('five levels', () => {
  const five = framework.levels.slice(0, 5);

  it.each([1150, 1180])('are compared side by side in a column of %i px', (width) => {
    const frame = drawn(<LevelCompare levels={five} />, width);
    expect(isScrolled(frame)).toBe(false);
    expect(getComputedStyle(frame).overflowY).toBe('visible');
    expect(new Set(columns().map((each) => each.getBoundingClientRect().top)).size).toBe(1);
  });

  it('scroll beside each other in a column of 1000 px', () => {
    expect(isScrolled(drawn(<LevelCompare levels={five} />, 1000))).toBe(true);
  });

  it('fill a matrix in a window of 1280 px', () => {
    const frame = drawn(<LevelMatrix framework={framework} />, 1280);
    expect(isScrolled(frame)).toBe(false);
    expect(getComputedStyle(frame).overflowY).toBe('visible');
  });
});

it('steps never scroll, for counts take little room', () => {
  expect(isScrolled(drawn(<LevelSteps framework={sevenLevels} />, 1000))).toBe(false);
});

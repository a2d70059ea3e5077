import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { CareerJourney, type CareerJourneyProps, findLevel } from '../../src/index.ts';
import { branchWithCodesOfItsOwn } from '../../stories/samples/index.ts';

function show(width: number, props: Partial<CareerJourneyProps> = {}) {
  render(
    <div style={{ inlineSize: width }}>
      <CareerJourney framework={framework} {...props} />
    </div>,
  );
  return screen.getByRole('list', { name: 'Levels by track' });
}

function boxOf(picture: HTMLElement, name: string): DOMRect {
  return within(picture).getByRole('link', { name }).getBoundingClientRect();
}

const LEAD = 'L4 Lead DevOps Support Engineer';
const MANAGER = 'L4 Support Manager';

describe('CareerJourney', () => {
  it('says tracks, phases and the fork in words', () => {
    const picture = show(1100);
    const headings = within(picture).getAllByRole('heading');
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Individual contributor',
      'Management From L3',
    ]);
    const [first] = within(picture).getAllByRole('list');
    const phases = within(first as HTMLElement)
      .getAllByText(/^L\d (to|and) L\d$/)
      .map((label) => label.closest('p')?.textContent);
    expect(phases).toEqual(['Individual mastery L1 to L3', 'Organisational impact L4 and L5']);
  });

  it('runs across where there is room: equal ranks under each other, a track on one line', () => {
    const picture = show(1100);
    const [lead, manager] = [boxOf(picture, LEAD), boxOf(picture, MANAGER)];
    expect(manager.left).toBeCloseTo(lead.left, 0);
    expect(manager.top).toBeGreaterThan(lead.bottom);
    expect(boxOf(picture, 'L5 Senior Support Manager').left).toBeGreaterThan(manager.left);
  });

  it('runs down where there is not: equal ranks beside each other', () => {
    const picture = show(320);
    const [lead, manager] = [boxOf(picture, LEAD), boxOf(picture, MANAGER)];
    expect(manager.top).toBeCloseTo(lead.top, 0);
    expect(manager.left).toBeGreaterThan(lead.right);
    expect(boxOf(picture, 'L5 Senior Support Manager').top).toBeGreaterThan(manager.top);
  });

  it.each([320, 1100])('joins the branch to the track it leaves, %i px wide', (width) => {
    const picture = show(width);
    const bend = picture.querySelector('.journey-bend') as HTMLElement;
    const from = bend.getBoundingClientRect();
    const first = picture.querySelector('[data-fork] .journey-stop') as HTMLElement;
    const branch = first.getBoundingClientRect();
    const main = (picture.querySelector('.journey-stop') as HTMLElement).getBoundingClientRect();
    const half = Number.parseFloat(getComputedStyle(first, '::after').width) / 2;
    const isNear = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(4);
    if (width === 320) {
      isNear(from.left, main.right - half);
      isNear(from.right, branch.left + half);
      isNear(from.bottom, branch.top);
    } else {
      isNear(from.top, main.bottom - half);
      isNear(from.bottom, branch.top + half);
      isNear(from.right, branch.left);
    }
  });

  it.each([320, 1100])('begins a fork behind its level, whatever the codes, %i px wide', (width) => {
    const picture = show(width, { framework: branchWithCodesOfItsOwn });
    const [fork, beside, first] = ['E3 Engineer 3', 'E4 Engineer 4', 'M1 Manager 1'].map((name) =>
      boxOf(picture, name),
    ) as [DOMRect, DOMRect, DOMRect];
    const bend = (picture.querySelector('.journey-bend') as HTMLElement).getBoundingClientRect();
    if (width === 320) {
      expect(first.top).toBeCloseTo(beside.top, 0);
      expect(bend.top).toBeGreaterThan(fork.top);
    } else {
      expect(first.left).toBeCloseTo(beside.left, 0);
      expect(bend.left).toBeGreaterThan(fork.left);
    }
  });

  it('marks the reader’s level, for the eye and in words', () => {
    const picture = show(1100, { level: findLevel(framework.levels, 'l4-support-manager') });
    const marked = picture.querySelectorAll('[aria-current]');
    expect([...marked].map(({ textContent }) => textContent)).toEqual([MANAGER]);
    expect(within(picture).getAllByText('Your level')).toHaveLength(1);
    const passed = [...picture.querySelectorAll('[data-state="passed"]')];
    expect(passed.map(({ textContent }) => textContent?.slice(0, 2))).toEqual(['L1', 'L2', 'L3']);
  });

  it('leads every stop to its level', () => {
    const picture = show(1100);
    const links = within(picture).getAllByRole<HTMLAnchorElement>('link');
    expect(links.map((link) => link.hash.slice(1)).sort()).toEqual(
      framework.levels.map(({ id }) => id).sort(),
    );
  });
});

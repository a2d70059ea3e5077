import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { findLevel, LevelNext } from '../../src/index.ts';
import { plainText } from '../../src/model/words/plain.ts';
import { baker, bakery, headBaker, masterBaker } from '../../stories/samples/index.ts';

const junior = findLevel(framework.levels, 'l1-junior-devops-support-engineer') ?? baker;
const senior = findLevel(framework.levels, 'l3-senior-devops-support-engineer') ?? baker;

describe('LevelNext', () => {
  it('says what the next level asks that this one does not, section by section', () => {
    render(<LevelNext framework={bakery} level={baker} />);
    expect(screen.getByRole('region', { name: 'What B2 takes' })).toBeVisible();
    expect(document.querySelector('.level-next-asks')).toHaveTextContent(
      'B2 keeps 5 expectations and adds 2, under Dough.',
    );
    const dough = screen.getByRole('heading', { name: 'Dough' }).closest('section') as HTMLElement;
    expect(within(dough).getByText('I blend flours for a taste of our own')).toBeVisible();
    // new under an expectation that is not: it stands for itself
    expect(within(dough).getByText('I show others what the fingertip feels')).toBeVisible();
  });

  it('has a place for links to what its next level no longer has, in its section or beside all', () => {
    const [section] = masterBaker.sections;
    const former = [{ id: 'i-knead', section: section?.id ?? '' }, { id: 'i-sell' }];
    const levels = bakery.levels.map((level) => (level.id === masterBaker.id ? { ...level, former } : level));
    render(<LevelNext framework={{ ...bakery, levels }} level={baker} />);
    const parentOf = (id: string) =>
      document.getElementById(`Next--${masterBaker.id}--${id}`)?.closest('section');
    expect(parentOf('i-knead')?.id).toBe(`Next--${masterBaker.id}--${section?.id}`);
    expect(parentOf('i-sell')?.id).toBe(`Next--${masterBaker.id}`);
  });

  it('folds away what stays', () => {
    render(<LevelNext framework={bakery} level={baker} />);
    const dough = screen.getByRole('heading', { name: 'Dough' }).closest('section') as HTMLElement;
    expect(within(dough).getByText('2 stay the same')).toBeVisible();
    expect(within(dough).getByText('I weigh twice')).not.toBeVisible();
  });

  it('folds away what a section grows from, under the heading that it has there', () => {
    render(<LevelNext framework={{ ...framework, strands: [] }} level={junior} />);
    const craft = screen.getByText('Support craft').closest('section') as HTMLElement;
    const [lower] = junior.sections.filter(({ theme }) => theme === 'craft');
    const details = craft.querySelector('details');
    expect(details?.querySelector('summary')).toHaveTextContent(`Grows from: ${lower?.title}`);
    const [bullet] = details?.querySelectorAll('li') ?? [];
    expect(bullet).not.toBeVisible();
    expect(bullet).toHaveTextContent(plainText(lower?.expectations[0]?.text ?? []));
    // where both have the same heading, the level tells them apart
    const impact = screen.getByRole('heading', { name: 'Impact' }).closest('section');
    expect(impact?.querySelector('summary')).toHaveTextContent('Grows from: Impact at L1');
  });

  it('names the level that a section grows from where that has no heading', () => {
    const bare = bakery.levels.map((level) => ({
      ...level,
      sections: level.sections.slice(0, 1).map((section) => ({
        ...section,
        title: '',
        expectations: section.expectations.map((each) => ({
          ...each,
          text: [{ type: 'text', value: `${level.code} bakes` }] as const,
          children: [],
        })),
      })),
    }));
    const [first] = bare;
    render(<LevelNext framework={{ ...bakery, levels: bare, strands: [] }} level={first ?? baker} />);
    expect(document.querySelector('summary')).toHaveTextContent(/^Grows from: B1$/);
  });

  it('puts beneath an expectation what it grows from, as the author says, and then folds nothing away', () => {
    render(<LevelNext framework={framework} level={junior} />);
    const queue = screen.getByText(/^I see most tickets through/).closest('li') as HTMLElement;
    expect(queue.querySelector('p')).toHaveTextContent(/^Today: I resolve common, documented issues/);
    expect(queue.closest('section')?.querySelector('details')).toBeNull();
    expect(document.querySelector('.level-next-asks')).toHaveTextContent(
      /^L2 words all of its 16 expectations anew; read them theme by theme\. \d+ of them grow from what L1 asks\.$/,
    );
  });

  it('shows every way on where the path splits', () => {
    render(<LevelNext framework={framework} level={senior} />);
    expect(screen.getByText(/^From here/)).toHaveTextContent(
      'From here the path leads to L4: Lead DevOps Support Engineer or L4: Support Manager.',
    );
    const ways = screen.getAllByRole('link', { name: /^L4: / });
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([
      '#l4-lead-devops-support-engineer',
      '#l4-support-manager',
    ]);
  });

  it('says when no level comes after this one', () => {
    render(<LevelNext framework={bakery} level={headBaker} />);
    expect(screen.getByText(/last level/)).toHaveTextContent('B3 is the last level on its track.');
  });

  it('says of an empty step that nothing is new', () => {
    render(<LevelNext framework={bakery} level={masterBaker} />);
    expect(document.querySelector('.level-next-asks')).toHaveTextContent(
      'B3 keeps 7 expectations and adds none.',
    );
  });
});

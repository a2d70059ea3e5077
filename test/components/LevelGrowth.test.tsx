import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { findLevel, LevelCard, LevelGrowth } from '../../src/index.ts';
import { baker, bakery, growingBakery, growingUnfinished, masterBaker } from '../../stories/samples/index.ts';

const lead = findLevel(framework.levels, 'l4-lead-devops-support-engineer');

/** What each step says, without the marks that link sentences to themselves. */
function stepsOf(list: HTMLElement) {
  return within(list)
    .getAllByRole('listitem')
    .filter(({ parentElement }) => parentElement === list)
    .map(({ textContent }) => textContent?.replaceAll('\u00a0#', ''));
}

describe('LevelGrowth', () => {
  it('has a step for each level with what it asks on a strand, and says where it asks nothing', () => {
    render(<LevelGrowth framework={growingBakery} strand="our-own-taste" />);
    const region = screen.getByRole('region', { name: 'A taste of our own' });
    const [list] = within(region).getAllByRole('list');
    expect(list?.tagName).toBe('OL');
    expect(list && stepsOf(list)).toEqual([
      'B1: BakerDoughI knead by hand until the dough is smoothI test it with a fingertip',
      'B2: Master BakerNothing on this',
      'B3: Head BakerDoughI blend flours for a taste of our own',
    ]);
  });

  it('has under a theme all that each level asks, with the strands that it is on', () => {
    render(<LevelGrowth framework={growingBakery} strandHref="/strands/{strand}#{anchor}" />);
    expect(screen.getByRole('region', { name: 'Dough' })).toBeVisible();
    expect(screen.getAllByText('I weigh twice')).toHaveLength(3);
    const [kneading] = screen.getAllByText(/^I knead by hand/);
    const item = kneading?.closest('li') as HTMLElement;
    const links = within(item).getAllByRole('link', { name: /^How it grows/ });
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['By hand', '/strands/by-hand#Strand--by-hand--baker--i-knead-by-hand-until-the'],
      [
        'A taste of our own',
        '/strands/our-own-taste#Strand--our-own-taste--baker--i-knead-by-hand-until-the',
      ],
    ]);
  });

  it('has the places that links to a strand name', () => {
    render(<LevelGrowth framework={growingBakery} strand="by-hand" />);
    expect(document.getElementById('Strand--by-hand--baker--i-knead-by-hand-until-the')).toHaveTextContent(
      'I knead by hand until the dough is smooth',
    );
  });

  it('names strands without a link where it is not told where they are', () => {
    render(<LevelGrowth framework={growingBakery} />);
    expect(screen.getAllByText('By hand')).toHaveLength(3);
    expect(screen.queryByRole('link', { name: /By hand/ })).toBeNull();
  });

  it('has a way for each track, under a heading that says where it forks off', () => {
    render(<LevelGrowth framework={framework} strand="feedback" />);
    const ranks = screen
      .getAllByRole('heading')
      .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
    expect(ranks).toEqual([
      'H2 Feedback',
      'H3 Individual contributor',
      ...framework.levels.slice(0, 5).map(({ code, title }) => `H4 ${code}: ${title}`),
      'H3 Management From L3',
      ...framework.levels.slice(5).map(({ code, title }) => `H4 ${code}: ${title}`),
    ]);
  });

  it('marks the reader’s level, with those below it and those ahead, also where that has nothing', () => {
    render(<LevelGrowth framework={framework} strand="incidents" level={lead} />);
    const here = screen.getByText('Your level').closest('li');
    expect(here).toHaveTextContent('L4: Lead DevOps Support Engineer');
    expect(here).toHaveTextContent('Nothing on this');
    const states = [...document.querySelectorAll('.level-growth-step')].map((step) =>
      step.getAttribute('data-state'),
    );
    expect(states).toEqual(['passed', 'passed', 'passed', 'here', 'ahead', 'ahead', 'ahead']);
  });

  it('says which levels are drafts or legacy', () => {
    render(<LevelGrowth framework={growingUnfinished} />);
    expect(screen.getByRole('heading', { name: 'S2: Support Analyst' }).parentElement).toHaveTextContent(
      /Draft$/,
    );
    expect(screen.getByText('Legacy')).toBeVisible();
  });

  it('leaves out headings that only repeat the theme', () => {
    const levels = growingBakery.levels.map((level) =>
      level.id === masterBaker.id
        ? { ...level, sections: level.sections.map((each) => ({ ...each, title: `My ${each.title}` })) }
        : level,
    );
    render(<LevelGrowth framework={{ ...growingBakery, levels }} />);
    expect(screen.getAllByRole('heading', { name: /Dough/ }).map(({ textContent }) => textContent)).toEqual([
      'Dough',
      'My Dough',
    ]);
  });

  it('says that there is nothing to follow, and of what a level names nothing', () => {
    const { rerender } = render(<LevelGrowth framework={bakery} />);
    expect(screen.getByRole('region', { name: 'Our bakery' })).toHaveTextContent(/has been named yet\.$/);
    const themes = [{ id: 'selling', title: 'Selling' }];
    rerender(<LevelGrowth framework={{ ...bakery, themes }} />);
    expect(screen.getByRole('region', { name: 'Selling' })).toHaveTextContent('Nothing on this');
  });
});

describe('LevelCard', () => {
  const { strands } = growingBakery;

  it('leads from an expectation to the strands that it is on, with an address or a function', () => {
    const { rerender } = render(<LevelCard level={baker} strands={strands} strandHref="/{strand}" />);
    const hrefs = () =>
      screen.getAllByRole('link', { name: /^How it grows/ }).map((link) => link.getAttribute('href'));
    expect(hrefs()).toEqual(['/by-hand', '/our-own-taste']);
    rerender(
      <LevelCard
        level={baker}
        strands={strands}
        strandHref={(strand, anchor) => `${strand}.html#${anchor}`}
      />,
    );
    expect(hrefs()[0]).toBe('by-hand.html#Strand--by-hand--baker--i-knead-by-hand-until-the');
  });

  it('says nothing of strands where it is not told where they are', () => {
    render(<LevelCard level={baker} strands={strands} />);
    expect(screen.queryByText('By hand')).toBeNull();
  });
});

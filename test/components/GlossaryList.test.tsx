import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { GlossaryList, hrefOnPage, LevelCard } from '../../src/index.ts';
import { harbourTerms, withTerms } from '../../stories/samples/index.ts';

it('shows every term with what it means', () => {
  render(<GlossaryList framework={framework} />);
  const list = screen.getByRole('region', { name: 'Glossary' });
  expect(
    within(list)
      .getAllByRole('term')
      .map(({ textContent }) => textContent?.replace(/\s*#$/, '')),
  ).toEqual(framework.glossary?.map(({ term }) => term));
  expect(within(list).getByText(/Step-by-step instructions/)).toBeVisible();
});

it('shows nothing of a framework without one', () => {
  const { glossary: _, ...others } = framework;
  const { container } = render(<GlossaryList framework={others} />);
  expect(container).toBeEmptyDOMElement();
});

it('is where the terms of a level lead, which say what they mean', () => {
  render(
    <>
      <LevelCard level={withTerms} hrefTo={hrefOnPage} />
      <GlossaryList framework={harbourTerms} />
    </>,
  );
  const link = within(screen.getByRole('article')).getByRole('link', { name: 'VTS' });
  expect(link).toHaveAccessibleDescription('The people ashore who keep ships apart.');
  const entry = document.querySelector(link.getAttribute('href') ?? '');
  expect(entry).toHaveTextContent('VTS, vessel traffic service');
  const other = within(entry as HTMLElement).getByRole('link', { name: 'pilotage' });
  expect(document.querySelector(other.getAttribute('href') ?? '')).toHaveTextContent('Guiding a ship');
});

it('leaves terms as text where the page is not said to have it', () => {
  render(<LevelCard level={withTerms} />);
  expect(screen.getByText('VTS')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'VTS' })).toBeNull();
});

import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CareerJourney, LevelCard, LevelCompare } from '../../src/index.ts';
import { ar } from '../../src/strings/ar.ts';
import { de } from '../../src/strings/de.ts';
import { expectation, level, section, threeTracks } from '../../stories/samples/index.ts';

const knead = expectation('I knead', { examples: [[{ type: 'text', value: 'Rye' }]] });
const baker = level('Baker', {
  sections: [section('Craft', [knead], { kind: 'impact' }), section('Bread', [knead])],
});
const chef = level('Chef', {
  code: 'L2',
  rank: 2,
  place: { ...baker.place, position: 2 },
  language: { lang: 'en-GB', dir: 'ltr' },
  sections: [section('Service', [knead], { kind: 'impact' })],
});

it('gives links, tables and pictures German names', () => {
  render(
    <>
      <LevelCard level={baker} strings={de} />
      <LevelCompare levels={[baker, chef]} strings={de} />
      <CareerJourney framework={threeTracks} strings={de} />
    </>,
  );
  const card = screen.getByRole('article', { name: 'L1: Baker' });
  expect(within(card).getAllByRole('link', { name: 'Link' })).toHaveLength(2);
  expect(within(card).getAllByText('1 Beispiel')).toHaveLength(2);
  const table = screen.getByRole('table', { name: 'Von L1 zu L2' });
  const textsOf = (role: string) =>
    within(table)
      .getAllByRole(role)
      .map(({ textContent }) => textContent);
  expect(textsOf('rowheader')).toContain('Wirkung Gleicher Zweck');
  expect(textsOf('cell')).toContain('L2L2 hat keinen entsprechenden Abschnitt.');
  expect(screen.getByRole('list', { name: 'Stufen nach Laufbahn' })).toHaveTextContent('Nach E3');
});

it('writes names in a sentence in their own direction', () => {
  render(<LevelCompare levels={[chef, baker]} strings={ar} />);
  const title = screen.getByRole('heading', { name: 'مقارنة بين L2 وL1' });
  const names = title.querySelectorAll('bdi');
  expect([...names].map(({ textContent, lang }) => [textContent, lang])).toEqual([
    ['L2', 'en-GB'],
    ['L1', 'en-GB'],
  ]);
});

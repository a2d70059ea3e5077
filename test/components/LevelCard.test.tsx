import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type AnnouncedChange, LevelCard, LevelMatrix } from '../../src/index.ts';
import {
  answerable,
  bakery,
  designer,
  editable,
  expectation,
  harbourPilot,
  legacy,
  level,
  prose,
  section,
  stub,
} from '../../stories/samples/index.ts';
import { emulateMedia } from './media.ts';

afterEach(() => {
  location.hash = '';
  return emulateMedia();
});

describe('LevelCard', () => {
  it('is an article named by code and title, with the place on the track in words', () => {
    render(<LevelCard level={designer} />);
    const card = screen.getByRole('article', { name: 'D3: Senior Product Designer' });
    expect(card).toHaveTextContent('Level 3 of 5 · Design · Owning a product area');
    expect(within(card).getByRole('blockquote')).toHaveTextContent(/^I turn open questions/);
  });

  it('has a heading per section, one rank under the title', () => {
    render(<LevelCard level={designer} headingLevel={3} />);
    const ranks = screen
      .getAllByRole('heading')
      .map((heading) => `${heading.tagName} ${heading.textContent}`);
    expect(ranks).toEqual([
      'H3 D3: Senior Product Designer',
      'H4 Impact',
      'H4 Research',
      'H4 What success looks like',
    ]);
  });

  it('gives every expectation an address of its own', () => {
    render(<LevelCard level={designer} idPrefix="one--" />);
    const expectation = screen.getByText('I decide what a release needs to feel finished');
    const link = within(expectation).getAllByRole('link', { name: 'Link' })[0];
    const address = 'one--senior-product-designer--i-decide-what-a-release-needs';
    expect(link).toHaveAttribute('href', `#${address}`);
    expect(document.getElementById(address)).toHaveTextContent(
      'I decide what a release needs to feel finished',
    );
  });

  it('shows nested expectations inside the one they belong to, and examples on demand', () => {
    render(<LevelCard level={designer} />);
    const outer = screen.getByText(/^I plan studies/).closest('li') as HTMLElement;
    expect(within(outer).getByText('I share what would change my mind')).toBeVisible();
    const example = within(outer).getByText(/^Five visits/);
    expect(example).not.toBeVisible();
    within(outer).getByText('2 examples').click();
    expect(example).toBeVisible();
  });

  it('shows attributes as terms with their values', () => {
    render(<LevelCard level={designer} />);
    const label = screen.getByText('Planning horizon');
    expect(label.tagName).toBe('DT');
    expect(label.nextElementSibling).toHaveTextContent('A quarter');
  });

  it('says what a status means', () => {
    render(<LevelCard level={legacy} />);
    expect(screen.getByText(/^This level is kept for reference/)).toBeVisible();
  });

  it('says that a stub has no text yet', () => {
    render(<LevelCard level={stub} />);
    expect(screen.getByText('Nothing has been written for this level yet.')).toBeVisible();
  });

  it('leads links to other documents to a fragment, or where the page says', () => {
    const linking = level('Linking', {
      sections: [
        section('What success looks like', [expectation('Succeed')], {
          intro: [
            {
              type: 'paragraph',
              children: [
                {
                  type: 'link',
                  to: { kind: 'framework', section: 'how-we-work' },
                  children: [{ type: 'text', value: 'How we work' }],
                },
              ],
            },
          ],
        }),
      ],
    });
    const { rerender } = render(<LevelCard level={linking} />);
    expect(screen.getByRole('link', { name: 'How we work' })).toHaveAttribute('href', '#how-we-work');
    rerender(<LevelCard level={linking} hrefTo={(to) => `/handbook/${to.kind}`} />);
    expect(screen.getByRole('link', { name: 'How we work' })).toHaveAttribute('href', '/handbook/framework');
  });

  it('leads from a text to where it can be changed, and to feedback on it', () => {
    render(<LevelCard level={editable} idPrefix="one--" />);
    const link = (name: string) => screen.getByRole('link', { name });
    const source = 'https://github.com/acme/levels/blob/main/framework/B1-Baker.md?plain=1';
    expect(link('Suggest a change to “I weigh twice”')).toHaveAttribute('href', `${source}#L9`);
    const suggest = link('Suggest a change to “B1: Baker”');
    expect(suggest).toHaveAttribute('href', `${source}#L1`);
    expect(suggest).toHaveTextContent('Suggest a change');
    expect(link('Give feedback on “I weigh twice”')).toHaveAttribute(
      'href',
      'mailto:people@acme.example?subject=On%20B1%3A%20Baker&body=I%20weigh%20twice%20(baker--i-weigh-twice%200b5a52c1d9)',
    );
    expect(link('Give feedback on “B1: Baker”')).toHaveTextContent('Give feedback');
  });

  it('has those links for every expectation, and none without addresses', () => {
    const { rerender } = render(<LevelCard level={editable} />);
    const count = screen.getAllByRole('link', { name: 'Link' }).length;
    expect(screen.getAllByRole('link', { name: /^Suggest/ })).toHaveLength(count + 1);
    rerender(<LevelCard level={answerable} />);
    expect(screen.queryAllByRole('link', { name: /^Suggest/ })).toEqual([]);
    expect(screen.getAllByRole('link', { name: /^Give feedback/ })).toHaveLength(count + 1);
    rerender(<LevelCard level={designer} />);
    expect(screen.queryAllByRole('link', { name: /^(Suggest|Give)/ })).toEqual([]);
    expect(screen.queryByRole('contentinfo')).toBeNull();
  });

  it('shows them to those who use the keyboard', async () => {
    render(<LevelCard level={editable} />);
    const link = screen.getByRole('link', { name: 'Suggest a change to “I weigh twice”' });
    const group = link.parentElement as HTMLElement;
    within(screen.getByText('I weigh twice')).getByRole('link', { name: 'Link' }).focus();
    await userEvent.tab();
    expect(link).toHaveFocus();
    expect(getComputedStyle(group).opacity).toBe('1');
  });

  it('says when the level and its expectations last changed, once to those who follow a link to one', async () => {
    render(<LevelCard level={editable} />);
    const said = () =>
      screen.getAllByText('Last changed in March 2026').filter((day) => day.checkVisibility());
    const [foot, ...others] = said();
    expect(others).toEqual([]);
    expect(foot).toHaveAttribute('datetime', '2026-03-02');
    expect(foot?.parentElement).toBe(screen.getByRole('contentinfo'));

    const link = within(screen.getByText('I weigh twice')).getByRole('link', { name: 'Link' });
    expect(link).toHaveAccessibleDescription('Last changed in March 2026');
    await userEvent.click(link);
    expect(said().map((day) => day.parentElement)).toEqual([link.parentElement, foot?.parentElement]);
    await emulateMedia({}, 'print');
    expect(said()).toEqual([foot]);
  });
});

describe('a link to a former expectation', () => {
  const notes = () => screen.queryAllByText(/this link led to/).filter((note) => note.checkVisibility());

  it('shows and focuses in its section where it is now, or that it is gone, and nothing to others', () => {
    render(<LevelCard level={harbourPilot} hrefTo={(to) => JSON.stringify(to)} />);
    expect(notes()).toEqual([]);

    location.hash = 'harbour-pilot--i-plan-the-tides';
    const [link, ...others] = notes();
    expect(others).toEqual([]);
    expect(link).toHaveAttribute(
      'href',
      '{"kind":"level","level":"senior-harbour-pilot","section":"i-plan-the-tides"}',
    );
    expect(link?.closest('section')).toContainElement(screen.getByRole('heading', { name: 'Ships' }));
    expect(document.activeElement).toContainElement(link ?? null);

    location.hash = 'harbour-pilot--i-keep-the-paper-log';
    expect(notes().map((note) => note.textContent)).toEqual(['What this link led to is no longer here.']);
    expect(document.activeElement).toBe(notes()[0]);
    expect(notes()[0]?.closest('section')).toContainElement(screen.getByRole('heading', { name: 'People' }));
  });

  it('arrives at what is the same in the place of a level that is gone', () => {
    render(<LevelCard level={harbourPilot} idPrefix="second--" />);
    for (const [former, now] of [
      ['pilot', 'harbour-pilot'],
      ['pilot--ships', 'harbour-pilot--ships'],
      ['pilot--i-teach-two-apprentices-a-year', 'harbour-pilot--i-teach-two-apprentices-a-year'],
    ])
      expect(document.getElementById(`second--${former}`)?.parentElement).toHaveAttribute(
        'id',
        `second--${now}`,
      );
  });

  it('says so in a matrix of all levels, too', () => {
    const track = { id: harbourPilot.track, title: 'Pilots' };
    render(<LevelMatrix framework={{ ...bakery, tracks: [track], levels: [harbourPilot] }} />);
    expect(notes()).toEqual([]);
    location.hash = 'Matrix--harbour-pilot--i-keep-the-paper-log';
    expect(notes().map((note) => note.textContent)).toEqual(['What this link led to is no longer here.']);
    expect(document.activeElement).toBe(notes()[0]);
  });

  it('arrives at the level if the section is gone, and leaves room for a second view of the level', () => {
    const level = { ...harbourPilot, former: [{ id: 'i-row' }] };
    render(<LevelCard level={level} idPrefix="second--" />);
    location.hash = 'second--harbour-pilot--i-row';
    expect(notes()[0]?.parentElement).toBe(screen.getByRole('article'));
  });
});

describe('an announced change', () => {
  const change = (date: string, ...levels: string[]) => ({
    id: date,
    date,
    title: `Rolls of ${date}`,
    text: prose('Bake them.'),
    levels,
  });
  const changes = [
    change('2027-03-01', 'stub', designer.id),
    change('2027-02-01', 'another-level'),
    change('2027-01-01', designer.id),
  ];
  const shown = () => screen.queryAllByText(/Rolls of/).map((note) => note.textContent);

  it('is shown at its levels until the day from which it counts', () => {
    const { rerender } = render(<LevelCard level={designer} changes={changes} today="2026-12-31" />);
    expect(shown()).toEqual([
      'Counts from 1 March 2027 · Rolls of 2027-03-01',
      'Counts from 1 January 2027 · Rolls of 2027-01-01',
    ]);
    rerender(<LevelCard level={designer} changes={changes} today="2027-01-01" />);
    expect(shown()).toEqual(['Counts from 1 March 2027 · Rolls of 2027-03-01']);
    rerender(<LevelCard level={designer} changes={changes} today="2027-03-01" />);
    expect(shown()).toEqual([]);
  });

  it('leads to what its author links to', () => {
    const text: AnnouncedChange['text'] = [
      {
        type: 'paragraph',
        children: [
          { type: 'link', to: { kind: 'level', level: 'l2' }, children: [{ type: 'text', value: 'L2' }] },
        ],
      },
    ];
    const linking = { ...change('2027-03-01', designer.id), text };
    render(<LevelCard level={designer} changes={[linking]} hrefTo={(to) => JSON.stringify(to)} />);
    screen.getByText(/Rolls of/).click();
    expect(screen.getByRole('link', { name: 'L2' })).toHaveAttribute('href', '{"kind":"level","level":"l2"}');
  });

  it('is the last one where no day is known, and unfolds what the author says', () => {
    render(<LevelCard level={designer} changes={changes} />);
    expect(shown()).toEqual(['Counts from 1 March 2027 · Rolls of 2027-03-01']);
    expect(screen.getByText('Bake them.')).not.toBeVisible();
    screen.getByText(/Rolls of/).click();
    expect(screen.getByText('Bake them.')).toBeVisible();
  });

  it('is printed with what its author says, for on paper nothing unfolds', async () => {
    render(<LevelCard level={designer} changes={changes} />);
    expect(screen.getByText('Bake them.').checkVisibility()).toBe(false);
    await emulateMedia({}, 'print');
    expect(screen.getByText('Bake them.').checkVisibility()).toBe(true);
  });
});

import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import {
  CareerJourney,
  type FrameworkOverview,
  type Level,
  LevelCard,
  LevelCompare,
  LevelLadder,
  PrinciplesList,
  type Strings,
} from '../../src/index.ts';
import type { Language } from '../../src/model/types.ts';
import { languages } from '../../src/strings/languages.ts';
import { expectation, level, section } from '../../stories/samples/index.ts';

const ARABIC = { lang: 'ar', dir: 'rtl' } as const;
const ENGLISH = { lang: 'en-GB', dir: 'ltr' } as const;

/** Two levels on two tracks that bring every word of the interface up; what the author says is made of "Own" alone. */
function levelsIn(language: Language | undefined): [Level, Level] {
  const said = { ...(language ? { language } : {}), track: 'own' };
  const place = { position: 1, of: 2, below: 0, trackTitle: 'Own track' };
  const text = expectation('Own expectation', { examples: [[{ type: 'text', value: 'Own example' }]] });
  return [
    level('Own baker', {
      ...said,
      place: { ...place, phaseTitle: 'Own phase' },
      status: 'draft',
      sections: [
        section('Own impact', [text], { kind: 'impact' }),
        section('Own bread', [text]),
        section('Own salary', [text], { kind: 'other' }),
      ],
    }),
    level('Own chef', {
      ...said,
      code: 'L2',
      rank: 2,
      place: { ...place, position: 2 },
      status: 'legacy',
      sections: [section('Own effect', [text], { kind: 'impact' }), section('Own cake', [text])],
    }),
  ];
}

function frameworkIn(language: Language | undefined): FrameworkOverview {
  const [baker, chef] = levelsIn(language);
  const branch = { ...chef, track: 'other', place: { ...chef.place, position: 1, of: 1, below: 1 } };
  return {
    title: 'Own title',
    description: [],
    locale: language?.lang ?? 'en',
    ...(language ? { language } : {}),
    purpose: [],
    principles: [{ id: 'own', title: 'Own principle', text: [] }],
    phases: [],
    tracks: [
      { id: 'own', title: 'Own track' },
      { id: 'other', title: 'Own other track' },
    ],
    themes: [],
    sections: [],
    levels: [baker, branch],
  };
}

type Case = [name: string, draw: (strings: Strings, language?: Language) => ReactElement];

const cases: Case[] = [
  ['LevelCard', (strings, language) => <LevelCard level={levelsIn(language)[0]} strings={strings} />],
  [
    'LevelCard without a text',
    (strings, language) => <LevelCard level={{ ...levelsIn(language)[1], sections: [] }} strings={strings} />,
  ],
  ['LevelLadder', (strings, language) => <LevelLadder level={levelsIn(language)[0]} strings={strings} />],
  ['LevelCompare', (strings, language) => <LevelCompare levels={levelsIn(language)} strings={strings} />],
  [
    'PrinciplesList',
    (strings, language) => <PrinciplesList framework={frameworkIn(language)} strings={strings} />,
  ],
  [
    'CareerJourney',
    (strings, language) => <CareerJourney framework={frameworkIn(language)} strings={strings} />,
  ],
];

/** Every text below an element: what it says, and the language and direction that it is said to be in. */
function textsOf(container: Element) {
  const texts: { text: string; lang: string | undefined; dir: string | undefined }[] = [];
  const add = (text: string | null, element: Element | null) => {
    // a dot between words, a # that stands for a link and the like are in no language
    if (!text || !/[\p{L}\p{N}]/u.test(text)) return;
    const lang = element?.closest('[lang]')?.getAttribute('lang') ?? undefined;
    const dir = element ? getComputedStyle(element).direction : undefined;
    texts.push({ text: text.trim(), lang, dir });
  };
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) add(node.getAttribute('aria-label'), node);
    else add(node.textContent, node.parentElement);
  }
  return texts;
}

/** Whether a text is the author's: titles, codes, bullets. What a label quotes of them is within ours. */
const isTheirs = (text: string) => /^(?:L\d:?$|Own\b|L\d: Own)/.test(text);

describe.each(cases)('%s', (_name, draw) => {
  it.each(Object.values(languages))(
    'says in what language its words are: $language.lang around Arabic and English',
    (strings) => {
      for (const language of [ARABIC, ENGLISH]) {
        const { container, unmount } = render(draw(strings, language));
        expect(container.firstElementChild).toHaveAttribute('lang', language.lang);
        expect(container.firstElementChild).toHaveAttribute('dir', language.dir);
        const texts = textsOf(container);
        const [theirs, ours] = [
          texts.filter(({ text }) => isTheirs(text)),
          texts.filter(({ text }) => !isTheirs(text)),
        ];
        expect(theirs.length).toBeGreaterThan(0);
        expect(ours.length).toBeGreaterThan(0);
        for (const { text, lang } of theirs) expect([text, lang]).toEqual([text, language.lang]);
        for (const { text, lang, dir } of ours)
          expect([text, lang, dir]).toEqual([text, strings.language.lang, strings.language.dir]);
        unmount();
      }
    },
  );

  it('claims nothing of content whose language nobody has declared', () => {
    const { container } = render(
      <div lang="nl" dir="ltr">
        {draw(languages.ar)}
      </div>,
    );
    expect(container.querySelector('.level-card, .career-journey')?.hasAttribute('lang') ?? false).toBe(
      false,
    );
    for (const { text, lang } of textsOf(container)) {
      if (isTheirs(text)) expect(['nl', '']).toContain(lang);
      else expect([text, lang]).toEqual([text, 'ar']);
    }
  });

  it("lets the page's word win", () => {
    const drawn = draw(languages.de, ENGLISH) as ReactElement<{ lang: string; dir: string }>;
    const { container } = render({ ...drawn, props: { ...drawn.props, lang: 'he', dir: 'rtl' } } as never);
    expect(container.firstElementChild).toHaveAttribute('lang', 'he');
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
  });

  it.each(Object.values(languages))('does not overflow a phone in $language.lang', (strings) => {
    const { container } = render(draw(strings, strings.language));
    container.style.inlineSize = '320px';
    const root = container.firstElementChild as HTMLElement;
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('in German', () => {
  const [baker, chef] = levelsIn(ENGLISH);

  it('links, tables and pictures have German names', () => {
    render(
      <>
        <LevelCard level={baker} strings={languages.de} />
        <LevelCompare levels={[baker, chef]} strings={languages.de} />
        <CareerJourney framework={frameworkIn(ENGLISH)} strings={languages.de} />
      </>,
    );
    const card = screen.getByRole('article', { name: 'L1: Own baker' });
    expect(within(card).getAllByRole('link', { name: 'Link zu: Own expectation' })).toHaveLength(3);
    expect(within(card).getAllByText('1 Beispiel')).toHaveLength(3);
    const table = screen.getByRole('table', { name: 'L1 und L2 im Vergleich' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toContain('Wirkung Gleicher Zweck');
    expect(
      within(table)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toContain('L2: Own chefL2 hat keinen entsprechenden Abschnitt.');
    expect(screen.getByRole('list', { name: 'Stufen nach Laufbahn' })).toHaveTextContent('Nach L1');
  });
});

it('writes names in a sentence in their own direction', () => {
  render(<LevelCompare levels={levelsIn(ENGLISH)} strings={languages.ar} />);
  const title = screen.getByRole('heading', { name: 'مقارنة بين L1 وL2' });
  const names = title.querySelectorAll('bdi');
  expect([...names].map(({ textContent, lang }) => [textContent, lang])).toEqual([
    ['L1', 'en-GB'],
    ['L2', 'en-GB'],
  ]);
});

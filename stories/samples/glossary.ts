import type { Framework, Level, RichText } from '../../src/index.ts';
import { arabic, arabicFramework } from './arabic.ts';
import { expectation, level, prose, section } from './build.ts';
import { japanese } from './japanese.ts';

/** What an ordinary framework holds beside its glossary. */
const BARE: Framework = {
  title: 'Harbour',
  description: [],
  locale: 'en',
  purpose: [],
  principles: [],
  phases: [],
  tracks: [],
  themes: [],
  sections: [],
  levels: [],
};

/** Terms with everything that a text can hold, in several forms, and in words in which no line can break. */
export const harbourTerms: Framework = {
  ...BARE,
  glossary: [
    {
      id: 'vts',
      term: 'VTS, vessel traffic service',
      text: [
        ...prose('The people ashore who keep ships apart.'),
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'They speak on ' },
            { type: 'code', value: 'VHF 12' },
            { type: 'text', value: '; see ' },
            {
              type: 'link',
              to: { kind: 'glossary', term: 'pilotage' },
              children: [{ type: 'text', value: 'pilotage' }],
            },
            { type: 'text', value: '.' },
          ],
        },
        { type: 'list', ordered: false, items: [prose('by day'), prose('by night, with radar')] },
      ],
    },
    {
      id: 'pilotage',
      term: 'Pilotage',
      text: prose('Guiding a ship through waters that its master does not know.'),
    },
    {
      id: 'schiffssicherheitszeugnisverlaengerung',
      term: 'Schiffssicherheitszeugnisverlängerung',
      text: prose('A word in which no line can break.'),
    },
  ],
};

/** A glossary of one term. */
export const oneTerm: Framework = { ...harbourTerms, glossary: (harbourTerms.glossary ?? []).slice(1, 2) };

export const arabicTerms: Framework = {
  ...arabicFramework,
  glossary: [
    { id: 'kubernetes', term: 'Kubernetes', text: prose('نظام لتشغيل البرامج على خوادم كثيرة معًا.') },
    { id: 'الأعطال', term: 'عطل، الأعطال', text: prose('توقف خدمة يعتمد عليها عملاؤنا، أو بطؤها.') },
  ],
};

export const japaneseTerms: Framework = {
  ...BARE,
  locale: 'ja',
  language: { lang: 'ja', dir: 'ltr' },
  glossary: [
    { id: 'incident', term: '障害', text: prose('多くのお客様が頼りにしている機能が止まること。') },
    {
      id: '手順書',
      term: '手順書（ランブック）',
      text: prose('誰かが一度行った作業を、次の人が繰り返せるように書いたもの。'),
    },
  ],
};

/** A line in which a term leads to the glossary. */
function using(before: string, term: string, id: string, says: string, after: string): RichText {
  return [
    { type: 'text', value: before },
    { type: 'link', to: { kind: 'glossary', term: id, says }, children: [{ type: 'text', value: term }] },
    { type: 'text', value: after },
  ];
}

/** A level whose words are explained elsewhere, beside a link of its author. */
export const withTerms: Level = level('Vessel Traffic Operator', {
  id: 'vessel-traffic-operator',
  sections: [
    section('Watch', [
      expectation('I keep the VTS log', {
        text: using('I keep the ', 'VTS', 'vts', 'The people ashore who keep ships apart.', ' log'),
      }),
      expectation('I know when pilotage is compulsory, and where to look it up', {
        text: [
          ...using(
            'I know when ',
            'pilotage',
            'pilotage',
            'Guiding a ship.',
            ' is compulsory, and where to ',
          ),
          {
            type: 'link',
            to: { kind: 'url', href: 'https://harbour.example/rules' },
            children: [{ type: 'text', value: 'look it up' }],
          },
        ],
      }),
    ]),
  ],
});

/** The same in scripts with words of other kinds. */
export const arabicWithTerms = startingWith(
  arabic,
  using('أقرأ سجلات ', 'Kubernetes', 'kubernetes', 'نظام لتشغيل البرامج.', ' وأشرحها لمن لم يرها من قبل'),
);
export const japaneseWithTerms = startingWith(
  japanese,
  using('夜間の', '障害', 'incident', '機能が止まること。', 'の原因を突き止める'),
);

function startingWith(one: Level, text: RichText): Level {
  return {
    ...one,
    id: `${one.id}-terms`,
    sections: [
      section(one.sections[0]?.title ?? '', [{ ...expectation('terms'), text }], { kind: 'impact' }),
    ],
  };
}

import type { AnnouncedChange, Level } from '../../src/index.ts';
import { expectation, level, prose, section } from './build.ts';
import { designer } from './designers.ts';

/** A title and nothing else: what an author has on the first day. */
export const stub = level('Graduate Engineer');

export const legacy: Level = {
  ...designer,
  id: 'web-designer',
  title: 'Web Designer',
  status: 'legacy',
  sections: designer.sections.slice(0, 1),
};

export const longTitle: Level = {
  ...designer,
  id: 'very-long',
  title:
    'Stellvertretende Gesamtverantwortliche für Kundenunterstützungsinfrastrukturweiterentwicklung und Betriebssicherheit',
};

export const sixtyExpectations = level('Engineer with sixty expectations', {
  sections: Array.from({ length: 6 }, (_, group) =>
    section(
      `Theme ${group + 1}`,
      Array.from({ length: 10 }, (_, item) =>
        expectation(`I meet expectation number ${group * 10 + item + 1}`),
      ),
    ),
  ),
});

/** Still being written: one section stands, the others are to come. */
export const draft = level('Support Analyst', {
  code: 'S2',
  rank: 2,
  status: 'draft',
  place: { position: 2, of: 3, below: 0, trackTitle: 'Support' },
  statement: prose('I find out what a customer needs before I answer what the customer asked.'),
  sections: [section('Impact', [expectation('I close the tickets that I open')], { kind: 'impact' })],
});

/** As little as a section can hold. */
export const oneExpectation = level('Site Manager', {
  code: 'M1',
  sections: [section('Safety', [expectation('Nobody is hurt on my site')])],
});

/** The words that a stylesheet has the most trouble with: addresses and names without a space. */
export const longWords = level('Release Engineer', {
  code: 'R2',
  rank: 2,
  attributes: [
    {
      label: 'Runbook',
      value: [
        {
          type: 'link',
          to: { kind: 'url', href: 'https://handbook.example/operations/releases/2026/emergency-rollback' },
          children: [
            {
              type: 'text',
              value: 'https://handbook.example/operations/releases/2026/emergency-rollback',
            },
          ],
        },
      ],
    },
  ],
  sections: [
    section('Tools', [
      expectation('', {
        id: 'when-to-leave-it-off',
        text: [
          { type: 'text', value: 'I know when to leave ' },
          { type: 'code', value: 'release.pipeline.approvals.requireSecondReviewer.onProtectedBranches' },
          { type: 'text', value: ' switched off' },
        ],
      }),
    ]),
  ],
});

/** Two of its expectations are elsewhere or gone, and it had another id. Links to all of that are still about. */
export const harbourPilot = level('Harbour Pilot', {
  code: 'H2',
  rank: 2,
  sections: [
    section('Ships', [expectation('I bring ships in by day and by night')]),
    section('People', [expectation('I teach two apprentices a year')]),
  ],
  formerIds: ['pilot'],
  former: [
    {
      id: 'i-plan-the-tides',
      section: 'ships',
      to: { level: 'senior-harbour-pilot', section: 'i-plan-the-tides' },
    },
    { id: 'i-keep-the-paper-log', section: 'people' },
  ],
});

/** What its author has announced: one change that counts from a day to come, and one that counts already. */
export const harbourChanges: readonly AnnouncedChange[] = [
  {
    id: '2027-03-01-pilots-teach',
    date: '2027-03-01',
    title: 'Pilots teach two apprentices instead of one',
    text: prose(
      'Until then, the text of 2026 counts. Whoever has one apprentice in the spring round has done what was asked.',
    ),
    levels: ['harbour-pilot'],
  },
  {
    id: '2026-03-01-nights',
    date: '2026-03-01',
    title: 'Night trips count like day trips',
    text: prose('They were left out before.'),
    levels: ['harbour-pilot'],
  },
];

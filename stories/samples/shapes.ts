import { expectation, level, prose, section } from './build.ts';

/** Expectations under expectations, three deep. */
export const nested = level('Team Lead', {
  code: 'T1',
  sections: [
    section('Planning', [
      expectation('I plan with the people who do the work', {
        children: [
          expectation('I ask for estimates and do not hand them out', {
            children: [
              expectation('I keep the range with the estimate'),
              expectation('I say who gave it, and when'),
            ],
          }),
          expectation('I leave a day a week without a plan'),
        ],
      }),
      expectation('I cancel what no longer serves anybody'),
    ]),
  ],
});

/** Examples of bullets, of nested bullets and of a whole section. */
export const examples = level('Field Engineer', {
  code: 'F2',
  rank: 2,
  sections: [
    section(
      'Repairs',
      [
        expectation('I repair the cause', {
          examples: [
            [
              {
                type: 'text',
                value: 'The third blown fuse in a week led to a damp wall and not to a fourth fuse.',
              },
            ],
          ],
          children: [
            expectation('I write down what I found', {
              examples: [[{ type: 'text', value: 'A photograph of the plate with the serial number.' }]],
            }),
          ],
        }),
      ],
      {
        examples: [
          [
            {
              type: 'text',
              value: 'A pump that had been replaced every spring has now run for three years.',
            },
          ],
        ],
      },
    ),
  ],
});

/** Facts about a level, and nothing else. */
export const attributesOnly = level('Apprentice', {
  code: 'A1',
  attributes: [
    { label: 'Duration', value: [{ type: 'text', value: 'Three years' }] },
    { label: 'Answers to', value: [{ type: 'text', value: 'The master of the workshop' }] },
    {
      label: 'Works on',
      value: [{ type: 'text', value: 'One piece at a time, from the drawing to the last coat' }],
    },
  ],
});

/** Sections under headings of their own, and no themes that run through the levels. */
export const noThemes = level('Librarian', {
  code: 'L2',
  rank: 2,
  statement: prose('I make sure that what somebody needs can be found, also by those who cannot name it.'),
  sections: [
    section('Collections', [expectation('I choose what we keep, and say why')], { kind: 'other' }),
    section('Readers', [expectation('I answer the question behind the question')], { kind: 'other' }),
  ],
});

/** Sections in groups. */
export const grouped = level('Data Engineer', {
  sections: [
    section('Pipelines', [expectation('I build pipelines that say when they fail')], { group: 'Technology' }),
    section('Models', [expectation('I name tables so that a new colleague finds them')], {
      group: 'Technology',
    }),
    section('Reviews', [expectation('I review with the reader of the next year in mind')], {
      group: 'People',
    }),
  ],
});

/** Bullets without a heading: a whole ladder in one document is often written so. */
export const bare = level('Developer 1', {
  sections: [
    section('', [
      expectation('Adopts the tools that the team has chosen'),
      expectation('Learns from others and steps up when it is asked for'),
    ]),
  ],
});

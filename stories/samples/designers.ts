import { expectation, level, prose, section } from './build.ts';

/** A level of another trade with everything that a document can hold. */
export const designer = level('Senior Product Designer', {
  code: 'D3',
  rank: 3,
  place: {
    position: 3,
    of: 5,
    below: 0,
    trackTitle: 'Design',
    phaseTitle: 'Owning a product area',
  },
  statement: prose(
    'I turn open questions about a product area into designs that people can use without thinking.',
  ),
  attributes: [
    { label: 'Planning horizon', value: [{ type: 'text', value: 'A quarter' }] },
    {
      label: 'Works with',
      value: [
        { type: 'text', value: 'Product, research and ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'two' }] },
        { type: 'text', value: ' engineering teams' },
      ],
    },
  ],
  sections: [
    section('Impact', [expectation('I decide what a release needs to feel finished')], { kind: 'impact' }),
    section(
      'Research',
      [
        expectation('I plan studies that answer a question somebody has to decide on', {
          children: [
            expectation('I write the question down before the first session'),
            expectation('I share what would change my mind'),
          ],
          examples: [
            [{ type: 'text', value: 'Five visits to customers settled a debate about the first screen.' }],
            [{ type: 'text', value: 'A diary study showed that a report was never opened twice.' }],
          ],
        }),
        expectation('I tell apart what people say from what they do'),
      ],
      {
        intro: prose('Research is not a phase. It is how we stay honest.'),
        examples: [[{ type: 'text', value: 'I ran a study with three people and cancelled a feature.' }]],
      },
    ),
    section('What success looks like', [expectation('Ship work that needs no manual')], {
      kind: 'success',
      intro: prose('Somebody uses it and does not notice the design.'),
    }),
  ],
});

/** The level above the designer, with no theme mapped and a section of its own. */
export const leadDesigner = level('Lead Product Designer', {
  code: 'D4',
  rank: 4,
  place: { ...designer.place, position: 4 },
  statement: prose(
    'I make the designers around me better, and the products agree with each other because of it.',
  ),
  sections: [
    section('Impact', [expectation('I set the direction of design for several teams')], { kind: 'impact' }),
    section('Insight', [expectation('I choose which questions we study this year')]),
    section('Hiring', [expectation('I shape how we find and choose designers')], { kind: 'other' }),
    section('What success looks like', [expectation('Other designers do the best work of their career')], {
      kind: 'success',
    }),
  ],
});

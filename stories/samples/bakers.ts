/** Levels that share much: what is the same, what has moved, what is new, and a section that is equal in both. */
import type { Framework, Level } from '../../src/index.ts';
import { expectation, level, prose, section } from './build.ts';

const place = { position: 1, of: 3, below: 0, trackTitle: 'Baking' };
const shared = [
  expectation('I leave the bench as I would like to find it'),
  expectation('I say when an order cannot be met'),
];

export const baker: Level = level('Baker', {
  code: 'B1',
  track: 'baking',
  place,
  statement: prose('I bake what the recipe says, and I learn why it says so.'),
  attributes: [
    { label: 'Works with', value: [{ type: 'text', value: 'One oven' }] },
    { label: 'Shift', value: [{ type: 'text', value: 'Mornings' }] },
  ],
  sections: [
    section('Dough', [
      expectation('I weigh twice'),
      expectation('I knead by hand until the dough is smooth', {
        children: [expectation('I test it with a fingertip')],
      }),
      expectation('I write down what went wrong'),
    ]),
    section('The team', shared),
    section('What success looks like', [expectation('Loaves that look alike')], { kind: 'success' }),
  ],
});

export const masterBaker: Level = level('Master Baker', {
  code: 'B2',
  rank: 2,
  track: 'baking',
  place: { ...place, position: 2 },
  statement: prose('I decide what we bake, and others bake it as well as I do.'),
  attributes: [
    { label: 'Works with', value: [{ type: 'text', value: 'Every oven' }] },
    { label: 'Shift', value: [{ type: 'text', value: 'Mornings' }] },
  ],
  sections: [
    section('Dough', [
      expectation('I weigh twice'),
      expectation('I knead by hand until the dough is smooth', {
        children: [
          expectation('I test it with a fingertip'),
          expectation('I show others what the fingertip feels'),
        ],
      }),
      expectation('I blend flours for a taste of our own'),
    ]),
    section('The team', shared),
    section(
      'What success looks like',
      [expectation('I write down what went wrong'), expectation('Bakers who surprise me')],
      { kind: 'success' },
    ),
  ],
});

/** Says nothing that the master does not say: an empty step. */
export const headBaker: Level = {
  ...masterBaker,
  id: 'head-baker',
  code: 'B3',
  rank: 3,
  title: 'Head Baker',
  place: { ...place, position: 3 },
};

export const bakery: Framework = {
  title: 'Our bakery',
  description: [],
  locale: 'en',
  purpose: [],
  principles: [],
  phases: [],
  themes: [],
  sections: [],
  tracks: [{ id: 'baking', title: 'Baking' }],
  glossary: [{ id: 'proof', term: 'Proof', text: prose('The rest in which a dough rises.') }],
  levels: [baker, masterBaker, headBaker],
};

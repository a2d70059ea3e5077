import type { Framework, Language } from '../../src/model/types.ts';
import { expectation, level, section } from '../../stories/samples/index.ts';

const place = { of: 2, below: 0, trackTitle: 'Baking' };

/** Two levels that share an expectation and a whole section; the upper one nests what is new under what is the same. */
export const bakery: Framework = {
  title: 'Bakery <One>',
  description: [],
  locale: 'en',
  purpose: [],
  principles: [],
  phases: [],
  tracks: [{ id: 'ic', title: 'Baking' }],
  themes: [],
  sections: [],
  levels: [
    level('Baker', {
      id: 'baker',
      place: { ...place, position: 1 },
      attributes: [{ label: 'Scope', value: [{ type: 'text', value: 'a shop' }] }],
      sections: [
        section('Bread', [
          expectation('I bake'),
          expectation('I sell', { examples: [[{ type: 'text', value: 'rolls' }]] }),
        ]),
        section('Salt', [expectation('Keep it dry')]),
      ],
    }),
    level('Cook', {
      id: 'cook',
      code: 'L2',
      place: { ...place, position: 2 },
      statement: [{ type: 'paragraph', children: [{ type: 'text', value: 'I cook *well*.' }] }],
      sections: [
        section('Bread', [
          expectation('I bake', { children: [expectation('nightly')] }),
          expectation('I teach'),
        ]),
        section('Salt', [expectation('Keep it dry')]),
      ],
    }),
  ],
};

/** The same with texts that say in which language they are. */
export function bakeryIn(language: Language): Framework {
  return { ...bakery, language, levels: bakery.levels.map((level) => ({ ...level, language })) };
}

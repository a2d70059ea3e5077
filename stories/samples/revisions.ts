/** Earlier revisions of the sample frameworks. */
import type { Expectation, Framework, Level, Section } from '../../src/index.ts';
import { changesBetween } from '../../src/model/changes/changes.ts';
import { baker, bakery, headBaker, masterBaker } from './bakers.ts';
import { expectation, prose, section } from './build.ts';
import { anotherCompany } from './frameworks.ts';

/** A framework with levels as they were; what is `undefined` was not there yet. */
function earlier(framework: Framework, levels: readonly (Level | undefined)[]): Framework {
  return { ...framework, levels: levels.filter((each) => each !== undefined) };
}

/** A section with other expectations in the place of some, which are named by their places. */
function withTexts(one: Section, texts: Readonly<Record<number, string>>): Section {
  const text = (value: string): Expectation['text'] => [{ type: 'text', value }];
  return {
    ...one,
    expectations: one.expectations.map((each, place) => {
      const { [place]: value } = texts;
      return value === undefined ? each : { ...each, text: text(value) };
    }),
  };
}

const [dough, team, success] = baker.sections as readonly [Section, Section, Section];

/** The bakery when a level read otherwise in most of the ways in which one can. */
export const bakeryOnce: Framework = {
  ...earlier(bakery, [
    {
      ...baker,
      statement: prose('I bake what the recipe says.'),
      attributes: [
        { label: 'Works with', value: [{ type: 'text', value: 'One oven' }] },
        { label: 'Shift', value: [{ type: 'text', value: 'Nights' }] },
      ],
      sections: [
        {
          ...withTexts(dough, { 0: 'I weigh once' }),
          expectations: [
            ...withTexts(dough, { 0: 'I weigh once' }).expectations.slice(0, 2),
            expectation('I say when an order cannot be met'),
            expectation('I sweep the floor every night'),
          ],
        },
        { ...team, title: 'Together', expectations: team.expectations.slice(0, 1) },
        withTexts(success, { 0: 'loaves that look alike.' }),
      ],
    },
    masterBaker,
    headBaker,
  ]),
  principles: [{ id: 'bread-first', title: 'Bread first', text: prose('The oven decides when we rest.') }],
};

/** The bakery now, with a principle that reads otherwise. */
export const bakeryNow: Framework = {
  ...bakery,
  principles: [{ id: 'bread-first', title: 'Bread first', text: prose('The dough decides when we rest.') }],
};

const beforeOneWord = earlier(bakery, [
  { ...baker, sections: [withTexts(dough, { 0: 'I weigh once' }), team, success] },
  masterBaker,
  headBaker,
]);

const ovens = section('Ovens', [
  expectation('I light the ovens before the others come'),
  expectation('I know how hot each of them is'),
]);

export const oneWord = changesBetween(beforeOneWord, bakery);

/** Two sections of a level stood the other way round, and one belonged to the level above. */
export const beforeMoves = earlier(bakery, [
  { ...baker, sections: [team, dough, success] },
  { ...masterBaker, sections: [...masterBaker.sections, ovens] },
  headBaker,
]);

/** Since then it has them in another order. */
export const afterMoves = earlier(bakery, [
  { ...baker, sections: [dough, team, success, ovens] },
  masterBaker,
  headBaker,
]);

export const beforeNewLevel = earlier(bakery, [baker, masterBaker, undefined]);

export const beforeSplit = earlier(bakery, [
  {
    ...baker,
    sections: [
      dough,
      section('The team', [
        expectation('I leave the bench as I would like to find it, and I say when an order cannot be met'),
      ]),
      success,
    ],
  },
  masterBaker,
  headBaker,
]);

export const oneSplit = changesBetween(beforeSplit, bakery);

/** Every sentence of a framework was another one. */
export function inOtherWords(framework: Framework, reword: (text: string) => string): Framework {
  const wordsOf = (one: Expectation): Expectation => ({
    ...one,
    text: one.text.map((inline) =>
      inline.type === 'text' ? { ...inline, value: reword(inline.value) } : inline,
    ),
    children: one.children.map(wordsOf),
  });
  return {
    ...framework,
    levels: framework.levels.map((level) => ({
      ...level,
      sections: level.sections.map((one) => ({ ...one, expectations: one.expectations.map(wordsOf) })),
    })),
  };
}

/** What holds for all levels of a company was otherwise: a principle, a phase, the company's name. */
export const gardensOnce = {
  ...anotherCompany,
  organization: 'Municipal Parks',
  principles: anotherCompany.principles.slice(0, 1),
  phases: anotherCompany.phases.map((phase) => ({ ...phase, text: prose('A season is the best teacher.') })),
};

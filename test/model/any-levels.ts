import fc from 'fast-check';
import type { Expectation, Level, Section } from '../../src/model/types.ts';
import { expectation, level, section } from '../../stories/samples/index.ts';

const text = fc.constantFrom(
  'I bake',
  'i bake.',
  '“I bake”',
  'I sell',
  'I sell – daily',
  '🍞',
  '🥐',
  '…',
  '',
);

const bullet = (children: fc.Arbitrary<Expectation[]>) =>
  fc.record({ text, children }).map(({ text, children }) => expectation(text, { children }));

const anyExpectation = bullet(
  fc.array(bullet(fc.array(bullet(fc.constant([])), { maxLength: 1 })), { maxLength: 2 }),
);

/** Sections whose headings repeat, say the same in other marks, or say nothing; some mapped to a theme. */
const anySection: fc.Arbitrary<Section> = fc
  .record({
    title: fc.constantFrom('Impact', 'impact!', 'Craft', 'People', '“People”', 'Success', '…', '🌱'),
    kind: fc.constantFrom('impact', 'theme', 'success', 'other'),
    theme: fc.option(fc.constantFrom('craft', 'people', '__proto__'), { nil: undefined }),
    expectations: fc.array(anyExpectation, { maxLength: 4 }),
  })
  .map(({ title, kind, theme, expectations }) =>
    section(title, expectations, { kind, ...(theme === undefined ? {} : { theme }) }),
  );

/** A level of one of three tracks: the main one, one that branches off it, and one that has a start of its own. */
export const anyLevel: fc.Arbitrary<Level> = fc
  .record({
    track: fc.constantFrom('ic', 'manager', 'design'),
    position: fc.integer({ min: 1, max: 4 }),
    sections: fc.array(anySection, { maxLength: 6 }),
    labels: fc.array(fc.constantFrom('Horizon', 'horizon:', 'Scope', '__proto__'), { maxLength: 3 }),
    phaseTitle: fc.option(fc.constantFrom('Craft', 'Reach'), { nil: undefined }),
  })
  .map(({ track, position, sections, labels, phaseTitle }) =>
    level('Any', {
      track,
      sections: sections.map((each, index) => ({ ...each, id: `section-${index}` })),
      attributes: labels.map((label) => ({ label, value: [{ type: 'text', value: 'a year' }] })),
      place: {
        position,
        of: 4,
        ...(track === 'manager' ? { below: 2, via: [{ track: 'ic', levels: 2 }] } : { below: 0 }),
        trackTitle: track,
        ...(phaseTitle === undefined ? {} : { phaseTitle }),
      },
    }),
  );

export const twoToFive = fc.array(anyLevel, { minLength: 2, maxLength: 5 });

import type { Expectation, Level, Phase, Section } from '../types.ts';
import type { Secrets } from './audience.ts';
import { placeWithout } from './places.ts';

/**
 * Returns a level without what is internal, and without what leads to it from elsewhere: nobody can tell whether what is gone was for
 * everyone.
 *
 * @param left the levels that are left out
 * @param phases the ones that are not
 */
export function openLevel(
  level: Level,
  left: readonly Level[],
  phases: readonly Phase[],
  { isSection, isExpectation, isName }: Secrets,
): Level {
  const {
    owner: _,
    reviewBy: __,
    editUrl: ___,
    feedbackUrl: ____,
    former: _____,
    formerIds: ______,
    phase,
    place,
    rank,
    ...rest
  } = level;
  const { phaseTitle, ...own } = placeWithout(level, left);
  const isInPhase = phases.some(({ id }) => id === phase);
  // without a number in the code, the rank is the place
  const isPlace = rank === place.below + place.position && !/\d/.test(level.code);
  const attributes = level.attributes.filter(({ label }) => !isName(label));
  const stay = level.sections.filter((section) => !isSection(level.id, section) && !isAbout(section, left));
  const isClosed = (expectation: Expectation) => isExpectation(level.id, expectation);
  const sections = stay.map((section) => openSection(section, isClosed));
  return {
    ...rest,
    rank: isPlace ? own.below + own.position : rank,
    ...(isInPhase && phase !== undefined && { phase }),
    place: { ...own, ...(isInPhase && phaseTitle !== undefined && { phaseTitle }) },
    attributes,
    sections,
  };
}

/** Whether a section is about a step from or to one of the levels. */
function isAbout({ step }: Section, levels: readonly Level[]): boolean {
  return levels.some(({ id }) => id === step?.from || id === step?.to);
}

function openSection({ editUrl: _, ...section }: Section, isClosed: (each: Expectation) => boolean): Section {
  return { ...section, expectations: openExpectations(section.expectations, isClosed) };
}

/** Their lines are only for the address at which they can be edited. */
function openExpectations(
  expectations: readonly Expectation[],
  isClosed: (each: Expectation) => boolean,
): readonly Expectation[] {
  return expectations
    .filter((each) => !isClosed(each))
    .map(({ line: _, ...each }) => ({ ...each, children: openExpectations(each.children, isClosed) }));
}

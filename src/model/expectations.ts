import type { Expectation, Section } from './types.ts';

/** An expectation of any kind that holds others of its kind. */
export type Nested<E> = Expectation & { readonly children: readonly E[] };

/**
 * Makes something of expectations and of all that are nested under them: the one walk over them.
 *
 * @param make takes an expectation and what was made of its children; the results follow each other in reading order
 */
export function foldExpectations<E extends Nested<E>, T>(
  expectations: readonly E[],
  make: (expectation: E, nested: readonly T[]) => readonly T[],
): T[] {
  return expectations.flatMap((expectation) =>
    make(expectation, foldExpectations(expectation.children, make)),
  );
}

/** The expectations of a section and all that are nested under them, in reading order. */
export function everyExpectation({ expectations }: Pick<Section, 'expectations'>): Expectation[] {
  return foldExpectations<Expectation, Expectation>(expectations, (each, nested) => [each, ...nested]);
}

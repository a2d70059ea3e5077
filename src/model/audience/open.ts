import { foldExpectations } from '../expectations.ts';
import type { Level } from '../types.ts';

/** What is left of a framework for links to arrive at. */
export interface Open {
  /** By the level's id, the ids of its sections and expectations. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids of the framework's sections and principles. */
  readonly frameworkSections: ReadonlySet<string>;
  /** The ids of the terms of its glossary. */
  readonly terms: ReadonlySet<string>;
}

/** The ids of a level's sections and expectations. */
export function anchorsIn({ sections }: Level): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ id, expectations }) => [
      id,
      ...foldExpectations(expectations, (each, nested: readonly string[]) => [each.id, ...nested]),
    ]),
  );
}

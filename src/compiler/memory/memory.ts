import type { KnownParts } from '../divide/divided.ts';
import type { Parsed } from '../document/document.ts';
import type { KnownLevels } from '../framework/level.ts';
import type { KnownSteps } from '../framework/steps.ts';
import type { SourceFile } from '../source/read.ts';
import type { Readings } from './reader.ts';

/**
 * What one compilation leaves to the next, so that only what changed is worked on again. Each result is kept under the
 * object that it was made from; an unchanged file stays the same object.
 */
export interface Memory {
  readonly parsed: WeakMap<SourceFile, Parsed>;
  readonly divided: KnownParts;
  readonly readings: Readings;
  readonly levels: KnownLevels;
  readonly steps: KnownSteps;
}

/** A memory that holds nothing yet. */
export function emptyMemory(): Memory {
  return {
    parsed: new WeakMap(),
    divided: { alone: new WeakMap(), named: new WeakMap() },
    readings: new WeakMap(),
    levels: new WeakMap(),
    steps: new WeakMap(),
  };
}

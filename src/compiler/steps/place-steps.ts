import type { LinkTarget } from '../../model/types.ts';
import type { Divided } from '../divide/divided.ts';
import type { OutlineSection } from '../divide/outline/outline.ts';
import type { StepDocument } from '../divide/step-documents.ts';
import { idOfFile, type UniqueIds, uniqueIds } from '../names/ids.ts';

/** A step note that has a document of its own, and where links to it lead. */
export interface PlacedStep extends StepDocument {
  readonly target: Extract<LinkTarget, { kind: 'level' }> & { readonly section: string };
}

/**
 * Makes each step note a section of the level that its step leads to, or of the one that it begins at if the other may be several,
 * with an id that no heading of the level has.
 */
export function placeSteps(steps: readonly StepDocument[], all: readonly Divided[]): readonly PlacedStep[] {
  if (steps.length === 0) return [];
  const idsOf = new Map<string, UniqueIds>();
  for (const { id, sections } of all.flatMap(({ parts }) => parts.levels)) {
    const ids = idsOf.get(id) ?? uniqueIds();
    idsOf.set(id, ids);
    for (const section of sections) reserve(section, ids);
  }
  return steps.map((step): PlacedStep => {
    const { from, to } = step.step;
    const level = [to, from].find(({ length }) => length === 1)?.[0] ?? to[0] ?? from[0] ?? '';
    const section = idsOf.get(level)?.(idOfFile(step.document.path)) ?? '';
    return { ...step, target: { kind: 'level', level, section } };
  });
}

/** The ids of the step notes of a level. */
export function idsAmong(placed: readonly PlacedStep[], level: string): readonly string[] {
  return placed.flatMap(({ target }) => (target.level === level ? target.section : []));
}

function reserve({ anchor, children }: OutlineSection, ids: UniqueIds): void {
  ids(anchor);
  for (const child of children) reserve(child, ids);
}

import type { RootContent } from 'mdast';
import { comparable } from '../../../model/words/fold.ts';
import type { Divided } from '../../divide/divided.ts';
import { type FoundStep, findStep } from '../../divide/level-names.ts';
import { flattened, type OutlineSection } from '../../divide/outline/outline.ts';
import type { LevelPart } from '../../divide/outline/parts.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { once } from '../../document/tree/once.ts';
import { type NamedStep, stepsNamedIn } from '../../names/step-headings.ts';

/** The step notes of a level by their headings, as these are compared. */
export type StepHeadings = ReadonlyMap<string, FoundStep>;

/**
 * Finds the headings of a level that say what separates it from another. The only list of a level is what it asks for.
 *
 * @param all the documents of the levels
 */
export function stepHeadingsIn(part: LevelPart, all: readonly Divided[]): StepHeadings {
  const found = new Map<string, FoundStep>();
  for (const { heading, readings } of readingsIn(part)) {
    const step = findStep(readings, all);
    if (step) found.set(heading, step);
  }
  if (found.size === 0) return found;
  const isOther = ({ heading }: OutlineSection) => !found.has(comparable(textOf(heading)));
  return asks(part.lead) || part.sections.filter(isOther).some((each) => asks(flattened(each)))
    ? found
    : new Map();
}

interface HeadingReadings {
  readonly heading: string;
  readonly readings: readonly NamedStep[];
}

const readingsIn = once(({ sections }: LevelPart): readonly HeadingReadings[] =>
  sections.flatMap(readingsUnder),
);

function readingsUnder({ heading, children }: OutlineSection): readonly HeadingReadings[] {
  const text = textOf(heading);
  const readings = stepsNamedIn(text);
  const own = readings.length > 0 ? [{ heading: comparable(text), readings }] : [];
  return [...own, ...children.flatMap(readingsUnder)];
}

function asks(nodes: readonly RootContent[]): boolean {
  return nodes.some(({ type }) => type === 'list' || type === 'table');
}

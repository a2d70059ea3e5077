import type { Document } from '../document/document.ts';
import { textOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import { type NamedStep, stepsNamedIn } from '../names/step-headings.ts';
import { parseLevelTitle, titleOfFile } from '../names/title.ts';
import type { DividedFolder } from './divide.ts';
import type { Divided } from './divided.ts';
import { type FoundStep, findStep, levelsNamed } from './level-names.ts';

/** A document that is a step note. */
export interface StepDocument {
  readonly document: Document;
  /** The levels that it may be between; one end has none if the one that is named is not there. */
  readonly step: Required<FoundStep>;
}

/** Says in a document with the name of a step note that it is none. */
export const NO_STEP = 'none';

/**
 * Finds the documents that say what separates two levels: `to` in their front matter, their name or their heading says so, and
 * there is a level of at least one of the names. Whatever is divided is divided without them.
 *
 * @param divide divides the documents of a folder
 */
export function divideBesideSteps(
  documents: readonly Document[],
  divide: (documents: readonly Document[]) => DividedFolder,
): { readonly divided: DividedFolder; readonly steps: readonly StepDocument[] } {
  const candidates = new Set(documents.filter(mayBeStep));
  const divided = divide(documents.filter((document) => !candidates.has(document)));
  const steps = [...candidates].flatMap((document): StepDocument[] => {
    const step = stepOf(document, divided.all);
    return step ? [{ document, step }] : [];
  });
  if (steps.length === candidates.size) return { divided, steps };
  const found = new Set(steps.map(({ document }) => document));
  const others = divide(documents.filter((document) => !found.has(document)));
  return { divided: others, steps };
}

function mayBeStep(document: Document): boolean {
  const to = document.frontMatter.texts.get('to')?.value;
  if (document.isReadme || to === NO_STEP) return false;
  return to !== undefined || readingsOf(document).length > 0;
}

/** What the name of a document and its heading may say, if they name both levels. */
const readingsOf = once(({ path, tree }: Document): readonly NamedStep[] => {
  const [first] = tree.children.filter((node) => node.type === 'heading');
  const named = [titleOfFile(path), ...(first ? [textOf(first)] : [])];
  return named.flatMap(stepsNamedIn).filter(({ to }) => to !== undefined);
});

function stepOf(document: Document, all: readonly Divided[]): Required<FoundStep> | undefined {
  const { texts } = document.frontMatter;
  const { from = [], to = [] } = findStep(readingsOf(document), all) ?? {};
  const said = (key: string) => {
    const value = texts.get(key)?.value;
    return value === undefined ? undefined : levelsNamed(value, all);
  };
  const step = { from: said('from') ?? from, to: said('to') ?? to };
  const known = [step.from, step.to].filter((ids) => ids.length > 0).length;
  // one level may be described as "L1 to L3: Engineer"
  return known === 2 || (known === 1 && (texts.has('to') || !isTitleOfLevel(document))) ? step : undefined;
}

function isTitleOfLevel({ tree }: Document): boolean {
  const [first] = tree.children.filter((node) => node.type === 'heading');
  const { code, title } = parseLevelTitle(first ? textOf(first) : '');
  return code !== '' && title !== code;
}

import type { Known } from '../../model/identity/match.ts';
import { levelName } from '../../model/names/name.ts';
import type { Level } from '../../model/types.ts';
import { comparable } from '../../model/words/fold.ts';
import type { Notes } from '../framework/framework.ts';
import { shortStrand } from '../rules/short-strand.ts';
import { strandTwice } from '../rules/strand-twice.ts';
import { findSteps } from './find-steps.ts';
import type { SaidStrand } from './read-growth.ts';
import { byHeight, linkedSteps, namesOf, type StepDraft, type StrandDraft } from './strand.ts';

/**
 * Returns the strands that `growth.md` declares, without those that lead nowhere. What is wrong with them is reported.
 *
 * @param said what the document says
 * @param knownOf gives what `ids.lock` knows of the revisions before
 * @param path that of the document
 */
export function saidStrands(
  said: readonly SaidStrand[],
  levels: readonly Level[],
  knownOf: () => readonly Known[],
  path: string,
  { infer, report }: Notes,
): readonly StrandDraft[] {
  const found = findSteps(
    said.flatMap(({ steps }) => steps),
    levels,
    knownOf,
    path,
    report,
  );
  const titles = new Set<string>();
  return said.flatMap(({ title, span, steps: all }): StrandDraft[] => {
    const steps = new Map<Level, StepDraft>();
    for (const each of all) {
      const step = found.get(each);
      if (!step) continue;
      if (steps.has(step.level)) {
        const message = `Unexpected second step at ${levelName(step.level)} in "${title}", expected one for each level. It is left out.`;
        report(strandTwice, path, each.span, message);
      } else steps.set(step.level, step);
    }
    if (titles.has(comparable(title))) {
      const message = `Unexpected second strand "${title}", expected a title that no other has.`;
      report(strandTwice, path, span, message, 'Give it another title, or put its steps into the first one.');
    }
    titles.add(comparable(title));
    const inOrder = [...steps.values()].toSorted(byHeight);
    if (linkedSteps(inOrder).length > 0) {
      infer({
        path,
        line: span.start.line,
        text: `strand "${title}" at ${namesOf(inOrder)}, as the document says`,
      });
      return [{ title, steps: inOrder }];
    }
    const which = ['without steps', 'of one step'][steps.size] ?? 'of levels that do not lead to each other';
    const message = `Unexpected strand "${title}" ${which}, expected two levels at least, one on the way to the other. It is left out.`;
    report(shortStrand, path, span, message);
    return [];
  });
}

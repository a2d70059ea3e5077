import { addressOf } from '../../model/identity/lock.ts';
import type { Known } from '../../model/identity/match.ts';
import type { Framework, Level, Strand } from '../../model/types.ts';
import { comparable } from '../../model/words/fold.ts';
import type { Notes } from '../framework/framework.ts';
import type { TextPlace } from '../framework/text-places.ts';
import { idOfWords, uniqueIds } from '../names/ids.ts';
import { didYouMean, expectedFor } from '../names/near.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import { frontMatterName } from '../rules/front-matter-name.ts';
import { strandsByLabel } from './labels.ts';
import type { SaidStrand } from './read-growth.ts';
import { saidStrands } from './said-strands.ts';
import { linkedSteps, namesOf, type StrandDraft } from './strand.ts';

const WORDS_IN_ID = 6;

/** The word that says that no label names a strand. */
const NO_LABEL = 'none';

/** The file that a framework without a README would need to say something about itself. */
const README = 'README.md';

/** What strands are found in beside the framework. */
export interface StrandSources {
  readonly readme: ReadmeDraft | undefined;
  /** What `growth.md` says, and its path. */
  readonly growth: { readonly path: string; readonly said: readonly SaidStrand[] } | undefined;
  /** Gives what `ids.lock` knows of the revisions before. */
  readonly knownOf: () => readonly Known[];
  /** Gives where the texts of the framework are. */
  readonly placesOf: () => ReadonlyMap<string, TextPlace>;
}

/**
 * Finds the strands of a framework: those of `growth.md`, then those that labels make of what is in none of these.
 *
 * @param framework with the ids that its expectations have in the end
 */
export function findStrands(
  { levels }: Framework,
  { readme, growth, knownOf, placesOf }: StrandSources,
  notes: Notes,
): readonly Strand[] {
  const said = growth ? saidStrands(growth.said, levels, knownOf, growth.path, notes) : [];
  const labelled = labelStrands(levels, readme, notes).flatMap((strand) => withoutSaid(strand, said));
  if (labelled.length > 0) explainLabels(labelled, readme, placesOf(), notes);
  return toStrands([...said, ...labelled]);
}

/** The strands that labels make; only certain ones, if the README says which. */
function labelStrands(
  levels: readonly Level[],
  readme: ReadmeDraft | undefined,
  { report }: Notes,
): readonly StrandDraft[] {
  const all = strandsByLabel(levels);
  const wanted = readme?.strandLabels;
  if (!wanted) return all;
  const titles = new Set(all.map(({ title }) => title));
  const known = new Set([NO_LABEL, ...titles].map(comparable));
  for (const { value, span } of wanted) {
    if (known.has(comparable(value))) continue;
    const expected = expectedFor(value, titles, 'a label that several levels of a track have');
    const message = `Unexpected label "${value}" in \`strandLabels\`, expected ${expected}.`;
    report(frontMatterName, readme.path, span, message, didYouMean(value, titles));
  }
  const names = new Set(wanted.map(({ value }) => comparable(value)));
  return all.filter(({ title }) => names.has(comparable(title)));
}

/** What is left of a strand when the author has said otherwise of it, or of some of its steps. */
function withoutSaid({ title, steps }: StrandDraft, said: readonly StrandDraft[]): readonly StrandDraft[] {
  if (said.some((each) => comparable(each.title) === comparable(title))) return [];
  const taken = new Set(said.flatMap((each) => each.steps.map(({ expectation }) => expectation)));
  const left = linkedSteps(steps.filter(({ expectation }) => !taken.has(expectation)));
  return left.length > 0 ? [{ title, steps: left }] : [];
}

function explainLabels(
  strands: readonly StrandDraft[],
  readme: ReadmeDraft | undefined,
  places: ReadonlyMap<string, TextPlace>,
  { infer }: Notes,
): void {
  for (const { title, steps } of strands) {
    const [first] = steps;
    const place = first && places.get(addressOf({ level: first.level.id, id: first.expectation.id }));
    if (!place) continue;
    const say = { path: readme?.path ?? README, key: 'strandLabels', value: [title] };
    const text = `strand "${title}" at ${namesOf(steps)}, from the label`;
    infer({ ...place, text, ...(readme?.strandLabels ? {} : { say }) });
  }
}

function toStrands(drafts: readonly StrandDraft[]): readonly Strand[] {
  const ids = uniqueIds();
  return drafts.map(({ title, steps }) => {
    const [theme, ...others] = new Set(steps.map(({ section }) => section.theme));
    return {
      id: ids(idOfWords(title, WORDS_IN_ID, 'strand')),
      title,
      ...(theme !== undefined && others.length === 0 ? { theme } : {}),
      steps: steps.map(({ level, expectation }) => ({ level: level.id, expectation: expectation.id })),
    };
  });
}

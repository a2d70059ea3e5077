import { groupBy } from '../../model/group.ts';
import { digestOf } from '../../model/identity/digest.ts';
import { type Known, matchExpectations } from '../../model/identity/match.ts';
import { stemsOf, wordingAmong } from '../../model/identity/wording.ts';
import { levelsMeant, notOneLevel } from '../../model/names/lookup.ts';
import { levelName } from '../../model/names/name.ts';
import type { Level } from '../../model/types.ts';
import { comparable } from '../../model/words/fold.ts';
import { asked } from '../names/near.ts';
import type { Report } from '../rules/diagnostics.ts';
import { excerpt } from '../rules/excerpt.ts';
import { strandQuote } from '../rules/strand-quote.ts';
import { strandStep } from '../rules/strand-step.ts';
import { expectationFinder, wordsOf } from './expectations-of.ts';
import { markdownOf } from './markdown.ts';
import type { SaidStep } from './read-growth.ts';
import type { StepDraft } from './strand.ts';

/** A step whose words no longer stand in its level. */
interface Outdated {
  readonly said: SaidStep;
  readonly level: Level;
}

/**
 * Finds the expectations that the steps of `growth.md` name: by their words or the id in the link, and where these words have changed by
 * what `ids.lock` knows of them, or by likeness.
 *
 * @param said the steps of all strands
 * @param knownOf gives what `ids.lock` knows of the revisions before
 * @param path that of the document
 * @returns what each step names; those that name nothing are reported
 */
export function findSteps(
  said: readonly SaidStep[],
  levels: readonly Level[],
  knownOf: () => readonly Known[],
  path: string,
  report: Report,
): ReadonlyMap<SaidStep, StepDraft> {
  const expectationsOf = expectationFinder();
  const found = new Map<SaidStep, StepDraft>();
  const outdated: Outdated[] = [];
  for (const step of said) {
    const level = levelOf(step, levels, path, report);
    if (!level) continue;
    const { byWords, byId } = expectationsOf(level);
    const byAnchor = byId(step.anchor ?? '');
    const isQuoted = byAnchor && comparable(wordsOf(byAnchor)) === comparable(step.quote);
    const named = step.quote === '' || isQuoted ? byAnchor : byWords(step.quote);
    if (!named) outdated.push({ said: step, level });
    else {
      found.set(step, named);
      if (step.anchor !== undefined && named !== byAnchor) reportAnchor(step, named, path, report);
    }
  }
  const likely = findOutdated(outdated, [...found.values()]);
  for (const one of outdated) {
    const now = likely.get(one);
    if (now) found.set(one.said, now);
    if (now) reportReworded(one.said, now, path, report);
    else reportUnknown(one);
  }
  return found;

  function findOutdated(
    steps: readonly Outdated[],
    taken: readonly StepDraft[],
  ): ReadonlyMap<Outdated, StepDraft> {
    const byId = steps.map((one) => [one, byAnchorOrLock(one)] as const);
    const sure = new Map(byId.flatMap(([one, step]) => (step ? [[one, step] as const] : [])));
    const others = steps.filter((one) => !sure.has(one) && one.said.quote !== '');
    const isTaken = new Set([...taken, ...sure.values()].map(({ expectation }) => expectation));
    for (const [level, ofLevel] of groupBy(others, (one) => one.level)) {
      const free = expectationsOf(level).all.filter(({ expectation }) => !isTaken.has(expectation));
      for (const [one, step] of findAlike(ofLevel, free)) sure.set(one, step);
    }
    return sure;
  }

  function byAnchorOrLock({ said: { anchor, quote }, level }: Outdated): StepDraft | undefined {
    const { byId } = expectationsOf(level);
    const step = byId(anchor ?? '');
    if (step || quote === '') return step;
    const words = comparable(quote);
    const isIt = ({ level: at, text, digest }: Known) =>
      at === level.id && (digest === undefined ? comparable(text) === words : digest === digestOf(quote));
    const known = knownOf().find(isIt);
    return known && byId(known.id);
  }

  function reportUnknown({ said: { quote, anchor = '', span, place }, level }: Outdated): void {
    const at = place ?? span;
    const name = levelName(level);
    const names = quote === '' ? `anchor "#${anchor}"` : `words "${excerpt(quote)}"`;
    const message = `Unexpected ${names}, expected those of an expectation of ${name}. The step is left out.`;
    report(strandQuote, path, at, message, adviceOn(quote, level));
  }

  /** Says where the words stand, or which were most likely meant. */
  function adviceOn(quote: string, level: Level): string | undefined {
    const elsewhere = levels.find((other) => expectationsOf(other).byWords(quote));
    if (elsewhere)
      return `The words stand at ${levelName(elsewhere)}: link to it, or quote what ${levelName(level)} asks for.`;
    const closest = closestTo(quote, expectationsOf(level).all.map(wordsOf));
    return closest === undefined ? undefined : asked(closest);
  }
}

/** Below it, two texts have little more in common than small words. */
const WORTH_ASKING = 0.25;

/** The text that is most like another, if any is. */
function closestTo(quote: string, texts: readonly string[]): string | undefined {
  const stems = texts.map((text) => ({ text, stems: stemsOf(text) }));
  const { likeness } = wordingAmong(stems.map((each) => each.stems));
  const own = stemsOf(quote);
  const rated = stems.map((each) => ({ text: each.text, likeness: likeness(own, each.stems) }));
  const [best] = rated.sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= WORTH_ASKING ? best.text : undefined;
}

/** Finds the expectations of one level that are most likely what steps quoted, where no other is nearly as likely. */
function findAlike(
  steps: readonly Outdated[],
  free: readonly StepDraft[],
): readonly (readonly [Outdated, StepDraft])[] {
  const byWords = groupBy(steps, ({ said }) => comparable(said.quote));
  const known = [...byWords].map(
    ([id, [{ said, level }]]): Known => ({
      id,
      level: level.id,
      section: '',
      text: said.quote,
      previous: '',
    }),
  );
  const found = free.map((step) => ({
    step,
    level: step.level.id,
    section: step.section.id,
    text: wordsOf(step),
  }));
  const { sure } = matchExpectations(known, found);
  return found.flatMap((one) => {
    const quoted = byWords.get(sure.get(one)?.id ?? '') ?? [];
    return quoted.map((each) => [each, one.step] as const);
  });
}

function levelOf(
  { level, span }: SaidStep,
  levels: readonly Level[],
  path: string,
  report: Report,
): Level | undefined {
  if ('id' in level) return levels.find(({ id }) => id === level.id);
  const meant = levelsMeant(levels, level.name);
  const [only, ...others] = meant;
  if (others.length === 0 && only) return only;
  const problem = notOneLevel(level.name, meant, undefined, 'link to the level');
  const message = `Unexpected name, expected one of a level: ${problem}. The step is left out.`;
  report(strandStep, path, span, message);
  return undefined;
}

function reportAnchor(
  { anchor, span }: SaidStep,
  { expectation, level }: StepDraft,
  path: string,
  report: Report,
): void {
  const message = `Unexpected "#${anchor}" beside other words of ${levelName(level)}, expected "#${expectation.id}".`;
  report(
    strandQuote,
    path,
    span,
    message,
    `Write "#${expectation.id}", or leave the anchor out: the words are enough.`,
  );
}

function reportReworded(
  { quote, place, span }: SaidStep,
  now: StepDraft,
  path: string,
  report: Report,
): void {
  const words = wordsOf(now);
  const message = `Unexpected words "${excerpt(quote)}", expected those that ${levelName(now.level)} has now: "${excerpt(words)}".`;
  const fix = place && { edits: [{ ...place, text: markdownOf(words) }] };
  report(strandQuote, path, place ?? span, message, `Write "${words}".`, fix);
}

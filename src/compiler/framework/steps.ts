import { groupBy } from '../../model/group.ts';
import { isOnTheWay, pathsOf } from '../../model/tracks/paths.ts';
import type { Level, LevelStep, Section, Track } from '../../model/types.ts';
import type { FoundStep } from '../divide/level-names.ts';
import type { LevelDraft } from '../level/level.ts';
import { FILE_START, type Report } from '../rules/diagnostics.ts';
import { stepLevel } from '../rules/step-level.ts';
import type { StepDraft } from '../steps/read-step.ts';

/** A step note, wherever it stands; without a step, it names no level. */
interface Note extends Omit<StepDraft, 'step'> {
  readonly step?: FoundStep;
}

/** Where step notes stand. */
interface StepSources {
  readonly drafts: readonly LevelDraft[];
  /** Those that have documents of their own. */
  readonly stepNotes: readonly StepDraft[];
}

/** The levels that were given their steps earlier. */
export type KnownSteps = WeakMap<Level, { readonly key: string; readonly level: Level }>;

/**
 * Says of each step note which levels it is about, now that it is known how they follow each other. One that names no step is
 * kept as it is, without.
 *
 * @param known the levels that were given their steps earlier
 */
export function withSteps(
  levels: readonly Level[],
  tracks: readonly Track[],
  { drafts, stepNotes }: StepSources,
  report: Report,
  known: KnownSteps,
): readonly Level[] {
  const notes = groupBy([...drafts.flatMap(notesIn), ...stepNotes], ({ level }) => level);
  if (notes.size === 0) return levels;
  const byId = new Map(levels.map((level) => [level.id, level]));
  const { previous } = pathsOf({ levels, tracks });
  return levels.map((level) => {
    const own = notes.get(level.id) ?? [];
    if (own.length === 0) return level;
    const stepped = own.map((note): readonly [Section, Section] => {
      const candidates = candidatesOf(note.step, level, byId, previous.get(level.id));
      const step = onlyStep(candidates, level, previous);
      if (!step) reportStep(note, candidates, report);
      return [note.section, withStep(note.section, step)];
    });
    const key = JSON.stringify(stepped);
    const before = known.get(level);
    if (before?.key === key) return before.level;
    const replaced = new Map(stepped);
    const sections = level.sections.map((section) => replaced.get(section) ?? section);
    const added = stepped.flatMap(([section, own]) => (level.sections.includes(section) ? [] : [own]));
    const made = { ...level, sections: [...sections, ...added] };
    known.set(level, { key, level: made });
    return made;
  });
}

/** The step notes of a level's own document. */
function notesIn({ id, path, sections, spans, steps }: LevelDraft): readonly Note[] {
  return sections.flatMap((section) => {
    if (section.kind !== 'step') return [];
    const step = steps.get(section);
    return { level: id, path, span: spans.get(section) ?? FILE_START, section, ...(step ? { step } : {}) };
  });
}

function withStep(section: Section, step: LevelStep | undefined): Section {
  if (!step) return section;
  const { id, kind, ...rest } = section;
  return { id, kind, step, ...rest };
}

interface Candidate {
  readonly from: Level;
  readonly to: Level;
}

/** The steps that a note may be about. One whose heading names no level is about the step to the level that it stands in. */
function candidatesOf(
  found: FoundStep | undefined,
  level: Level,
  byId: ReadonlyMap<string, Level>,
  below: Level | undefined,
): readonly Candidate[] {
  const levelsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const ends = found?.to ? levelsOf(found.to) : [level];
  const starts = found ? levelsOf(found.from) : below ? [below] : [];
  const steps = starts.flatMap((from) => ends.filter((to) => to !== from).map((to) => ({ from, to })));
  // "What separates L3 and L4" is the way up, too
  return steps.map(({ from, to }) => (isOnTheWay(to, from) ? { from: to, to: from } : { from, to }));
}

/** The step that is meant: the only one; among several the one between neighbours, and then the one of the level itself. */
function onlyStep(
  candidates: readonly Candidate[],
  level: Level,
  previous: ReadonlyMap<string, Level>,
): LevelStep | undefined {
  const tests: readonly ((step: Candidate) => boolean)[] = [
    () => true,
    ({ from, to }) => previous.get(to.id) === from,
    ({ from, to }) => from === level || to === level,
  ];
  let left = candidates;
  for (const test of tests) {
    const fitting = left.filter(test);
    const [first, ...others] = fitting;
    if (first && others.length === 0) return { from: first.from.id, to: first.to.id };
    if (fitting.length > 0) left = fitting;
  }
  return undefined;
}

function reportStep({ section, path, span }: Note, candidates: readonly Candidate[], report: Report): void {
  const steps = candidates.map(({ from, to }) => `${from.id} to ${to.id}`);
  const expected = steps.length > 0 ? `one of them: ${steps.join(', ')}` : 'two levels that are there';
  const found = steps.length > 0 ? 'that may be several steps' : 'without a step';
  const message = `Unexpected step note "${section.title}" ${found}, expected ${expected}. It is shown with its level alone.`;
  report(stepLevel, path, span, message);
}

import type { Framework, FrameworkSection, Level, Theme } from '../../model/types.ts';
import { languageOf } from '../../model/words/language.ts';
import type { LevelDraft } from '../level/level.ts';
import { uniqueIds } from '../names/ids.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import { FILE_START, type Report } from '../rules/diagnostics.ts';
import { MAX_LEVELS } from '../rules/limits.ts';
import { tooComplex } from '../rules/too-complex.ts';
import type { StepDraft } from '../steps/read-step.ts';
import type { Inference } from '../text/scope.ts';
import { explainWhole } from './explain.ts';
import { findForks } from './forks.ts';
import { type KnownLevels, levelOnce } from './level.ts';
import { byIndex, byOrder, bySaid } from './order.ts';
import { resolvePhase } from './phases.ts';
import { findPlaces } from './places.ts';
import { readForks } from './said-forks.ts';
import { type KnownSteps, withSteps } from './steps.ts';
import { findTracks } from './tracks.ts';

/** Takes note of conclusions and problems. */
export interface Notes {
  readonly infer: (inference: Inference) => void;
  readonly report: Report;
}

/**
 * Puts the parts of a framework together.
 *
 * @param readme `undefined` if the folder has none
 * @param drafts the levels, sorted by file name, each with an id of its own
 * @param stepNotes those that have documents of their own
 * @param beside what files with several levels say around them
 * @param folderName what the framework is called where no document gives it a title
 * @param known the levels that were made of drafts earlier
 */
export function assemble(
  readme: ReadmeDraft | undefined,
  drafts: readonly LevelDraft[],
  stepNotes: readonly StepDraft[],
  beside: readonly FrameworkSection[],
  folderName: string,
  { infer, report }: Notes,
  known: { readonly levels: KnownLevels; readonly steps: KnownSteps },
): Framework {
  const { indexed, unindexed } = readme?.index
    ? byIndex(readme.index, drafts)
    : { indexed: [], unindexed: byOrder(drafts) };
  const said = new Map((readme?.order ?? []).map(({ value }, place) => [value, place]));
  const ordered = bySaid([...indexed, ...unindexed], said);
  if (ordered.length > MAX_LEVELS) {
    const message = `Unexpected framework of ${ordered.length} levels, expected at most ${MAX_LEVELS}.`;
    report(tooComplex, '.', FILE_START, message, 'Divide the folder into folders with a README.md each.');
  }
  const tracks = findTracks(indexed, unindexed, readme?.tracks ?? new Map(), said);
  const phases = (readme?.phases ?? []).map((phase) => resolvePhase(phase, ordered, tracks));
  const phaseOf = new Map(
    phases.flatMap((phase) => phase.levels.map((id) => [id, phase] as const)).toReversed(),
  );
  const forks = findForks(tracks, phases, readForks(tracks, readme, report));
  const places = findPlaces(tracks, forks);
  const language = readme?.locale === undefined ? undefined : languageOf(readme.locale);
  const read = ordered.flatMap((level) => {
    const { draft, rank } = level;
    const place = places.get(level);
    if (!draft || !place) return [];
    return levelOnce(
      draft,
      rank ?? place.below + place.position,
      place,
      phaseOf.get(draft.id),
      language,
      readme?.addresses ?? {},
      known.levels,
    );
  });
  const ofFramework = tracks.map(({ track }) => track);
  const levels = withSteps(read, ofFramework, { drafts, stepNotes }, report, known.steps);
  const title =
    readme?.givenTitle?.value || readme?.heading?.value || readme?.firstHeading?.value || folderName;
  const sections = [...(readme?.sections ?? []), ...beside];
  // a principle must not take the anchor of a section
  const ids = uniqueIds();
  for (const { id } of sections) ids(id);
  for (const inference of explainWhole({ readme, title, ordered, tracks, forks })) infer(inference);
  return {
    title,
    description: readme?.description ?? [],
    ...(readme?.organization === undefined ? {} : { organization: readme.organization }),
    ...readme?.addresses,
    locale: readme?.locale ?? 'en',
    ...(language ? { language } : {}),
    purpose: readme?.purpose ?? [],
    principles: (readme?.principles ?? []).map((principle) => ({ ...principle, id: ids(principle.id) })),
    phases,
    tracks: ofFramework,
    themes: findThemes(readme, levels),
    sections,
    levels,
  };
}

/** The themes that the README declares, else the ones that the levels name. */
function findThemes(readme: ReadmeDraft | undefined, levels: readonly Level[]): readonly Theme[] {
  if (readme && readme.themes.size > 0) return [...readme.themes].map(([id, title]) => ({ id, title }));
  const named = levels.flatMap((level) => level.sections.flatMap((section) => section.theme ?? []));
  return [...new Set(named)].map((id) => ({ id, title: id }));
}

import { fold } from '../model/fold.ts';
import type { Framework, Level, Phase, Theme } from '../model/types.ts';
import { compareOrders, isInOrders, type Order, orderOfCode } from './codes.ts';
import { compareText } from './diagnostics.ts';
import type { IndexEntry } from './index-list.ts';
import type { LevelDraft } from './level.ts';
import type { PhaseDraft } from './phase.ts';
import type { ReadmeDraft } from './readme.ts';
import type { Inference } from './scope.ts';
import { type Climber, findTracks, type Line } from './tracks.ts';

/** A level of the index or of the folder; it has a draft only if its document could be read. */
interface Candidate extends Climber {
  readonly rank: number;
  readonly draft?: LevelDraft;
}

/**
 * Puts the parts of a framework together.
 *
 * @param readme undefined where the folder has none
 * @param drafts the levels, sorted by file name, each with an id of its own
 * @param folderName what the framework is called where no document gives it a title
 */
export function assemble(
  readme: ReadmeDraft | undefined,
  drafts: readonly LevelDraft[],
  folderName: string,
  infer: (inference: Inference) => void,
): Framework {
  const { indexed, unindexed } = readme?.index
    ? byIndex(readme.index, drafts)
    : { indexed: [], unindexed: byOrder(drafts) };
  const lines = findTracks<Candidate>(indexed, unindexed, readme?.tracks ?? new Map());
  const phases = (readme?.phases ?? []).map((phase) =>
    resolvePhase(phase, [...indexed, ...unindexed], lines),
  );
  const ordered = [...indexed, ...unindexed];
  const levels = ordered.flatMap((candidate) => {
    const line = lines.find(({ members }) => members.includes(candidate));
    if (!candidate.draft || !line) return [];
    explainPlace(candidate.draft, line, infer);
    return toLevel(candidate.draft, candidate, line, lines, phases);
  });
  if (!readme) infer({ path: '.', line: 1, text: `title "${folderName}", from the folder's name` });
  return {
    title: readme?.heading?.value || folderName,
    description: readme?.description ?? [],
    ...(readme?.organization === undefined ? {} : { organization: readme.organization }),
    ...readme?.addresses,
    locale: readme?.locale ?? 'en',
    purpose: readme?.purpose ?? [],
    principles: readme?.principles ?? [],
    phases,
    tracks: lines.map(({ track }) => track),
    themes: findThemes(readme, levels),
    sections: readme?.sections ?? [],
    levels,
  };
}

/** Orders the levels as the index does; the ones that it does not name follow by file name. */
function byIndex(
  index: readonly IndexEntry[],
  drafts: readonly LevelDraft[],
): { indexed: readonly Candidate[]; unindexed: readonly Candidate[] } {
  const entries = index.filter(
    (entry, place) => index.findIndex(({ file }) => file === entry.file) === place,
  );
  const indexed = entries.map((entry, place): Candidate => {
    const draft = drafts.find(({ path }) => path === entry.file);
    return toCandidate(draft ?? { path: entry.file, ...entry }, place + 1, draft);
  });
  const unindexed = drafts
    .filter(({ path }) => !entries.some(({ file }) => file === path))
    .map((draft, place) => toCandidate(draft, entries.length + place + 1, draft));
  return { indexed, unindexed };
}

/** Orders the levels by rank and code; the ones that have no rank come last. */
function byOrder(drafts: readonly LevelDraft[]): readonly Candidate[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...drafts]
    .sort((a, b) => compareOrders(orderOf(a, last), orderOf(b, last)) || compareText(a.path, b.path))
    .map((draft, place) => toCandidate(draft, place + 1, draft));
}

function orderOf({ code, rank }: Pick<LevelDraft, 'code' | 'rank'>, fallback: number): Order {
  return [rank ?? fallback, ...orderOfCode(code).slice(1)];
}

function toCandidate(
  named: Pick<LevelDraft, 'path' | 'code' | 'rank' | 'title'>,
  place: number,
  draft: LevelDraft | undefined,
): Candidate {
  return {
    file: named.path,
    code: named.code,
    rank: named.rank ?? place,
    order: orderOf(named, place),
    title: named.title,
    ...(draft ? { draft } : {}),
    ...(draft?.track ? { track: draft.track.value } : {}),
  };
}

function toLevel(
  draft: LevelDraft,
  { rank }: Candidate,
  line: Line<Candidate>,
  lines: readonly Line<Candidate>[],
  phases: readonly Phase[],
): Level {
  const phase = phases.find(({ levels }) => levels.includes(draft.id));
  const [first] = lines;
  const start = line.members[0]?.order ?? [];
  return {
    id: draft.id,
    code: draft.code,
    rank,
    title: draft.title,
    track: line.track.id,
    ...(phase ? { phase: phase.id } : {}),
    status: draft.status,
    place: {
      position: line.members.findIndex((member) => member.draft === draft) + 1,
      of: line.members.length,
      below:
        line === first
          ? 0
          : (first?.members.filter(({ order }) => compareOrders(order, start) < 0).length ?? 0),
      trackTitle: line.track.title,
      ...(phase ? { phaseTitle: phase.title } : {}),
    },
    statement: draft.statement,
    intro: draft.intro,
    attributes: draft.attributes,
    sections: draft.sections,
    ...(draft.owner === undefined ? {} : { owner: draft.owner }),
    ...(draft.reviewBy === undefined ? {} : { reviewBy: draft.reviewBy }),
    source: { path: draft.path, line: lineOfTitle(draft) },
  };
}

function lineOfTitle({ heading, givenTitle }: LevelDraft): number {
  return (heading ?? givenTitle)?.span.start.line ?? 1;
}

function explainPlace(draft: LevelDraft, line: Line<Candidate>, infer: (inference: Inference) => void): void {
  if (draft.track) return;
  infer({
    path: draft.path,
    line: lineOfTitle(draft),
    text: `track ${line.track.id} ("${line.track.title}")`,
  });
}

/** The levels of a phase are those that it names in parentheses, else those of the first track with its codes. */
function resolvePhase(
  { id, title, label, text, orders, named }: PhaseDraft,
  candidates: readonly Candidate[],
  [first]: readonly Line<Candidate>[],
): Phase {
  const byTitle = candidates.filter(
    (candidate) =>
      named.has(fold(candidate.title)) && (orders.length === 0 || isInOrders(candidate.order, orders)),
  );
  const chosen =
    byTitle.length > 0 ? byTitle : (first?.members.filter(({ order }) => isInOrders(order, orders)) ?? []);
  return { id, title, label, text, levels: chosen.flatMap(({ draft }) => draft?.id ?? []) };
}

/** The themes that the README declares, else the ones that the levels name. */
function findThemes(readme: ReadmeDraft | undefined, levels: readonly Level[]): readonly Theme[] {
  if (readme && readme.themes.size > 0) return [...readme.themes].map(([id, title]) => ({ id, title }));
  const named = levels.flatMap((level) => level.sections.flatMap((section) => section.theme ?? []));
  return [...new Set(named)].map((id) => ({ id, title: id }));
}

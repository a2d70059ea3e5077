import { fold } from '../../model/fold.ts';
import { languageOf } from '../../model/language.ts';
import type {
  Framework,
  FrameworkSection,
  Language,
  Level,
  Phase,
  Place,
  Theme,
  Track,
} from '../../model/types.ts';
import type { LevelDraft } from '../level/level.ts';
import { compareOrders, isInOrders, type Order, orderOfCode } from '../names/codes.ts';
import { compareNames } from '../names/natural-order.ts';
import type { IndexEntry } from '../readme/index-entry.ts';
import type { PhaseDraft } from '../readme/phase.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import type { Inference } from '../text/scope.ts';
import { type Climber, findTracks, type Line } from './tracks.ts';

/** The levels that were made of drafts earlier, with what they depend on beside the draft. */
export type KnownLevels = WeakMap<LevelDraft, { readonly key: string; readonly level: Level }>;

/** A level of the index or of the folder; it has a draft only if its document could be read. */
interface Candidate extends Climber {
  /** Undefined where neither a code nor an index tells. */
  readonly rank?: number;
  readonly draft?: LevelDraft;
}

/**
 * Puts the parts of a framework together.
 *
 * @param readme undefined where the folder has none
 * @param drafts the levels, sorted by file name, each with an id of its own
 * @param beside what files with several levels say around them
 * @param folderName what the framework is called where no document gives it a title
 * @param known the levels that were made of drafts earlier
 */
export function assemble(
  readme: ReadmeDraft | undefined,
  drafts: readonly LevelDraft[],
  beside: readonly FrameworkSection[],
  folderName: string,
  infer: (inference: Inference) => void,
  known: KnownLevels,
): Framework {
  const { indexed, unindexed } = readme?.index
    ? byIndex(readme.index, drafts)
    : { indexed: [], unindexed: byOrder(drafts) };
  const lines = findTracks<Candidate>(indexed, unindexed, readme?.tracks ?? new Map());
  const phases = (readme?.phases ?? []).map((phase) =>
    resolvePhase(phase, [...indexed, ...unindexed], lines),
  );
  const ordered = [...indexed, ...unindexed];
  const phaseOf = new Map(
    phases.flatMap((phase) => phase.levels.map((id) => [id, phase] as const)).toReversed(),
  );
  const standings = findStandings(lines);
  const language = readme?.locale === undefined ? undefined : languageOf(readme.locale);
  const levels = ordered.flatMap((candidate) => {
    const standing = standings.get(candidate);
    if (!candidate.draft || !standing) return [];
    explainPlace(candidate.draft, standing.track, infer);
    const rank = candidate.rank ?? standing.position;
    return levelOnce(candidate.draft, rank, standing, phaseOf.get(candidate.draft.id), language, known);
  });
  if (!readme) infer({ path: '.', line: 1, text: `title "${folderName}", from the folder's name` });
  return {
    title: readme?.heading?.value || folderName,
    description: readme?.description ?? [],
    ...(readme?.organization === undefined ? {} : { organization: readme.organization }),
    ...readme?.addresses,
    locale: readme?.locale ?? 'en',
    ...(language ? { language } : {}),
    purpose: readme?.purpose ?? [],
    principles: readme?.principles ?? [],
    phases,
    tracks: lines.map(({ track }) => track),
    themes: findThemes(readme, levels),
    sections: [...(readme?.sections ?? []), ...beside],
    levels,
  };
}

/** Orders the levels as the index does; the ones that it does not name follow in the order of their files. */
function byIndex(
  index: readonly IndexEntry[],
  drafts: readonly LevelDraft[],
): { indexed: readonly Candidate[]; unindexed: readonly Candidate[] } {
  const byId = new Map<string | undefined, LevelDraft>(drafts.map((draft) => [draft.id, draft]));
  const byFile = new Map<string, LevelDraft[]>();
  for (const draft of drafts) byFile.set(draft.path, [...(byFile.get(draft.path) ?? []), draft]);
  const left = new Set(drafts);
  const missing = new Set<string>();
  const indexed: Candidate[] = [];
  for (const entry of index) {
    const level = byId.get(entry.level);
    const named = level ? [level] : byFile.get(entry.file);
    for (const draft of named ?? []) {
      if (left.delete(draft)) {
        indexed.push(toCandidate({ ...draft, ...lineOf(entry, draft) }, indexed.length + 1, draft, true));
      }
    }
    if (named || missing.has(entry.file)) continue;
    missing.add(entry.file);
    indexed.push(
      toCandidate({ ...entry, path: entry.file, ...lineOf(entry) }, indexed.length + 1, undefined, true),
    );
  }
  const unindexed = [...left].map((draft, place) =>
    toCandidate(draft, indexed.length + place + 1, draft, false),
  );
  return { indexed, unindexed };
}

/** The track that the index puts a level on, else the one that its document's place suggests. */
function lineOf({ track }: IndexEntry, draft?: LevelDraft): Pick<LevelDraft, 'line'> {
  const line = track ?? draft?.line;
  return line ? { line } : {};
}

/** Orders the levels by rank and code; the ones that have no rank come last. */
function byOrder(drafts: readonly LevelDraft[]): readonly Candidate[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...drafts]
    .sort((a, b) => compareOrders(orderOf(a, last), orderOf(b, last)) || compareNames(a.path, b.path))
    .map((draft, place) => toCandidate(draft, place + 1, draft, false));
}

function orderOf({ code, rank }: Pick<LevelDraft, 'code' | 'rank'>, fallback: number): Order {
  return [rank ?? fallback, ...orderOfCode(code).slice(1)];
}

function toCandidate(
  named: Pick<LevelDraft, 'path' | 'code' | 'rank' | 'title' | 'line'>,
  place: number,
  draft: LevelDraft | undefined,
  isIndexed: boolean,
): Candidate {
  // only an index gives a place among all levels a meaning
  const rank = named.rank ?? (isIndexed ? place : undefined);
  return {
    file: named.path,
    code: named.code,
    ...(rank === undefined ? {} : { rank }),
    order: orderOf(named, place),
    title: named.title,
    ...(draft ? { draft } : {}),
    ...(draft?.track ? { track: draft.track.value } : {}),
    ...(named.line ? { line: named.line } : {}),
  };
}

/** Where a level stands: its track, and its place on it. */
interface Standing extends Pick<Place, 'position' | 'of' | 'below'> {
  readonly track: Track;
}

function findStandings(lines: readonly Line<Candidate>[]): ReadonlyMap<Candidate, Standing> {
  const [first] = lines;
  const standings = new Map<Candidate, Standing>();
  for (const line of lines) {
    const { track, members } = line;
    const start = members[0]?.order ?? [];
    const isBelow = ({ order }: Candidate) => compareOrders(order, start) < 0;
    const below = line === first ? 0 : (first?.members.filter(isBelow).length ?? 0);
    for (const [place, member] of members.entries()) {
      standings.set(member, { track, position: place + 1, of: members.length, below });
    }
  }
  return standings;
}

/** Gives the same object for as long as nothing of the level changes. */
function levelOnce(
  draft: LevelDraft,
  rank: number,
  standing: Standing,
  phase: Phase | undefined,
  language: Language | undefined,
  known: KnownLevels,
): Level {
  const key = JSON.stringify([rank, standing, phase?.id, phase?.title, language]);
  const before = known.get(draft);
  if (before?.key === key) return before.level;
  const level = toLevel(draft, rank, standing, phase, language);
  known.set(draft, { key, level });
  return level;
}

function toLevel(
  draft: LevelDraft,
  rank: number,
  { track, position, of, below }: Standing,
  phase: Phase | undefined,
  language: Language | undefined,
): Level {
  return {
    id: draft.id,
    code: draft.code,
    rank,
    title: draft.title,
    track: track.id,
    ...(phase ? { phase: phase.id } : {}),
    status: draft.status,
    ...(language ? { language } : {}),
    place: {
      position,
      of,
      below,
      trackTitle: track.title,
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

function explainPlace(draft: LevelDraft, { id, title }: Track, infer: (inference: Inference) => void): void {
  if (draft.track) return;
  infer({
    path: draft.path,
    line: lineOfTitle(draft),
    text: title ? `track ${id} ("${title}")` : `track ${id}, the only one`,
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

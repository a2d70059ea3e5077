import { everyExpectation } from '../expectations.ts';
import { byTrack, heightOf, pathsOf } from '../tracks/paths.ts';
import type { Framework, Level, Section, Strand, Theme, Track } from '../types.ts';

/** What a reader follows through the levels. */
export type GrowthSubject =
  | { readonly kind: 'theme'; readonly of: Theme }
  | { readonly kind: 'strand'; readonly of: Strand };

/** What people name it by. */
export interface GrowthRequest {
  /** A theme's id. */
  readonly theme?: string | undefined;
  /** A strand's id. */
  readonly strand?: string | undefined;
  /** A track's id: the whole way to its last level. Without one, every track, each from where it begins. */
  readonly track?: string | undefined;
}

/** A level on the way, and what it says of a theme or asks on a strand: nothing, or sections with that in them. */
export interface GrowthStep {
  readonly level: Level;
  /** How many steps up from the foot of the framework the level is, from 1. */
  readonly height: number;
  readonly sections: readonly Section[];
}

/** A way up. */
export interface GrowthWay {
  readonly track: Track;
  /** The level after which the way leaves another one. */
  readonly forksAfter?: Level;
  /** From the foot up; every level of the way is one. */
  readonly steps: readonly GrowthStep[];
}

/** A theme or a strand through the levels. */
export interface Growth {
  /** Missing if the framework has neither a theme nor a strand. */
  readonly subject?: GrowthSubject;
  /** Those that have something of it; the one that was named in any case. */
  readonly ways: readonly GrowthWay[];
}

/**
 * Follows a theme or a strand through the levels: without a request the first theme, or the first strand of a framework
 * without themes.
 *
 * @throws an error that names the known ids, if the framework has no such theme, strand or track
 */
export function growthOf(framework: Framework, request: GrowthRequest = {}): Growth {
  const subject = subjectOf(framework, request);
  if (!subject) return { ways: [] };
  const { previous } = pathsOf(framework);
  const stepAt = (level: Level): GrowthStep => ({
    level,
    height: heightOf(level),
    sections: sectionsOn(subject, level),
  });
  const tracks = byTrack(framework);
  const named =
    request.track === undefined ? undefined : known('track', tracks, ({ track }) => track.id, request.track);
  if (named) {
    return { subject, ways: [{ track: named.track, steps: wayTo(named.levels, previous).map(stepAt) }] };
  }
  const ways = tracks.map(({ track, levels }): GrowthWay => {
    const forksAfter = levels[0] && previous.get(levels[0].id);
    return { track, ...(forksAfter ? { forksAfter } : {}), steps: levels.map(stepAt) };
  });
  return { subject, ways: ways.filter(({ steps }) => steps.some(({ sections }) => sections.length > 0)) };
}

function subjectOf(
  { themes, strands = [] }: Framework,
  { theme, strand }: GrowthRequest,
): GrowthSubject | undefined {
  if (theme !== undefined && strand !== undefined) {
    throw new Error(`Unexpected theme "${theme}" and strand "${strand}", expected one of the two.`);
  }
  if (strand !== undefined) return { kind: 'strand', of: known('strand', strands, ({ id }) => id, strand) };
  if (theme !== undefined) return { kind: 'theme', of: known('theme', themes, ({ id }) => id, theme) };
  const [firstTheme] = themes;
  const [firstStrand] = strands;
  if (firstTheme) return { kind: 'theme', of: firstTheme };
  return firstStrand && { kind: 'strand', of: firstStrand };
}

function known<T>(what: string, all: readonly T[], idOf: (one: T) => string, id: string): T {
  const found = all.find((one) => idOf(one) === id);
  if (found) return found;
  throw new Error(`there is no ${what} "${id}". Known ${what}s: ${all.map(idOf).join(', ') || 'none'}.`);
}

/** Levels with those that lead to the first of them, from the foot up. */
function wayTo(levels: readonly Level[], previous: ReadonlyMap<string, Level>): readonly Level[] {
  const way = [...levels];
  let below = way[0] && previous.get(way[0].id);
  // forks that somebody has written by hand may lead in a circle
  while (below && !way.includes(below)) {
    way.unshift(below);
    below = previous.get(below.id);
  }
  return way;
}

function sectionsOn({ kind, of }: GrowthSubject, level: Level): readonly Section[] {
  if (kind === 'theme') return level.sections.filter(({ theme }) => theme === of.id);
  const step = of.steps.find((each) => each.level === level.id);
  return level.sections.flatMap((section) => {
    const expectation = everyExpectation(section).find(({ id }) => id === step?.expectation);
    return expectation ? [{ ...section, intro: [], expectations: [expectation], examples: [] }] : [];
  });
}

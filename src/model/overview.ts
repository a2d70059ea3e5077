import { pick } from './pick.ts';
import type { Framework, FrameworkOverview, Level, LevelSummary } from './types.ts';

/** Every key of an overview: one that is new in the type has to be named here, and what is not named stays out. */
const OVERVIEW_KEYS = {
  title: true,
  description: true,
  organization: true,
  editUrl: true,
  feedbackUrl: true,
  audience: true,
  locale: true,
  language: true,
  purpose: true,
  principles: true,
  phases: true,
  tracks: true,
  themes: true,
  sections: true,
  changes: true,
  strands: true,
  glossary: true,
  goneLevels: true,
  levels: true,
} satisfies Record<keyof FrameworkOverview, true>;

/** Every key of a summary, likewise. */
const SUMMARY_KEYS = {
  id: true,
  code: true,
  rank: true,
  title: true,
  track: true,
  phase: true,
  status: true,
  language: true,
  place: true,
  formerIds: true,
} satisfies Record<keyof LevelSummary, true>;

/** Returns the framework without the text of its levels. */
export function overviewOf(framework: Framework): FrameworkOverview {
  return { ...pick(framework, OVERVIEW_KEYS), levels: framework.levels.map(withoutText) };
}

function withoutText(level: Level): LevelSummary {
  return pick(level, SUMMARY_KEYS);
}

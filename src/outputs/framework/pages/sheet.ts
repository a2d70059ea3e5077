import { pick } from '../../../model/pick.ts';
import type { Paths } from '../../../model/tracks/paths.ts';
import type { Expectation, Framework, Level, Section } from '../../../model/types.ts';
import type { PageOf, StepPage } from './address.ts';

/** The level that a growth sheet is for, and the one that it leads to. */
export function sheetLevels(
  { next }: Pick<Paths<Level>, 'next'>,
  { level, upper = next.get(level.id)?.[0] }: Omit<Extract<PageOf, { kind: 'sheet' }>, 'kind'>,
): readonly [Level, ...Level[]] {
  return upper ? [level, upper] : [level];
}

/** The levels that a page of a step is about. */
export function stepLevels(paths: Pick<Paths<Level>, 'next'>, page: StepPage): readonly Level[] {
  return page.kind === 'compare' ? [page.lower, page.upper] : sheetLevels(paths, page);
}

/**
 * A framework with no more than a growth sheet shows: its levels, and of them what notes are written on. A page holds it for the script,
 * and whoever gets the page can read all of it. What is new in the model stays out until it is named here.
 */
export function sheetFramework(framework: Framework, levels: readonly Level[]): Framework {
  const own = levels.map(levelOnSheet);
  const used = new Set(own.flatMap(({ sections }) => sections.map(({ theme }) => theme)));
  return {
    ...pick(framework, { title: true, locale: true, language: true }),
    themes: framework.themes.filter(({ id }) => used.has(id)),
    levels: own,
    description: [],
    purpose: [],
    principles: [],
    phases: [],
    tracks: [],
    sections: [],
  };
}

function levelOnSheet(level: Level): Level {
  return {
    ...pick(level, {
      id: true,
      code: true,
      rank: true,
      title: true,
      track: true,
      status: true,
      language: true,
      place: true,
    }),
    sections: level.sections.map(sectionOnSheet),
    statement: [],
    intro: [],
    attributes: [],
    source: { path: '', line: 1 },
  };
}

function sectionOnSheet(section: Section): Section {
  const { kind, intro, expectations } = section;
  return {
    ...pick(section, { id: true, kind: true, theme: true, step: true, title: true, group: true }),
    intro: kind === 'step' ? intro : [],
    expectations: expectations.map(expectationOnSheet),
    examples: [],
  };
}

function expectationOnSheet({ id, text, children }: Expectation): Expectation {
  return { id, text, children: children.map(expectationOnSheet), examples: [] };
}

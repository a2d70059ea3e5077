import { everyExpectation } from '../../model/expectations.ts';
import { addressOf } from '../../model/identity/lock.ts';
import type { Framework } from '../../model/types.ts';
import type { LevelDraft } from '../level/level.ts';
import type { StepDraft } from '../steps/read-step.ts';

/** Where a section or an expectation is. */
export interface TextPlace {
  /** The path of its document in the folder. */
  readonly path: string;
  readonly line: number;
}

/**
 * Returns where levels are, by their id, and their sections and expectations, by their address (`l3#owns-incidents`).
 *
 * @param assembled the framework as the drafts have it
 * @param framework the same with the ids that its expectations have in the end
 * @param stepNotes those that have documents of their own
 */
export function placesOfTexts(
  assembled: Framework,
  framework: Framework,
  drafts: readonly LevelDraft[],
  stepNotes: readonly StepDraft[],
): ReadonlyMap<string, TextPlace> {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const places = new Map<string, TextPlace>();
  for (const [at, level] of assembled.levels.entries()) {
    places.set(level.id, level.source);
    const draft = byId.get(level.id);
    if (!draft) continue;
    const add = (id: string, text: object) => {
      const line = draft.spans.get(text)?.start.line;
      if (line !== undefined) places.set(addressOf({ level: level.id, id }), { path: draft.path, line });
    };
    for (const [place, section] of level.sections.entries()) {
      add(section.id, section);
      const named = framework.levels[at]?.sections[place];
      const ids = named ? everyExpectation(named).map(({ id }) => id) : [];
      for (const [order, expectation] of everyExpectation(section).entries()) {
        add(ids[order] ?? expectation.id, expectation);
      }
    }
  }
  for (const { level, section, path, span } of stepNotes)
    places.set(addressOf({ level, id: section.id }), { path, line: span.start.line });
  return places;
}

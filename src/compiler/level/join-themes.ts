import { groupBy } from '../../model/group.ts';
import type { Expectation, LevelStatus, Section } from '../../model/types.ts';
import { type UniqueIds, uniqueIds } from '../names/ids.ts';
import { FILE_START, type Span } from '../rules/diagnostics.ts';
import type { LevelDraft } from './level.ts';

/** Makes one level of what several documents say of it, each in its own theme. */
export function joinThemes(drafts: readonly LevelDraft[]): readonly LevelDraft[] {
  if (!drafts.some(({ joined }) => joined !== undefined)) return drafts;
  const levels = groupBy(drafts, (draft) => draft.joined?.level ?? draft);
  return [...levels.values()].map((parts) => joinLevels([...parts].sort((a, b) => placeOf(a) - placeOf(b))));
}

function placeOf({ joined }: LevelDraft): number {
  return joined?.place ?? 0;
}

function joinLevels(drafts: readonly LevelDraft[]): LevelDraft {
  const [first, ...others] = drafts as readonly [LevelDraft, ...LevelDraft[]];
  if (others.length === 0) return first;
  const ids = uniqueIds();
  for (const { id } of drafts.flatMap(({ sections }) => sections)) ids(id);
  const spans = new Map(drafts.flatMap((draft) => [...draft.spans]));
  const owners = new Set(drafts.flatMap(({ owner }) => owner ?? []));
  const [reviewBy] = drafts.flatMap((draft) => draft.reviewBy ?? []).sort();
  return {
    ...first,
    status: statusOf(drafts),
    ...(owners.size > 0 ? { owner: [...owners].join(', ') } : {}),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    stretches: drafts.flatMap(({ stretches }) => stretches),
    sections: drafts.flatMap(({ sections }) => sections.map((section) => withOwnIds(section, ids, spans))),
    spans,
    steps: new Map(drafts.flatMap(({ steps }) => [...steps])),
  };
}

/** What is unfinished in one theme is not finished as a whole. */
function statusOf(drafts: readonly LevelDraft[]): LevelStatus {
  const statuses = new Set(drafts.map(({ status }) => status));
  return statuses.has('draft') ? 'draft' : statuses.has('legacy') ? 'legacy' : 'current';
}

/** A section whose expectations have ids that no other expectation of the level has. */
function withOwnIds(section: Section, ids: UniqueIds, spans: Map<object, Span>): Section {
  const expectations = section.expectations.map((each) => withOwnId(each, ids, spans));
  if (expectations.every((each, place) => each === section.expectations[place])) return section;
  const own = { ...section, expectations };
  spans.set(own, spans.get(section) ?? FILE_START);
  return own;
}

function withOwnId(expectation: Expectation, ids: UniqueIds, spans: Map<object, Span>): Expectation {
  const id = ids(expectation.id);
  const children = expectation.children.map((each) => withOwnId(each, ids, spans));
  const isSame =
    id === expectation.id && children.every((each, place) => each === expectation.children[place]);
  if (isSame) return expectation;
  const own = { ...expectation, id, children };
  spans.set(own, spans.get(expectation) ?? FILE_START);
  return own;
}

import { type Internal, type InternalPart, namesIn } from '../../model/audience/audience.ts';
import { addressOf } from '../../model/identity/lock.ts';
import type { Audience, Framework, FrameworkSection } from '../../model/types.ts';
import { comparable } from '../../model/words/fold.ts';
import type { LevelDraft } from '../level/level.ts';
import { didYouMean, expectedFor } from '../names/near.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import type { Report } from '../rules/diagnostics.ts';
import { internalName } from '../rules/internal-name.ts';
import type { StepDraft } from '../steps/read-step.ts';

/** A section of the framework that stands in a document other than the README. */
export interface Beside {
  readonly path: string;
  readonly section: FrameworkSection;
}

/** The documents of a framework, by what they hold. */
export interface HeldDocuments {
  readonly readme: ReadmeDraft | undefined;
  /** The levels, as each document has them. */
  readonly levels: readonly LevelDraft[];
  /** The same as one each. */
  readonly joined: readonly LevelDraft[];
  readonly stepNotes: readonly StepDraft[];
  readonly beside: readonly Beside[];
  /** The paths of those that hold one part of the framework each. */
  readonly parts: Readonly<Partial<Record<InternalPart, string>>>;
}

/**
 * Finds what is internal in a framework, and reports names that nothing has.
 *
 * @param audiences what documents say of who may read them, by their paths
 */
export function findInternal(
  framework: Framework,
  { readme, levels, joined, stepNotes, beside, parts }: HeldDocuments,
  audiences: ReadonlyMap<string, Audience>,
  report: Report,
): Internal {
  const said = readme?.internal ?? [];
  reportUnknown(said, framework, readme?.path ?? '.', report);
  const isInternal = ({ path }: { readonly path: string }) => audiences.get(path) === 'internal';
  const isClosedDraft = ({ status, path }: LevelDraft) =>
    status === 'draft' && audiences.get(path) !== 'everyone';
  const closedDrafts = new Set(levels.filter(isClosedDraft).map(({ id }) => id));
  const sections = [
    ...levels
      .filter(isInternal)
      .flatMap(({ id, sections }) => sections.map((section) => [id, section] as const)),
    ...stepNotes.filter(isInternal).map(({ level, section }) => [level, section] as const),
  ];
  return {
    // of several documents, the first has the title of the level and what is said before its sections
    levels: new Set(joined.filter(isInternal).map(({ id }) => id)),
    openDrafts: new Set(
      joined.filter(({ id, status }) => status === 'draft' && !closedDrafts.has(id)).map(({ id }) => id),
    ),
    sections: new Set(sections.map(([level, { id }]) => addressOf({ level, id }))),
    frameworkSections: new Set(beside.filter(isInternal).map(({ section }) => section.id)),
    names: new Set(said.map(({ value }) => comparable(value))),
    parts: new Set(
      Object.entries(parts).flatMap(([part, path]) => (isInternal({ path }) ? [part as InternalPart] : [])),
    ),
  };
}

function reportUnknown(
  said: NonNullable<ReadmeDraft['internal']>,
  framework: Framework,
  path: string,
  report: Report,
): void {
  if (said.length === 0) return;
  const names = namesIn(framework);
  const known = new Set([...names].map(comparable));
  for (const { value, span } of said) {
    if (known.has(comparable(value))) continue;
    const expected = expectedFor(value, names, 'a heading, or bold words that a text begins with');
    const message = `Unexpected "${value}" in \`internal\`, expected ${expected}.`;
    report(internalName, path, span, message, didYouMean(value, names));
  }
}

import type { Expectation, Framework, LastChange, Level } from '../../model/types.ts';
import type { LevelDraft } from '../level/level.ts';
import type { Span } from '../rules/diagnostics.ts';

/** A text of documents. */
export interface TextLines {
  /** Its lines, counted from 1, by the paths of their documents in the folder; most are in one. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
  /** Whether it is changed by what is removed between its lines, too. */
  readonly isWhole: boolean;
}

/** Tells of each text when it last changed; `undefined` where that is not known. */
export type LastChanges = (texts: readonly TextLines[]) => readonly (LastChange | undefined)[];

/**
 * Says of each level and expectation when it last changed.
 *
 * @param drafts the levels, which know where their texts are
 */
export function withHistory(
  framework: Framework,
  drafts: readonly LevelDraft[],
  lastChanges: LastChanges,
): Framework {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const texts = framework.levels.flatMap(({ id }) => {
    const draft = byId.get(id);
    return draft ? textsOf(draft) : [];
  });
  const changes = lastChanges(texts).values();
  /** The next one, in the order of the texts. */
  const next = () => {
    const { value } = changes.next();
    return value ? { lastChange: value } : {};
  };
  const dated = (expectation: Expectation): Expectation => ({
    ...expectation,
    ...next(),
    children: expectation.children.map(dated),
  });
  const levels = framework.levels.map(
    (level): Level => ({
      ...level,
      ...next(),
      sections: level.sections.map((section) => ({
        ...section,
        expectations: section.expectations.map(dated),
      })),
    }),
  );
  return { ...framework, levels };
}

/** The text of a level, then those of its expectations in reading order. */
function textsOf({ stretches, sections, spans }: LevelDraft): readonly TextLines[] {
  const ofExpectation = (expectation: Expectation, path: string): readonly TextLines[] => {
    const { children } = expectation;
    const nested = new Set(children.flatMap((child) => linesOf(spans.get(child))));
    const all = linesOf(spans.get(expectation));
    const own = all.filter((line) => !nested.has(line));
    // in the cell of a table, what is nested is on the same line
    const lines = new Map([[path, own.length > 0 ? own : all.slice(0, 1)]]);
    return [{ lines, isWhole: false }, ...children.flatMap((child) => ofExpectation(child, path))];
  };
  let before = 0;
  const expectations = stretches.flatMap(({ path, sections: count }) => {
    const own = sections.slice(before, before + count);
    before += count;
    return own.flatMap((section) => section.expectations.flatMap((each) => ofExpectation(each, path)));
  });
  const lines = new Map(stretches.map(({ path, span }) => [path, linesOf(span())]));
  return [{ lines, isWhole: true }, ...expectations];
}

function linesOf(span: Span | undefined): readonly number[] {
  if (!span) return [];
  const { start, end = start } = span;
  return Array.from({ length: end.line - start.line + 1 }, (_, place) => start.line + place);
}

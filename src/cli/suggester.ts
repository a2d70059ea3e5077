import { sep } from 'node:path';
import type { CompiledFramework } from '../compiler/project/project.ts';
import type { StrandSuggestion } from '../compiler/suggest/strands/suggest-strands.ts';
import type { Suggestion } from '../compiler/suggest/suggest.ts';

/** Makes suggestions while frameworks pass by, so that none has to be held for it. */
export interface Suggester {
  readonly note: (frameworks: Iterable<CompiledFramework>) => Iterable<CompiledFramework>;
  /** What was suggested, by its key in the output for programs; the paths are relative to the folder that holds the frameworks. */
  readonly found: Readonly<Record<string, readonly unknown[]>>;
  /** The same for people, with paths that begin where the command was called. */
  readonly inWords: () => string;
}

/**
 * Loads what suggests themes; few calls of a command ask for them.
 *
 * @param dir the folder as it was given on the command line
 */
export async function createThemeSuggester(dir: string): Promise<Suggester> {
  const [{ suggestThemes, suggestionWithin }, { formatSuggestions }] = await Promise.all([
    import('../compiler/suggest/suggest.ts'),
    import('../compiler/suggest/format.ts'),
  ]);
  const suggestions: Suggestion[] = [];
  return {
    found: { suggestions },
    note: noting(suggestions, ({ path, compilation }) => suggestionWithin(path, suggestThemes(compilation))),
    inWords: () =>
      formatSuggestions(suggestions.map((each) => suggestionWithin(dir.replaceAll(sep, '/'), each))),
  };
}

/**
 * Loads what suggests strands.
 *
 * @param dir the folder as it was given on the command line
 */
export async function createStrandSuggester(dir: string): Promise<Suggester> {
  const [{ suggestStrands, strandsWithin }, { formatStrands }] = await Promise.all([
    import('../compiler/suggest/strands/suggest-strands.ts'),
    import('../compiler/suggest/strands/format.ts'),
  ]);
  const strands: StrandSuggestion[] = [];
  return {
    found: { strands },
    note: noting(strands, ({ path, compilation }) => strandsWithin(path, suggestStrands(compilation))),
    inWords: () => formatStrands(strands.map((each) => strandsWithin(dir.replaceAll(sep, '/'), each))),
  };
}

function noting<T>(all: T[], suggest: (framework: CompiledFramework) => T): Suggester['note'] {
  return function* note(frameworks) {
    for (const framework of frameworks) {
      all.push(suggest(framework));
      yield framework;
    }
  };
}

import { sep } from 'node:path';
import type { CompiledFramework } from '../compiler/project/project.ts';
import type { Suggestion } from '../compiler/suggest/suggest.ts';

/** Suggests themes while frameworks pass by, so that none has to be held for it. */
export interface Suggester {
  readonly note: (frameworks: Iterable<CompiledFramework>) => Iterable<CompiledFramework>;
  /** What was suggested; the paths are relative to the folder that holds the frameworks. */
  readonly suggestions: readonly Suggestion[];
  /** The same for people, with paths that begin where the command was called. */
  readonly inWords: () => string;
}

/**
 * Loads what makes suggestions; few calls of a command ask for them.
 *
 * @param dir the folder as it was given on the command line
 */
export async function createSuggester(dir: string): Promise<Suggester> {
  const [{ suggestThemes, suggestionWithin }, { formatSuggestions }] = await Promise.all([
    import('../compiler/suggest/suggest.ts'),
    import('../compiler/suggest/format.ts'),
  ]);
  const suggestions: Suggestion[] = [];
  return {
    suggestions,
    *note(frameworks) {
      for (const framework of frameworks) {
        suggestions.push(suggestionWithin(framework.path, suggestThemes(framework.compilation)));
        yield framework;
      }
    },
    inWords: () =>
      formatSuggestions(suggestions.map((each) => suggestionWithin(dir.replaceAll(sep, '/'), each))),
  };
}

import { posix, sep } from 'node:path';
import type { Compilation } from '../compiler/compile.ts';
import { formatHuman } from '../compiler/format-human.ts';
import type { Io } from './io.ts';

/** What a report speaks of: the problems, and the documents that they are in. */
type Findings = Pick<Compilation, 'diagnostics' | 'sources'>;

/** The report on a folder's documents for people. `dir` is the folder as it was given on the command line. */
export function reportFor(dir: string, compilation: Compilation, io: Io): Promise<string> {
  const { diagnostics, sources } = fromHere(dir, compilation);
  return formatHuman(diagnostics, { sources, color: io.color });
}

/**
 * Lets the paths begin where the command was called, so that a terminal, an editor or a code review can open them. That of
 * the folder itself ends in a slash.
 *
 * @param dir the folder as it was given on the command line
 */
export function fromHere(dir: string, { diagnostics, sources }: Findings): Findings {
  const from = (path: string) => posix.join(dir.replaceAll(sep, '/'), path === '.' ? './' : path);
  return {
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, path: from(diagnostic.path) })),
    sources: new Map([...sources].map(([path, text]) => [from(path), text])),
  };
}

import { posix, sep } from 'node:path';
import { type Compilation, formatHuman } from '../compiler/index.ts';
import type { Io } from './io.ts';

/**
 * The report on a folder's documents for people, with paths that begin where the command was called, so that a terminal or
 * an editor can open them.
 *
 * @param dir the folder as it was given on the command line
 */
export function reportFor(dir: string, { diagnostics, sources }: Compilation, io: Io): Promise<string> {
  const from = (path: string) => posix.join(dir.replaceAll(sep, '/'), path);
  return formatHuman(
    diagnostics.map((diagnostic) => ({ ...diagnostic, path: from(diagnostic.path) })),
    { sources: new Map([...sources].map(([path, text]) => [from(path), text])), color: io.color },
  );
}

import { sep } from 'node:path';
import { type Findings, within } from '../compiler/project/findings.ts';
import type { Io } from './terminal/io.ts';

/**
 * The report on what was found, for people. What makes it is loaded only where there is something to say.
 *
 * @param verbose whether to show every problem in full
 */
export async function reportFor(findings: Findings, io: Io, verbose?: boolean): Promise<string> {
  const { formatHuman } = await import('../compiler/report/human.ts');
  return formatHuman(findings.diagnostics, { sources: findings.sources, color: io.color, verbose });
}

/**
 * What was found in a folder, with paths that begin where the command was called, so that a terminal, an editor or a code
 * review can open them.
 *
 * @param dir the folder as it was given on the command line
 */
export function fromHere(dir: string, findings: Findings): Findings {
  return within(dir.replaceAll(sep, '/'), findings);
}

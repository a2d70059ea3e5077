import type { Compilation } from '../compiler/compile.ts';
import { findingsOf, hasErrors } from '../compiler/project/findings.ts';
import type { Project } from '../compiler/project/project.ts';
import type { Framework } from '../model/types.ts';
import { fromHere, reportFor } from './report.ts';
import type { Io } from './terminal/io.ts';
import { UsageError } from './terminal/usage.ts';

/**
 * Compiles the one framework of a folder, and reports what was found in its documents.
 *
 * @param dir the folder as it was given on the command line
 * @param hint what to do where there are several
 * @returns `undefined` if the content has errors
 * @throws UsageError if there are several
 */
export async function compileOne(
  project: Project,
  dir: string,
  hint: string,
  io: Io,
): Promise<(Pick<Compilation, 'withheld' | 'internal'> & { readonly framework: Framework }) | undefined> {
  const [first] = project.compile();
  const paths = [...project.paths()];
  if (!first || paths.length > 1) {
    const names = paths.map((path) => path || '.').join(', ');
    throw new UsageError(`"${dir}" holds several frameworks (${names}); ${hint}.`);
  }
  const findings = fromHere(dir, findingsOf([first]));
  if (findings.diagnostics.length > 0) io.stderr.write(await reportFor(findings, io));
  const { framework, withheld, internal } = first.compilation;
  if (!framework || hasErrors(first.compilation)) return undefined;
  return { framework, ...(withheld && { withheld }), ...(internal && { internal }) };
}

import { join } from 'node:path';
import type { Written } from '../../files/write-files.ts';
import type { Internal } from '../../model/audience/audience.ts';
import type { Withheld } from '../../model/audience/withheld.ts';
import type { Framework } from '../../model/types.ts';
import { compareText } from '../../model/words/order.ts';
import { type Findings, findingsIn, hasErrors, joinFindings } from './findings.ts';
import type { Project } from './project.ts';

/**
 * Writes what is made of a framework.
 *
 * @param path the framework's folder within the project; "" is the whole project
 * @param internal what of it is for internal readers alone
 */
export type Write = (framework: Framework, path: string, internal?: Internal) => Promise<Written>;

/** What a build did, and what is to be said of all documents. */
export interface Build extends Written {
  readonly findings: Findings;
  /** What is left out of each framework that was built for everyone. */
  readonly withheld: readonly Withheld[];
}

/** Builds a project again and again; what did not change is not written. */
export interface Builder {
  /**
   * @param changed see {@link Project.compile}
   * @param isHeld whether a framework is not to be written yet, by what was found in it
   */
  readonly build: (changed?: ReadonlySet<string>, isHeld?: (findings: Findings) => boolean) => Promise<Build>;
}

/** Has each framework of a project written. One with an error is not, so that its last good output stays whole. */
export function createBuilder(project: Project, write: Write): Builder {
  const found = new Map<string, Findings>();
  // where writing failed, the framework is built again with the next one that changes
  let failed = false;
  return {
    build: async (changed, isHeld = () => false) => {
      const done = { written: [] as string[], unchanged: [] as string[], removed: [] as string[] };
      const wanted = failed ? undefined : changed;
      failed = true;
      const withheld: Withheld[] = [];
      for (const compiled of project.compile(wanted)) {
        const { path, compilation } = compiled;
        const { framework } = compilation;
        if (compilation.withheld) withheld.push(compilation.withheld);
        const findings = findingsIn(compiled);
        found.set(path, findings);
        if (!framework || hasErrors(compilation) || isHeld(findings)) continue;
        const written = await write(framework, path, compilation.internal);
        for (const kind of ['written', 'unchanged', 'removed'] as const) {
          for (const file of written[kind]) done[kind].push(join(path, file));
        }
      }
      failed = false;
      const paths = project.paths();
      for (const path of found.keys()) if (!paths.has(path)) found.delete(path);
      const sorted = [...found].sort(([a], [b]) => compareText(a, b));
      return { findings: joinFindings(sorted.map(([, findings]) => findings)), withheld, ...done };
    },
  };
}

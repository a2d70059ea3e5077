import { join } from 'node:path';
import type { Framework } from '../model/types.ts';
import type { Compilation } from './compile.ts';
import { type Written, writeFiles } from './emit/write.ts';
import { hasErrors } from './findings.ts';
import type { CompiledFramework, Project } from './project.ts';

/** Makes the texts of a framework, by path. */
export type Emit = (framework: Framework) => Promise<ReadonlyMap<string, string>>;

/** What a build did. */
export interface Build extends Written {
  readonly frameworks: readonly CompiledFramework[];
}

/** Builds a project again and again; what did not change is not written. */
export interface Builder {
  /** @param changed see {@link Project.compile} */
  readonly build: (changed?: ReadonlySet<string>) => Promise<Build>;
}

/**
 * Writes each framework of a project into the folder of the same name. A framework with an error is not written, so that
 * its last good output stays whole.
 *
 * @param out the folder to write to
 */
export function createBuilder(project: Project, out: string, emit: Emit): Builder {
  const built = new Map<string, Compilation>();
  const before = new Map<string, ReadonlyMap<string, string>>();
  return {
    build: async (changed) => {
      const frameworks = project.compile(changed);
      const done = { written: [] as string[], unchanged: [] as string[], removed: [] as string[] };
      for (const { path, compilation } of frameworks) {
        const { framework } = compilation;
        if (built.get(path) === compilation || !framework || hasErrors(compilation)) continue;
        const files = await emit(framework);
        const written = await writeFiles(join(out, path), files, before.get(path));
        built.set(path, compilation);
        before.set(path, files);
        for (const kind of ['written', 'unchanged', 'removed'] as const) {
          done[kind].push(...written[kind].map((file) => join(path, file)));
        }
      }
      return { frameworks, ...done };
    },
  };
}

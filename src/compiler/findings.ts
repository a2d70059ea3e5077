import { posix } from 'node:path';
import type { Compilation } from './compile.ts';
import type { CompiledFramework } from './project.ts';

/** What was found in the documents of a folder; the paths are relative to it. */
export type Findings = Pick<Compilation, 'diagnostics' | 'inferences' | 'sources'>;

/** Puts together what was found in the frameworks of one folder. */
export function findingsOf(frameworks: readonly CompiledFramework[]): Findings {
  const all = frameworks.map(({ path, compilation }) => within(path, compilation));
  return {
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    inferences: all.flatMap(({ inferences }) => inferences),
    sources: new Map(all.flatMap(({ sources }) => [...sources])),
  };
}

/**
 * Lets the paths begin further outside. That of a folder itself ends in a slash.
 *
 * @param folder with forward slashes; "" leaves the paths as they are
 */
export function within(folder: string, { diagnostics, inferences, sources }: Findings): Findings {
  if (folder === '') return { diagnostics, inferences, sources };
  const from = (path: string) => posix.join(folder, path === '.' ? './' : path);
  return {
    diagnostics: diagnostics.map((each) => ({ ...each, path: from(each.path) })),
    inferences: inferences.map((each) => ({ ...each, path: from(each.path) })),
    sources: new Map([...sources].map(([path, text]) => [from(path), text])),
  };
}

/** Whether nothing may be written, for a document has an error. */
export function hasErrors({ diagnostics }: Pick<Compilation, 'diagnostics'>): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

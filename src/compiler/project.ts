import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Compilation, type Compiler, createCompiler } from './compile.ts';
import { isReadmeName } from './document.ts';
import { findFrameworks } from './read.ts';

/** A framework of a folder that may hold several. */
export interface CompiledFramework {
  /** Its folder, relative to the whole; "" is the whole folder. */
  readonly path: string;
  readonly compilation: Compilation;
}

/** A folder with one framework or several. */
export interface Project {
  /**
   * Compiles every framework, or those alone that a change concerns; of the others the last compilation is given again.
   *
   * @param changed the only documents that may have changed since the last time, by their path in the folder; all if left
   *   out
   * @returns sorted by path
   * @throws where the folder does not exist or cannot be read
   */
  readonly compile: (changed?: ReadonlySet<string>) => readonly CompiledFramework[];
}

/** @param dir a folder of Markdown; every folder in it with a README is a framework of its own */
export function openProject(dir: string): Project {
  const compilers = new Map<string, Compiler>();
  const compilations = new Map<string, Compilation>();

  const compileAll = () => {
    const found = new Set(findFrameworks(dir));
    for (const path of compilers.keys()) {
      if (found.has(path)) continue;
      compilers.delete(path);
      compilations.delete(path);
    }
    for (const path of found) {
      const compiler = compilers.get(path) ?? createCompiler(join(dir, path));
      compilers.set(path, compiler);
      compilations.set(path, compiler.compile());
    }
  };

  /** The framework that a document belongs to: the one in the nearest folder around it. */
  const frameworkOf = (document: string) => {
    for (let folder = folderOf(document); ; folder = folderOf(folder)) {
      if (compilers.has(folder)) return folder;
      if (folder === '') return undefined;
    }
  };

  /** Whether a framework has begun or ended. */
  const isNewlyParted = (changed: ReadonlySet<string>) =>
    [...changed].some((document) => {
      const folder = folderOf(document);
      const isKnown = compilers.has(folder);
      if (!isKnown && frameworkOf(document) === undefined) return true;
      return isReadmeName(document) && isKnown !== existsSync(join(dir, document));
    });

  return {
    compile: (changed) => {
      if (!changed || compilers.size === 0 || isNewlyParted(changed)) compileAll();
      else {
        const byFramework = new Map<string, Set<string>>();
        for (const document of changed) {
          const path = frameworkOf(document) ?? '';
          byFramework.set(path, (byFramework.get(path) ?? new Set()).add(posix.relative(path, document)));
        }
        for (const [path, documents] of byFramework) {
          const compilation = compilers.get(path)?.compile(documents);
          if (compilation) compilations.set(path, compilation);
        }
      }
      return [...compilations]
        .map(([path, compilation]) => ({ path, compilation }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { OnProgress } from '../../files/on-progress.ts';
import { AUDIENCES } from '../../model/audience/audience.ts';
import type { Audience } from '../../model/types.ts';
import { type Compilation, type Compiler, createCompiler } from '../compile.ts';
import type { LastChanges } from '../history/with-history.ts';
import { isReadmeName } from '../names/own-document.ts';
import { findFrameworks } from '../source/list.ts';

/** A framework of a folder that may hold several. */
export interface CompiledFramework {
  /** Its folder, relative to the whole; "" is the whole folder. */
  readonly path: string;
  readonly compilation: Compilation;
}

/** A folder with one framework or several. */
export interface Project {
  /**
   * Compiles every framework, or those alone that a change concerns; each when it is asked for, so that a thousand need no
   * more room than one.
   *
   * @param changed the only documents that may have changed since the last time, by their path in the folder. Default: all
   * @returns sorted by path
   * @throws if the folder does not exist or cannot be read
   */
  readonly compile: (changed?: ReadonlySet<string>) => Iterable<CompiledFramework>;
  /** The paths of the frameworks that there were at the last compilation. */
  readonly paths: () => ReadonlySet<string>;
}

/** How many frameworks are remembered for the next change; people edit one or two at a time. */
const MAX_REMEMBERED = 4;

/** What a project is compiled for. */
export interface ProjectOptions {
  /** Is told how many documents of a framework are read. */
  readonly onRead?: OnProgress | undefined;
  /** Returns what tells of a framework, by its folder relative to the whole, when its texts last changed. */
  readonly historyOf?: ((path: string) => LastChanges) | undefined;
  /** Who may read the frameworks. Default: internal. */
  readonly audience?: Audience | undefined;
}

/** @param dir a folder of Markdown; every folder in it with a README is a framework of its own */
export function openProject(
  dir: string,
  { onRead, historyOf, audience = AUDIENCES[0] }: ProjectOptions = {},
): Project {
  let paths: ReadonlySet<string> = new Set();
  const remembered = new Map<string, Compiler>();
  const histories = new Map<string, LastChanges>();

  const compilerOf = (path: string) => {
    const lastChanges = histories.get(path) ?? historyOf?.(path);
    if (lastChanges) histories.set(path, lastChanges);
    return createCompiler(join(dir, path), { audience, ...(lastChanges && { lastChanges }) }, onRead);
  };

  /** Remembers a framework that is being edited, in place of the one that was left alone longest. */
  const remember = (path: string) => {
    const compiler = remembered.get(path) ?? compilerOf(path);
    remembered.delete(path);
    remembered.set(path, compiler);
    const [oldest] = remembered.keys();
    if (remembered.size > MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return compiler;
  };

  /** The framework that a document belongs to: the one in the nearest folder around it. */
  const frameworkOf = (document: string) => {
    for (let folder = folderOf(document); ; folder = folderOf(folder)) {
      if (paths.has(folder)) return folder;
      if (folder === '') return undefined;
    }
  };

  /** Whether a framework has begun or ended. */
  const isNewlyParted = (changed: ReadonlySet<string>) =>
    [...changed].some((document) => {
      const folder = folderOf(document);
      const framework = frameworkOf(document);
      if (framework === undefined) return true;
      const isThere = existsSync(join(dir, document));
      if (isReadmeName(document)) return isThere !== paths.has(folder);
      // the whole may have been a framework only because of this document
      return framework === '' && paths.size > 1 && !isThere;
    });

  return {
    paths: () => paths,
    *compile(changed) {
      if (!changed || paths.size === 0 || isNewlyParted(changed)) {
        remembered.clear();
        paths = new Set(findFrameworks(dir));
        for (const path of paths) yield { path, compilation: compilerOf(path).compile() };
        return;
      }
      const byFramework = new Map<string, Set<string>>();
      for (const document of changed) {
        const path = frameworkOf(document) ?? '';
        byFramework.set(path, (byFramework.get(path) ?? new Set()).add(posix.relative(path, document)));
      }
      for (const [path, documents] of [...byFramework].sort()) {
        yield { path, compilation: remember(path).compile(documents) };
      }
    },
  };
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

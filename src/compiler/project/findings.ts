import { posix } from 'node:path';
import { everyExpectation } from '../../model/expectations.ts';
import type { Framework } from '../../model/types.ts';
import type { Compilation } from '../compile.ts';
import type { CompiledFramework } from './project.ts';

/** How much was read. */
export interface Extent {
  readonly frameworks: number;
  readonly levels: number;
  /** Those within others count as well. */
  readonly expectations: number;
  readonly tracks: number;
}

/** What was found in the documents of a folder; the paths are relative to it. What was inferred is empty where nobody asks. */
export interface Findings extends Pick<Compilation, 'diagnostics' | 'inferences'> {
  /** The texts of the documents with problems, by path. */
  readonly sources: ReadonlyMap<string, string>;
  /** The paths of all documents. */
  readonly documents: readonly string[];
  readonly extent: Extent;
}

/**
 * Puts together what was found in the frameworks of one folder. Nothing else of them is held.
 *
 * @param isExplained whether it has what was inferred; of a thousand documents that is much
 */
export function findingsOf(frameworks: Iterable<CompiledFramework>, isExplained = false): Findings {
  const all: Findings[] = [];
  for (const framework of frameworks) all.push(findingsIn(framework, isExplained));
  return joinFindings(all);
}

/** What was found in one of the frameworks of a folder. */
export function findingsIn({ path, compilation }: CompiledFramework, isExplained = false): Findings {
  const { framework, diagnostics, sources } = compilation;
  const faulty = new Set(diagnostics.map((each) => each.path));
  return within(path, {
    diagnostics,
    inferences: isExplained ? compilation.inferences : [],
    sources: new Map([...sources].filter(([path]) => faulty.has(path))),
    documents: [...sources.keys()],
    extent: extentOf(framework),
  });
}

function extentOf(framework: Framework | undefined): Extent {
  const { levels = [], tracks = [] } = framework ?? {};
  const expectations = levels.flatMap(({ sections }) => sections.flatMap(everyExpectation));
  return {
    frameworks: framework ? 1 : 0,
    levels: levels.length,
    expectations: expectations.length,
    tracks: tracks.length,
  };
}

/** Puts findings together that have no document in common. */
export function joinFindings(all: readonly Findings[]): Findings {
  return {
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    inferences: all.flatMap(({ inferences }) => inferences),
    sources: new Map(all.flatMap(({ sources }) => [...sources])),
    documents: all.flatMap(({ documents }) => documents),
    extent: {
      frameworks: sum(all, 'frameworks'),
      levels: sum(all, 'levels'),
      expectations: sum(all, 'expectations'),
      tracks: sum(all, 'tracks'),
    },
  };
}

function sum(all: readonly Findings[], key: keyof Extent): number {
  return all.reduce((total, { extent }) => total + extent[key], 0);
}

/**
 * Lets the paths begin further outside. That of a folder itself ends in a slash.
 *
 * @param folder with forward slashes; "" leaves the paths as they are
 */
export function within(folder: string, findings: Findings): Findings {
  if (folder === '') return findings;
  const whole = posix.join(folder, './');
  const prefix = whole === './' ? '' : whole;
  const from = (path: string) => (path === '.' ? whole : prefix + path);
  return {
    diagnostics: findings.diagnostics.map((each) => ({ ...each, path: from(each.path) })),
    inferences: findings.inferences.map((each) => ({
      ...each,
      path: from(each.path),
      ...(each.say ? { say: { ...each.say, path: from(each.say.path) } } : {}),
    })),
    sources: new Map([...findings.sources].map(([path, text]) => [from(path), text])),
    documents: findings.documents.map(from),
    extent: findings.extent,
  };
}

/** Whether nothing may be written, for a document has an error. */
export function hasErrors({ diagnostics }: Pick<Compilation, 'diagnostics'>): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

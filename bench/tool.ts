import { join } from 'node:path';
import type { Document, Level } from './documents.ts';

/** A compiler of documents, set up for the job that README.md describes. */
export interface Tool {
  readonly name: string;
  /** What Node runs to compile once. */
  readonly build: readonly string[];
  /** What Node runs to compile at every change. */
  readonly watch: readonly string[];
  /** The file, or one of the files, that a document's data is in. */
  output(document: Document): string;
  /** The file with the types of that data. */
  types(document: Document): string;
  /** Reads back what it wrote for the levels, in any order. */
  read(project: string): Promise<readonly Level[]>;
}

const BENCH = import.meta.dirname;

/** Everything that is written here. */
export const WORK = join(BENCH, '.work');

/** A file of an installed package. */
export function installed(path: string): string {
  return join(BENCH, 'node_modules', path);
}

/** A script of ours beside a tool, as {@link compileScripts} writes it. */
export function script(name: string): string {
  return join(WORK, 'scripts', `${name}.js`);
}

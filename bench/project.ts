import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, type Level, writeDocuments } from './documents.ts';
import { type Tool, WORK } from './tool.ts';

/** A folder in which a tool runs, and what it is to compile there. */
export interface Project {
  readonly tool: Tool;
  readonly folder: string;
  readonly documents: readonly Document[];
}

const DOCUMENTS = 'docs';

/** Makes the folder anew, with the tool's settings and the documents. */
export function createProject(tool: Tool, documents: readonly Document[]): Project {
  const folder = join(WORK, `${tool.name}-${documents.length}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(settings(tool), folder, { recursive: true });
  writeDocuments(join(folder, DOCUMENTS), documents);
  return { tool, folder, documents };
}

/** Takes away what the tool wrote, caches and all. */
export function clean({ tool, folder }: Project): void {
  const given = new Set([DOCUMENTS, ...readdirSync(settings(tool))]);
  for (const name of readdirSync(folder)) {
    if (!given.has(name)) rmSync(join(folder, name), { recursive: true });
  }
}

function settings({ name }: Tool): string {
  return join(import.meta.dirname, 'peers', name);
}

/**
 * Checks that a tool has done the whole job: every title, statement, section and bullet is in what it wrote, and its types are there.
 *
 * @throws where anything is missing, added or changed
 */
export async function verify(project: Project): Promise<void> {
  const { tool, folder, documents } = project;
  for (const file of new Set(levelDocuments(project).map((document) => tool.types(document)))) {
    if (!existsSync(join(folder, file)))
      throw new Error(`Unexpected lack of ${file}, expected ${tool.name} to write types.`);
  }
  const expected = documents.flatMap(({ level }) => level ?? []).sort(byTitle);
  const actual = (await tool.read(folder)).filter(({ title }) => /^L\d/.test(title)).sort(byTitle);
  const wrong = expected.findIndex((level, index) => JSON.stringify(level) !== JSON.stringify(actual[index]));
  if (wrong === -1 && actual.length === expected.length) return;
  throw new Error(
    `Unexpected level in what ${tool.name} wrote (${actual.length} of ${expected.length} levels):\n` +
      `${JSON.stringify(actual[wrong])}\nexpected:\n${JSON.stringify(expected[wrong])}`,
  );
}

function byTitle(a: Level, b: Level): number {
  return a.title < b.title ? -1 : 1;
}

/** The documents that are levels. */
export function levelDocuments({ documents }: Project): readonly Document[] {
  return documents.filter(({ level }) => level !== undefined);
}

export function documentPath({ folder }: Project, { path }: Document): string {
  return join(folder, DOCUMENTS, path);
}

export function outputPath({ tool, folder }: Project, document: Document): string {
  return join(folder, tool.output(document));
}

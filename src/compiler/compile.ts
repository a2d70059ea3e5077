import { basename, resolve } from 'node:path';
import type { Framework } from '../model/types.ts';
import { checks } from './checks/index.ts';
import {
  compareText,
  type Diagnostic,
  FILE_START,
  type Report,
  sortDiagnostics,
  toDiagnostic,
} from './diagnostics.ts';
import { type Document, isReadmeName, parseDocument } from './document.ts';
import { assemble } from './framework.ts';
import { levelId } from './ids.ts';
import { readLevel } from './level.ts';
import type { LinkTargets } from './links.ts';
import { didYouMean } from './near.ts';
import { readFolder, type SourceFile } from './read.ts';
import { readReadme } from './readme.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { missingReadme } from './rules/missing-readme.ts';
import { noDocuments } from './rules/no-documents.ts';
import { unknownTrack } from './rules/unknown-track.ts';
import type { Inference, Scope } from './scope.ts';

/** What of the world around the documents matters to them. */
export interface CompileOptions {
  /** The day on which reviews are due or not: YYYY-MM-DD. Default the current day (UTC). */
  readonly today?: string;
}

/** What became of a folder. */
export interface Compilation {
  /** Undefined only where the folder holds no document at all. */
  readonly framework: Framework | undefined;
  /** Every problem of every document, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was concluded without being said. */
  readonly inferences: readonly Inference[];
  /** The text of each document by path, for showing problems in their place. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Compiles a folder of Markdown into a framework. Problems of the content never throw: all are in `diagnostics`.
 *
 * @param dir the folder with a README.md and one document per level
 * @param options what of the world around the documents matters to them
 * @throws where the folder does not exist or cannot be read
 */
export async function compile(
  dir: string,
  { today = new Date().toISOString().slice(0, 10) }: CompileOptions = {},
): Promise<Compilation> {
  let diagnostics: Diagnostic[] = [];
  const inferences: Inference[] = [];
  const report: Report = (...problem) => diagnostics.push(toDiagnostic(...problem));
  const folder = await readFolder(dir, report);
  const documents = parseAll(folder.files, report);
  const result = (framework: Framework | undefined): Compilation => ({
    framework,
    diagnostics: sortDiagnostics(diagnostics),
    inferences: [...inferences].sort((a, b) => compareText(a.path, b.path) || a.line - b.line),
    sources: new Map(folder.files.map(({ name, text }) => [name, text])),
  });
  const unread = new Set([
    ...folder.refused,
    ...folder.files.map(({ name }) => name).filter((name) => !documents.has(name)),
  ]);
  if (documents.size === 0) {
    if (unread.size === 0) {
      report(
        noDocuments,
        '.',
        FILE_START,
        'Unexpected folder without Markdown, expected a README.md and levels.',
      );
    }
    return result(undefined);
  }

  const targets: LinkTargets = { documents, refused: unread };
  const scopeOf = (document: Document): Scope => ({
    document,
    targets,
    report: (rule, span, ...advice) => report(rule, document.path, span, ...advice),
    infer: (span, text) => inferences.push({ path: document.path, line: span.start.line, text }),
  });
  const all = [...documents.values()];
  const readmeDocument = all.find((document) => document.isReadme);
  const readme = readmeDocument && readReadme(scopeOf(readmeDocument));
  if (!readme && ![...unread].some(isReadmeName)) {
    report(missingReadme, '.', FILE_START, 'Unexpected folder without a README.md, expected one.');
  }
  const themes = readme && readme.themes.size > 0 ? new Set(readme.themes.keys()) : undefined;
  const levels = all
    .filter((document) => !document.isReadme)
    .map((document) => {
      const entry = readme?.index?.find(({ file }) => file === document.path);
      return readLevel(scopeOf(document), themes, entry);
    });
  const tracks = readme?.tracks ?? new Map<string, string>();
  for (const { path, track } of levels) {
    if (!track || tracks.size === 0 || tracks.has(track.value)) continue;
    const message = `Unexpected track "${track.value}", expected ${[...tracks.keys()].join(', ')}.`;
    report(unknownTrack, path, track.span, message, didYouMean(track.value, 'track', tracks.keys()));
  }
  const framework = assemble(readme, levels, basename(resolve(dir)), (inference) =>
    inferences.push(inference),
  );
  for (const check of checks) {
    const found = [...check.run({ framework, readme, levels, documents: all, today })];
    const isReplaced = ({ rule, path, line, column }: Diagnostic) =>
      rule === check.insteadOf?.name &&
      found.some((it) => it.path === path && it.span.start.line === line && it.span.start.column === column);
    diagnostics = diagnostics.filter((diagnostic) => !isReplaced(diagnostic));
    for (const { path, span, message, mend, fix } of found) report(check, path, span, message, mend, fix);
  }
  return result(framework);
}

/** Parses the documents by path, without those that were refused or that share their id with an earlier one. */
function parseAll(files: readonly SourceFile[], report: Report): ReadonlyMap<string, Document> {
  const documents = new Map<string, Document>();
  const owners = new Map<string, string>();
  for (const file of files) {
    const id = isReadmeName(file.name) ? 'README.md' : levelId(file.name);
    const owner = owners.get(id);
    if (id === '' || owner !== undefined) {
      const message =
        id === ''
          ? `Unexpected file name "${file.name}", expected letters or digits in it.`
          : `Unexpected file with the same id as ${owner}, expected an id of its own.`;
      report(duplicateId, file.name, FILE_START, message, id === '' ? 'Rename the file.' : undefined);
      continue;
    }
    owners.set(id, file.name);
    const document = parseDocument(file, report);
    if (document) documents.set(file.name, document);
  }
  return documents;
}

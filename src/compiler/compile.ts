import { basename, posix, resolve } from 'node:path';
import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Framework, Track } from '../model/types.ts';
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
import { isFile, listedAddresses } from './index-list.ts';
import { type LevelDraft, readLevel } from './level.ts';
import { didYouMean } from './near.ts';
import { divide, type Parts } from './parts.ts';
import { readFolder, type SourceFile } from './read.ts';
import { type ReadmeDraft, readBeside, readReadme } from './readme.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { missingReadme } from './rules/missing-readme.ts';
import { noDocuments } from './rules/no-documents.ts';
import { unknownTrack } from './rules/unknown-track.ts';
import type { Inference, Scope } from './scope.ts';
import { linkTargets, targetsOf } from './targets.ts';
import { titleOfFile } from './title.ts';

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
  const folder = readFolder(dir, report);
  const documents = parseAll(folder.files, report);
  const result = (framework: Framework | undefined): Compilation => ({
    framework,
    diagnostics: sortDiagnostics(diagnostics),
    inferences: [...inferences].sort((a, b) => compareText(a.path, b.path) || a.line - b.line),
    sources: new Map(folder.files.map(({ path, text }) => [path, text])),
  });
  const unread = new Set([
    ...folder.refused,
    ...folder.files.map(({ path }) => path).filter((path) => !documents.has(path)),
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

  const all = divideAll(documents);
  const targets = linkTargets(
    new Map(all.map(({ document, parts }) => [document.path, targetsOf(document, parts)])),
    unread,
  );
  const scopeOf = (document: Document): Scope => ({
    document,
    targets,
    report: (rule, span, ...advice) => report(rule, document.path, span, ...advice),
    infer: (span, text) => inferences.push({ path: document.path, line: span.start.line, text }),
  });
  const [only] = all;
  // a single file with every level of a framework is its README, too
  const main = all.find(({ document }) => document.isReadme) ?? (all.length === 1 ? only : undefined);
  const readme = main?.parts.overview && readReadme(main.parts.overview, scopeOf(main.document));
  if (!readme && ![...unread].some(isReadmeName)) {
    report(missingReadme, '.', FILE_START, 'Unexpected folder without a README.md, expected one.');
  }
  const levels = readLevels(all, main, readme, scopeOf);
  reportDuplicates(levels, report);
  const beside = all
    .filter((divided) => divided !== main)
    .flatMap(({ document, parts }) => (parts.overview ? readBeside(parts.overview, scopeOf(document)) : []));
  const tracks = readme?.tracks ?? new Map<string, string>();
  for (const { path, track } of levels) {
    if (!track || tracks.size === 0 || tracks.has(track.value)) continue;
    const message = `Unexpected track "${track.value}", expected ${[...tracks.keys()].join(', ')}.`;
    report(unknownTrack, path, track.span, message, didYouMean(track.value, 'track', tracks.keys()));
  }
  const framework = assemble(readme, levels, beside, basename(resolve(dir)), (inference) =>
    inferences.push(inference),
  );
  const parsed = all.map(({ document }) => document);
  for (const check of checks) {
    const found = [...check.run({ framework, readme, levels, documents: parsed, today })];
    const isReplaced = ({ rule, path, line, column }: Diagnostic) =>
      rule === check.insteadOf?.name &&
      found.some((it) => it.path === path && it.span.start.line === line && it.span.start.column === column);
    diagnostics = diagnostics.filter((diagnostic) => !isReplaced(diagnostic));
    for (const { path, span, message, mend, fix } of found) report(check, path, span, message, mend, fix);
  }
  return result(framework);
}

/** A document and what it holds. */
interface Divided {
  readonly document: Document;
  readonly parts: Parts;
}

/** Parts every document; the lists of links in the README and in the document itself tell which headings are levels. */
function divideAll(documents: ReadonlyMap<string, Document>): readonly Divided[] {
  const all = [...documents.values()];
  const readme = all.find((document) => document.isReadme);
  const inReadme = readme ? listedAddresses(readme) : [];
  const listsFiles = all.length > 1 && inReadme.some(isFile);
  return all.map((document) => {
    const linked = new Set(
      [
        ...listedAddresses(document).filter((url) => url.startsWith('#')),
        ...inReadme.filter((url) => url.includes('#') && normalPath(url) === document.path),
      ].map((url) => url.slice(url.indexOf('#') + 1).toLowerCase()),
    );
    const isLinked = (heading: Heading) => linked.has(document.anchors.get(heading) ?? '');
    return { document, parts: divide(document, isLinked, listsFiles) };
  });
}

function normalPath(url: string): string {
  return posix.normalize(url.slice(0, url.indexOf('#')));
}

function readLevels(
  all: readonly Divided[],
  main: Divided | undefined,
  readme: ReadmeDraft | undefined,
  scopeOf: (document: Document) => Scope,
): readonly LevelDraft[] {
  const themes = readme && readme.themes.size > 0 ? new Set(readme.themes.keys()) : undefined;
  const entries = new Map((readme?.index ?? []).map((entry) => [entry.level, entry]));
  const lines = suggestTracks(all.filter((divided) => divided !== main));
  return all.flatMap((divided) => {
    const { document, parts } = divided;
    const scope = scopeOf(document);
    if (parts.sign) scope.infer(FILE_START, `${parts.levels.length} levels, from ${parts.sign}`);
    return parts.levels.map((part) =>
      readLevel(part, scope, themes, entries.get(part.id), lines.get(document.path)),
    );
  });
}

/** The levels of one file, or of one folder where there are several folders, stand on one track. */
function suggestTracks(all: readonly Divided[]): ReadonlyMap<string, Track> {
  const folders = new Set(all.map(({ document }) => posix.dirname(document.path)));
  const tracks = new Map<string, Track>();
  for (const { document, parts } of all) {
    const { path } = document;
    const folder = posix.dirname(path);
    const title = parts.overview?.title;
    if (parts.overview) {
      tracks.set(path, { id: levelId(path), title: title ? textOf(title) : titleOfFile(path) });
    } else if (folder !== '.' && folders.size > 1) {
      tracks.set(path, { id: levelId(folder), title: titleOfFile(folder) });
    }
  }
  return tracks;
}

function reportDuplicates(levels: readonly LevelDraft[], report: Report): void {
  const owners = new Map<string, LevelDraft>();
  for (const level of levels) {
    const owner = owners.get(level.id);
    if (!owner) owners.set(level.id, level);
    else {
      const place = `${owner.path}:${owner.heading?.span.start.line ?? 1}`;
      const message = `Unexpected level with the same id as the one in ${place}, expected an id of its own.`;
      const mend = level.key === level.path ? undefined : 'Give the heading a text of its own.';
      report(duplicateId, level.path, level.heading?.span ?? FILE_START, message, mend);
    }
  }
}

/** Parses the documents by path, without those that were refused. */
function parseAll(files: readonly SourceFile[], report: Report): ReadonlyMap<string, Document> {
  const documents = new Map<string, Document>();
  let readme: string | undefined;
  for (const file of files) {
    if (levelId(file.path) === '') {
      const message = `Unexpected file name "${file.path}", expected letters or digits in it.`;
      report(duplicateId, file.path, FILE_START, message, 'Rename the file.');
      continue;
    }
    if (isReadmeName(file.path)) {
      if (readme !== undefined) {
        const message = `Unexpected second README beside ${readme}, expected one.`;
        report(duplicateId, file.path, FILE_START, message);
        continue;
      }
      readme = file.path;
    }
    const document = parseDocument(file, report);
    if (document) documents.set(file.path, document);
  }
  return documents;
}

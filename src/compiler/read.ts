import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareText, FILE_START, type Report } from './diagnostics.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { fileOutside } from './rules/file-outside.ts';
import { fileTooLarge } from './rules/file-too-large.ts';
import { unreadableFile } from './rules/unreadable-file.ts';

/** A document as it was read: its path in the folder and its text with `\n` line ends and no byte-order mark. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a folder holds. */
export interface Folder {
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  /** Documents that are there but were refused; each has its diagnostic. */
  readonly refused: ReadonlySet<string>;
}

/**
 * Reads the Markdown files of a framework: those in its folder and in the folders below, but for folders with a README of
 * their own. What is hidden is no document. The calls are synchronous, as thousands of them are several times as fast.
 *
 * @throws where the folder itself cannot be read.
 */
export function readFolder(dir: string, report: Report): Folder {
  const root = realpathSync(dir);
  const files: SourceFile[] = [];
  const refused = new Set<string>();
  for (const { path, isLink } of listDocuments(root, readdirSync(root, { withFileTypes: true }))) {
    const text = readDocument(root, path, isLink, report);
    if (text === undefined) refused.add(path);
    else if (text !== null) files.push({ path, text });
  }
  return { files, refused };
}

/**
 * Finds the frameworks in a folder: the folder itself where a document stands in it, and every folder below that has a
 * README.
 *
 * @returns their paths in the folder, sorted; "" is the folder itself
 * @throws where the folder cannot be read
 */
export function findFrameworks(dir: string): string[] {
  const found: string[] = [];
  const visit = (path: string, entries: readonly Dirent[]) => {
    if (hasReadme(entries)) found.push(path);
    for (const folder of foldersOf(entries)) {
      const inner = path === '' ? folder : `${path}/${folder}`;
      visit(inner, readdirSync(join(dir, inner), { withFileTypes: true }));
    }
  };
  const entries = readdirSync(dir, { withFileTypes: true });
  visit('', entries);
  const isOne = found.length === 0 || entries.some(({ name }) => isDocumentPath(name));
  return (isOne && found[0] !== '' ? ['', ...found] : found).sort(compareText);
}

/** Whether a path is that of a document. */
export function isDocumentPath(path: string): boolean {
  return /^(?:[^./][^/]*\/)*[^./][^/]*\.md$/i.test(path);
}

interface Listed {
  readonly path: string;
  readonly isLink: boolean;
}

function listDocuments(root: string, entries: readonly Dirent[], folder = ''): readonly Listed[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const documents = entries
    .filter((entry) => isDocumentPath(entry.name) && !entry.isDirectory())
    .map((entry) => ({ path: prefix + entry.name, isLink: entry.isSymbolicLink() }));
  const below = foldersOf(entries).flatMap((name) => {
    const inner = readdirSync(join(root, prefix + name), { withFileTypes: true });
    return hasReadme(inner) ? [] : listDocuments(root, inner, prefix + name);
  });
  const all = [...documents, ...below];
  return folder === '' ? all.sort((a, b) => compareText(a.path, b.path)) : all;
}

/** Folders that may hold documents; a link to a folder is none, so that no walk runs in circles or leaves the folder. */
function foldersOf(entries: readonly Dirent[]): readonly string[] {
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => name);
}

function hasReadme(entries: readonly Dirent[]): boolean {
  return entries.some((entry) => !entry.isDirectory() && entry.name.toLowerCase() === 'readme.md');
}

/** Gives the text of a document, undefined where it was refused, null where the name is not that of a file. */
function readDocument(
  root: string,
  name: string,
  isLink: boolean,
  report: Report,
): string | undefined | null {
  const refuse = (...[rule, message]: [Parameters<Report>[0], string]) => {
    report(rule, name, FILE_START, message);
    return undefined;
  };
  try {
    const path = isLink ? realpathSync(join(root, name)) : join(root, name);
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return refuse(fileOutside, 'Unexpected link to a file outside of the folder, expected a file.');
    }
    const found = statSync(path);
    if (!found.isFile()) return null;
    if (found.size > MAX_FILE_BYTES) {
      return refuse(fileTooLarge, `Unexpected ${found.size} bytes, expected at most ${MAX_FILE_BYTES}.`);
    }
    return decode(readFileSync(path)) ?? refuse(unreadableFile, 'Unexpected bytes, expected UTF-8 text.');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return refuse(unreadableFile, `Unexpected failure to read the file${reason}, expected readable text.`);
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true });

/** Turns bytes into text, undefined where they are no UTF-8; lines keep their numbers and columns whatever ends them. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = DECODER.decode(bytes);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch {
    return undefined;
  }
}

import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from '../../files/is-inside.ts';
import { compareText } from '../../model/order.ts';
import { isCompanion } from '../names/companion.ts';
import { type Diagnostic, FILE_START, toDiagnostic } from '../rules/diagnostics.ts';
import { fileOutside } from '../rules/file-outside.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';
import { MAX_FILE_BYTES } from '../rules/limits.ts';
import type { Rule } from '../rules/rule.ts';
import { unreadableFile } from '../rules/unreadable-file.ts';

/** A document as it was read: its path in the folder and its text with `\n` line ends and no byte-order mark. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a folder holds. */
export interface Folder {
  /** Sorted by path. A file that is the same as before is the same object. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Documents that are there but were refused, and why. */
  readonly refused: ReadonlyMap<string, Diagnostic>;
  /** The folders below that hold frameworks of their own. */
  readonly inner: readonly string[];
}

/**
 * Reads the Markdown files of a framework: those in its folder and in the folders below, but for folders with a README of
 * their own. What is hidden is no document. The calls are synchronous, as thousands of them are several times as fast.
 *
 * @param before what was read last
 * @param changed the only documents that may have changed since, be it that they are new or gone
 * @throws if the folder itself cannot be read.
 */
export function readFolder(dir: string, before?: Folder, changed?: ReadonlySet<string>): Folder {
  const root = realpathSync.native(dir);
  const isPart = before !== undefined && changed !== undefined;
  const files = new Map(isPart ? before.files : []);
  const refused = new Map(isPart ? before.refused : []);
  for (const path of changed ?? []) {
    files.delete(path);
    refused.delete(path);
  }
  const { documents, inner } = isPart
    ? { documents: [...changed], inner: before.inner }
    : listDocuments(root, readdirSync(root, { withFileTypes: true }));
  for (const path of documents) {
    const read = readDocument(root, path);
    if (typeof read === 'string') {
      const known = before?.files.get(path);
      files.set(path, known?.text === read ? known : { path, text: read });
    } else if (read) refused.set(path, read);
  }
  return { files: new Map([...files].sort(([a], [b]) => compareText(a, b))), refused, inner };
}

/**
 * Finds the frameworks in a folder: every folder with a README, and the folder itself where a document is outside of
 * them all, so that none is lost; a licence and the like may be.
 *
 * @returns their paths in the folder, sorted; "" is the folder itself
 * @throws if the folder cannot be read
 */
export function findFrameworks(dir: string): string[] {
  const found = new Set<string>();
  const visit = (path: string, isWithin: boolean) => {
    const entries = readdirSync(join(dir, path), { withFileTypes: true });
    const isFramework = hasReadme(entries);
    if (isFramework) found.add(path);
    else if (!isWithin && entries.some((entry) => isDocument(entry) && !isCompanion(entry.name)))
      found.add('');
    for (const folder of foldersOf(entries)) {
      visit(path === '' ? folder : `${path}/${folder}`, isWithin || isFramework);
    }
  };
  visit('', false);
  return found.size === 0 ? [''] : [...found].sort(compareText);
}

/** Whether a path is that of a document. */
export function isDocumentPath(path: string): boolean {
  return /^(?:[^./][^/]*\/)*[^./][^/]*\.md$/i.test(path);
}

interface Listed {
  readonly documents: readonly string[];
  readonly inner: readonly string[];
}

function listDocuments(root: string, entries: readonly Dirent[], folder = ''): Listed {
  const prefix = folder === '' ? '' : `${folder}/`;
  const documents = entries.filter(isDocument).map(({ name }) => prefix + name);
  const below = foldersOf(entries).map((name): Listed => {
    const path = prefix + name;
    const within = readdirSync(join(root, path), { withFileTypes: true });
    return hasReadme(within) ? { documents: [], inner: [path] } : listDocuments(root, within, path);
  });
  return {
    documents: [...documents, ...below.flatMap((listed) => listed.documents)],
    inner: below.flatMap((listed) => listed.inner),
  };
}

/** Folders that may hold documents; a link to a folder is none, so that no walk runs in circles or leaves the folder. */
export function foldersOf(entries: readonly Dirent[]): readonly string[] {
  return entries.filter((entry) => entry.isDirectory() && isFolderName(entry.name)).map(({ name }) => name);
}

/** Whether a folder of this name may hold documents. */
export function isFolderName(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

function isDocument(entry: Dirent): boolean {
  return isDocumentPath(entry.name) && !entry.isDirectory();
}

function hasReadme(entries: readonly Dirent[]): boolean {
  return entries.some((entry) => !entry.isDirectory() && entry.name.toLowerCase() === 'readme.md');
}

/** Returns the text of a document, the reason for refusing it, or `undefined` if there is no file of this name. */
function readDocument(root: string, name: string): string | Diagnostic | undefined {
  const refuse = (rule: Rule, message: string) => toDiagnostic(rule, name, FILE_START, message);
  try {
    const path = join(root, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    if (found.isSymbolicLink() && !isInside(root, realpathSync(path))) {
      return refuse(fileOutside, 'Unexpected link to a file outside the folder, expected a file.');
    }
    const file = found.isSymbolicLink() ? statSync(path) : found;
    if (!file.isFile()) return undefined;
    if (file.size > MAX_FILE_BYTES) {
      return refuse(fileTooLarge, `Unexpected ${file.size} bytes, expected at most ${MAX_FILE_BYTES}.`);
    }
    return decode(readFileSync(path)) ?? refuse(unreadableFile, 'Unexpected bytes, expected UTF-8 text.');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return refuse(unreadableFile, `Unexpected failure to read the file${reason}, expected readable text.`);
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true });

/** Returns bytes as text, or `undefined` if they are not UTF-8. Lines keep their numbers and columns, whatever ends them. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    // it takes one byte-order mark away; programs that join files leave more
    const text = DECODER.decode(bytes).replace(/^\ufeff+/, '');
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch {
    return undefined;
  }
}

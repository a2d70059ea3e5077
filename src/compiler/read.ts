import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { compareText, FILE_START, type Report } from './diagnostics.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { fileOutside } from './rules/file-outside.ts';
import { fileTooLarge } from './rules/file-too-large.ts';
import { unreadableFile } from './rules/unreadable-file.ts';

/** A document as it was read: its name in the folder and its text with `\n` line ends and no byte-order mark. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** What a folder holds. */
export interface Folder {
  /** Sorted by name. */
  readonly files: readonly SourceFile[];
  /** Documents that are there but were refused; each has its diagnostic. */
  readonly refused: ReadonlySet<string>;
}

/**
 * Reads the Markdown files that stand directly in a folder. Hidden files are no documents.
 *
 * @throws where the folder itself cannot be read.
 */
export async function readFolder(dir: string, report: Report): Promise<Folder> {
  const root = await realpath(dir);
  const names = (await readdir(root)).filter(isDocumentName).sort(compareText);
  const files: SourceFile[] = [];
  const refused = new Set<string>();
  for (const name of names) {
    const text = await readDocument(root, name, report);
    if (text === undefined) refused.add(name);
    else if (text !== null) files.push({ name, text });
  }
  return { files, refused };
}

/** Whether a file of this name is a document, wherever it stands directly in the folder. */
export function isDocumentName(name: string): boolean {
  return /^[^.].*\.md$/i.test(name);
}

/** Gives the text of a document, undefined where it was refused, null where the name is not that of a file. */
async function readDocument(root: string, name: string, report: Report): Promise<string | undefined | null> {
  const refuse = (...[rule, message]: [Parameters<Report>[0], string]) => {
    report(rule, name, FILE_START, message);
    return undefined;
  };
  try {
    const path = await realpath(join(root, name));
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return refuse(fileOutside, 'Unexpected link to a file outside of the folder, expected a file.');
    }
    const { size, isFile } = await stat(path).then((it) => ({ size: it.size, isFile: it.isFile() }));
    if (!isFile) return null;
    if (size > MAX_FILE_BYTES) {
      return refuse(fileTooLarge, `Unexpected ${size} bytes, expected at most ${MAX_FILE_BYTES}.`);
    }
    return decode(await readFile(path)) ?? refuse(unreadableFile, 'Unexpected bytes, expected UTF-8 text.');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return refuse(unreadableFile, `Unexpected failure to read the file${reason}, expected readable text.`);
  }
}

/** Turns bytes into text, undefined where they are no UTF-8; lines keep their numbers and columns whatever ends them. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

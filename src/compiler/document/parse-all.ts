import { idOfFile } from '../names/ids.ts';
import { isReadmeName, ownDocumentAmong } from '../names/own-document.ts';
import { type Diagnostic, FILE_START, toDiagnostic } from '../rules/diagnostics.ts';
import { duplicateId } from '../rules/duplicate-id.ts';
import type { Folder, SourceFile } from '../source/read.ts';
import { type Document, type Parsed, parseFile } from './document.ts';
import { LEVEL_KEYS, ONLY_KEYS, README_KEYS } from './keys.ts';

/** The documents of a folder. */
export interface ParsedFolder {
  /** Sorted by path. */
  readonly documents: readonly Document[];
  /** The path of the framework's own document, which may have been refused. */
  readonly own: string | undefined;
  /** The paths of those that were refused. */
  readonly unread: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
}

/**
 * Parses the files of a folder.
 *
 * @param known what became of the files earlier
 */
export function parseAll({ files, refused }: Folder, known: WeakMap<SourceFile, Parsed>): ParsedFolder {
  const own = ownDocumentAmong([...files.keys(), ...refused.keys()]);
  const documents: Document[] = [];
  const unread = new Set(refused.keys());
  const diagnostics = [...refused.values()];
  for (const file of files.values()) {
    const { path } = file;
    const refuse = (message: string, mend?: string) => {
      unread.add(path);
      diagnostics.push(toDiagnostic(duplicateId, path, FILE_START, message, mend));
    };
    if (idOfFile(path) === '') {
      refuse(`Unexpected file name "${path}", expected letters or digits in it.`, 'Rename the file.');
      continue;
    }
    if (isReadmeName(path) && path !== own) {
      refuse(`Unexpected second README beside ${own}, expected one.`);
      continue;
    }
    const keys = path === own ? README_KEYS : files.size === 1 ? ONLY_KEYS : LEVEL_KEYS;
    const before = known.get(file);
    const parsed = before?.keys === keys ? before : parseFile(file, keys);
    known.set(file, parsed);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.document) documents.push(parsed.document);
    else unread.add(path);
  }
  return { documents, own, unread, diagnostics };
}

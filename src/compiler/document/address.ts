import { posix } from 'node:path';
import { hasOtherEnding, isDocumentName } from '../names/ending.ts';

/** Whether an address is that of a Markdown file, written as a path. */
export function isFile(url: string): boolean {
  const [path = ''] = url.split(/[#?]/, 1);
  return !/^[a-z][a-z0-9+.-]*:/i.test(path) && (isDocumentName(path) || hasOtherEnding(path));
}

/** The path and the anchor of an address within the folder, without escapes; "" for what it has not. */
export function partsOfAddress(url: string): { readonly named: string; readonly fragment: string } {
  const [pathAndQuery = '', ...rest] = url.split('#');
  const named = decode(pathAndQuery.replace(/\?.*$/s, '')).normalize('NFC');
  return { named, fragment: decode(rest.join('#')) };
}

/** A path without what tells its spellings in links apart. */
export function comparablePath(path: string): string {
  return posix.normalize(path).normalize('NFC').toLowerCase();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

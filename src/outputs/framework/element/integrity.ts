import { createHash } from 'node:crypto';

/** The file beside the scripts that has the hash of each. */
export const HASHES = 'career-levels.sri.json';

/** What the attribute `integrity` of a page's script element says of a file. */
export function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

/** The text of {@link HASHES}. */
export function hashesText(scripts: ReadonlyMap<string, string>): string {
  const hashes = [...scripts].map(([name, text]) => [name, integrityOf(text)] as const);
  return `${JSON.stringify(Object.fromEntries(hashes.sort()), null, 2)}\n`;
}

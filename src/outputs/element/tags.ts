import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HASHES } from './integrity.ts';

/** The script elements that load the files which were written, each with its hash, one a line. */
export async function tagsText(dir: string, written: readonly string[]): Promise<string> {
  const texts = written
    .filter((path) => basename(path) === HASHES)
    .map(async (path) => {
      const hashes: Record<string, string> = JSON.parse(await readFile(join(dir, path), 'utf8'));
      return Object.entries(hashes).map(
        ([name, hash]) => `<script src="${name}" integrity="${hash}" defer></script>\n`,
      );
    });
  return (await Promise.all(texts)).flat().join('');
}

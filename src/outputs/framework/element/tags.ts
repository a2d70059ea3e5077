import { readFile } from 'node:fs/promises';
import { basename, join, posix, sep } from 'node:path';
import { attributesText } from '../../../formats/html.ts';
import { HASHES } from './integrity.ts';

/** The script elements that load the files of a build, each with its hash, one a line. */
export async function tagsText(dir: string, files: readonly string[]): Promise<string> {
  const texts = files
    .filter((path) => basename(path) === HASHES)
    .map(async (path) => {
      const hashes: Record<string, string> = JSON.parse(await readFile(join(dir, path), 'utf8'));
      return Object.entries(hashes).map(([name, hash]) => {
        const src = posix.join(posix.dirname(path.replaceAll(sep, '/')), name);
        return `<script${attributesText({ src: encodeURI(src), integrity: hash })} defer></script>\n`;
      });
    });
  return (await Promise.all(texts)).flat().join('');
}

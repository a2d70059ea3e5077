import { posix } from 'node:path';
import { git, gitLines } from './git.ts';

/** The files of a folder, by path in it, with the names of their contents. Links are left out. */
export function blobsOf(
  top: string,
  { commit, folder }: { readonly commit: string; readonly folder: string },
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const within = folder === '' ? [] : ['--', `${folder}/`];
  const entries = gitLines(top, ['ls-tree', '-r', '-z', '--full-tree', commit, ...within], '\0');
  const blobs = new Map<string, string>();
  for (const entry of entries) {
    const [, blob = '', path = ''] = /^100\d+ blob (\w+)\t([\s\S]+)$/.exec(entry) ?? [];
    const own = posix.relative(folder, path);
    if (blob !== '' && isWanted(own)) blobs.set(own, blob);
  }
  return blobs;
}

/** Reads contents by their names, all in one go. */
export function readBlobs(top: string, blobs: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
  const texts = new Map<string, Uint8Array>();
  if (blobs.size === 0) return texts;
  const output = git(top, ['cat-file', '--batch'], [...blobs, ''].join('\n'));
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [blob = '', , size] = output.toString('latin1', at, end).split(' ');
    const start = end + 1;
    at = start + Number(size) + 1;
    texts.set(blob, output.subarray(start, at - 1));
  }
  return texts;
}

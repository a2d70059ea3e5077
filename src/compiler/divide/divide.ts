import { posix } from 'node:path';
import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Track } from '../../model/types.ts';
import { isFile, partsOfAddress } from '../document/address.ts';
import type { Document } from '../document/document.ts';
import { levelId, slugOfHeading } from '../names/ids.ts';
import { capitalise, titleOfFile } from '../names/title.ts';
import { divideDocument } from './divide-document.ts';
import { listedAddresses } from './link-lists.ts';
import type { LevelPart, Parts } from './parts.ts';
import { withThemesOfList } from './theme-list.ts';

/** A document and what it holds. */
export interface Divided {
  readonly document: Document;
  readonly parts: Parts;
  /** What its parts depend on beside its own text. */
  readonly key: string;
}

/**
 * Parts every document; the lists of links in the README and in the document itself tell which headings are levels.
 *
 * @param known what became of the documents earlier
 */
export function divideAll(
  documents: readonly Document[],
  known: WeakMap<Document, Divided>,
): readonly Divided[] {
  const readme = documents.find((document) => document.isReadme);
  const inReadme = readme ? listedAddresses(readme) : [];
  const listsFiles = documents.length > 1 && inReadme.some(isFile);
  const anchorsOf = new Map<string, string[]>();
  for (const url of inReadme) {
    const { named, fragment } = partsOfAddress(url);
    const path = named === '' ? readme?.path : posix.normalize(named);
    if (fragment === '' || path === undefined) continue;
    anchorsOf.set(path, [...(anchorsOf.get(path) ?? []), fragment]);
  }
  return documents.map((document) => {
    const inReadme = anchorsOf.get(document.path.normalize('NFC')) ?? [];
    const key = JSON.stringify([listsFiles, ...inReadme]);
    const before = known.get(document);
    if (before?.key === key) return before;
    const own = listedAddresses(document).flatMap((url) =>
      url.startsWith('#') ? partsOfAddress(url).fragment : [],
    );
    const linked = new Set([...own, ...inReadme].map((anchor) => anchor.toLowerCase()));
    const isLinked = (heading: Heading) => linked.has(document.anchors.get(heading) ?? '');
    const found = divideDocument(document, isLinked, listsFiles);
    const parts = { ...found, levels: found.levels.map(withThemesOfList) };
    const divided: Divided = { document, parts, key };
    known.set(document, divided);
    return divided;
  });
}

/** The levels of one file, or of one folder where there are several folders, stand on one track. */
export function suggestTracks(all: readonly Divided[]): ReadonlyMap<string, Track> {
  const folders = new Set(all.map(({ document }) => posix.dirname(document.path)));
  const tracks = new Map<string, Track>();
  for (const { document, parts } of all) {
    const { path } = document;
    const folder = posix.dirname(path);
    const title = parts.overview?.title;
    if (parts.overview) {
      tracks.set(path, { id: levelId(path), title: title ? textOf(title) : titleOfFile(path) });
    } else if (folder !== '.' && folders.size > 1) {
      tracks.set(path, { id: levelId(folder), title: capitalise(titleOfFile(folder)) });
    }
  }
  return tracks;
}

/** The track of a level: that of its file or folder, or the one within it whose heading stands over the level. */
export function trackWithin(line: Track | undefined, { track }: LevelPart): Track | undefined {
  if (!track) return line;
  const title = textOf(track);
  const id = slugOfHeading(title);
  return line ? { id: `${line.id}-${id}`, title: `${line.title} – ${title}` } : { id, title };
}

import { blobsOf, readBlobs } from './blobs.ts';
import { placesOf, repositoryOf } from './places.ts';

/** The files of a folder as a commit has them. */
export interface Revision {
  readonly commit: string;
  /** By path in the folder, with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads the history of a folder, from its first commit to the last; of what was merged, the merge. Where the folder had another
 * name before, its history goes on there.
 *
 * @param isWanted says by its path in the folder whether a file is read
 * @throws Refusal if there is no history to be read, or only the newest part of it is there
 */
export function historyOf(dir: string, isWanted: (path: string) => boolean): readonly Revision[] {
  const repository = repositoryOf(dir);
  const { top } = repository;
  const places = placesOf(repository);
  const listed = places.map((place) => ({ place, blobs: blobsOf(top, place, isWanted) }));
  const texts = readBlobs(top, new Set(listed.flatMap(({ blobs }) => [...blobs.values()])));
  return listed.map(({ place, blobs }) => ({
    commit: place.commit,
    files: new Map([...blobs].map(([path, blob]) => [path, texts.get(blob) ?? new Uint8Array()])),
  }));
}

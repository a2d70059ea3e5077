import { posix } from 'node:path';
import type { Track } from '../../model/types.ts';
import { textOf } from '../document/markdown.ts';
import { idOfFile, idOfTitle } from '../names/ids.ts';
import { capitalise, titleOfFile } from '../names/title.ts';
import type { Divided } from './divide.ts';
import type { LevelPart } from './parts.ts';

/** The levels of one file, or of one folder where there are several folders, are on one track. */
export function suggestTracks(all: readonly Divided[]): ReadonlyMap<string, Track> {
  const folders = new Set(all.map(({ document }) => posix.dirname(document.path)));
  const tracks = new Map<string, Track>();
  for (const { document, parts } of all) {
    const { path } = document;
    const folder = posix.dirname(path);
    const title = parts.overview?.title;
    if (parts.overview) {
      tracks.set(path, { id: idOfFile(path), title: title ? textOf(title) : titleOfFile(path) });
    } else if (folder !== '.' && folders.size > 1) {
      tracks.set(path, { id: idOfFile(folder), title: capitalise(titleOfFile(folder)) });
    }
  }
  return tracks;
}

/** The track of a level: that of its file or folder, or the one within it whose heading is over the level. */
export function trackWithin(around: Track | undefined, { track }: LevelPart): Track | undefined {
  if (!track) return around;
  const title = textOf(track);
  const id = idOfTitle(title);
  if (!around) return { id, title };
  // the file's own title is the track around
  if (title === around.title) return around;
  return { id: `${around.id}-${id}`, title: track.depth === 1 ? title : `${around.title} – ${title}` };
}

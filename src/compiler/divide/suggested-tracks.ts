import { posix } from 'node:path';
import type { Track } from '../../model/types.ts';
import type { Document } from '../document/document.ts';
import { textOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import { compareOrders, familyOf, orderOfCode } from '../names/codes.ts';
import { idOfTitle, idsOfPath, resolveClashes } from '../names/ids.ts';
import { isManagement } from '../names/management.ts';
import { isPageOfFolder, namedPath } from '../names/own-document.ts';
import { capitalise, parseTitle, titleOfFile } from '../names/title.ts';
import type { Divided } from './divided.ts';
import type { LevelFolder } from './level-folders.ts';
import type { Outline } from './outline/outline.ts';
import type { LevelPart, Parts } from './outline/parts.ts';

/**
 * The levels of one file, or of one folder where there are several folders or its track is declared, are on one track.
 *
 * @param declared the ids of tracks with their titles
 * @param linked what links to whole files call them
 * @param ofLevels the folders that are called after levels
 */
export function suggestTracks(
  all: readonly Divided[],
  declared: ReadonlyMap<string, string>,
  linked: ReadonlyMap<string, string>,
  ofLevels: ReadonlyMap<string, LevelFolder>,
): ReadonlyMap<string, Track> {
  const folderOf = (path: string) => ofLevels.get(path)?.place ?? posix.dirname(namedPath(path));
  const folders = new Set(
    all.flatMap(({ document, parts }) => (parts.levels.length > 0 ? folderOf(document.path) : [])),
  );
  const pages = new Map(all.flatMap((divided) => titleOfPage(divided)));
  const placeOf = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const { document, parts } of all) {
    const { path } = document;
    const place = namedPath(path);
    const folder = folderOf(path);
    if (parts.levels.length === 0) continue;
    if (parts.overview && !isOfTheme(parts)) {
      placeOf.set(path, place);
      titles.set(place, titleOfDocument(document, parts.overview) ?? linked.get(path) ?? nameOf(place));
    } else if (folder !== '.' && (folders.size > 1 || idsOfPath(folder).some((id) => declared.has(id)))) {
      placeOf.set(path, folder);
      if (!titles.has(folder)) titles.set(folder, pages.get(folder) ?? nameOf(folder));
    }
  }
  const tracks = nameTracks(titles);
  return new Map(
    [...placeOf].flatMap(([path, place]) => {
      const track = tracks.get(place);
      return track ? [[path, track] as const] : [];
    }),
  );
}

/** Whether a document is a theme of levels that others have, too. */
export function isOfTheme({ levels }: Parts): boolean {
  return levels.some(({ joined }) => joined !== undefined);
}

/** The title of a document that is more than one level: that in its front matter, else its heading. */
export function titleOfDocument(
  { frontMatter }: Document,
  overview: Outline | undefined,
): string | undefined {
  return frontMatter.texts.get('title')?.value ?? (overview?.title && textOf(overview.title));
}

/** The title that the page of a folder gives to it. */
function titleOfPage({ document, parts: { overview, levels } }: Divided): [string, string][] {
  const { path } = document;
  if (levels.length > 0 || !isPageOfFolder(path)) return [];
  const title = titleOfDocument(document, overview);
  return title ? [[namedPath(path), title]] : [];
}

/** Names the tracks of files and folders; those that would be named alike get the folders around them in front. */
function nameTracks(titles: ReadonlyMap<string, string>): ReadonlyMap<string, Track> {
  const ids = resolveClashes([...titles.keys()].map(idsOfPath));
  const named = resolveClashes([...titles].map(([place, title]) => titlesOf(place, title)));
  return new Map(
    [...titles.keys()].map((place, at) => [place, { id: ids[at] ?? '', title: named[at] ?? '' }]),
  );
}

/** The titles that a track may have, such as "Levels" and "Bakers – Levels". */
function titlesOf(place: string, title: string): readonly string[] {
  const folders = place.split('/').slice(0, -1).map(nameOf);
  const around = folders.length > 0 ? folders : [nameOf(place)];
  return [title, ...around.map((_, at) => [...around.slice(-1 - at), title].join(' – '))];
}

/** The levels of one document that lead people, where their codes begin anew behind those of the others: L1, L2, M1, M2. */
const managersWithin = once(({ levels }: Parts): ReadonlySet<LevelPart> => {
  const named = levels.map(({ heading }) => parseTitle(heading ? textOf(heading) : ''));
  const first = named.findIndex(isManagement);
  const [last, manager] = [named[first - 1], named[first]];
  if (!last?.code || !manager?.code || levels.some(({ track }) => track)) return new Set();
  const beginsAnew =
    familyOf(last.code) !== familyOf(manager.code) &&
    compareOrders(orderOfCode(last.code), orderOfCode(manager.code)) >= 0;
  const areAll = named
    .slice(first)
    .every((each) => isManagement(each) && familyOf(each.code) === familyOf(manager.code));
  return new Set(beginsAnew && areAll ? levels.slice(first) : []);
});

/** What a file or folder is called. */
function nameOf(place: string): string {
  return capitalise(titleOfFile(place));
}

/**
 * The track of a level: that of its file or folder, or the one within it whose heading is over the level, or that of the
 * managers in a file whose codes begin anew with them.
 */
export function trackWithin(around: Track | undefined, level: LevelPart, parts: Parts): Track | undefined {
  const { track } = level;
  const { overview } = parts;
  if (!track) {
    if (!around || !managersWithin(parts).has(level)) return around;
    return { id: `${around.id}-manager`, title: `${around.title} – Management` };
  }
  const title = textOf(track);
  const id = idOfTitle(title);
  if (!around) return { id, title };
  // the file's own title is the track around
  if (overview?.title && title === textOf(overview.title)) return around;
  return { id: `${around.id}-${id}`, title: track.depth === 1 ? title : `${around.title} – ${title}` };
}

import { posix } from 'node:path';
import { groupBy } from '../../model/group.ts';
import { namesSeveral } from '../names/codes.ts';
import { namedPath } from '../names/own-document.ts';
import { parseTitle, titleOfFile } from '../names/title.ts';
import { codeFamiliesIn } from './code-families.ts';
import type { Divided } from './divided.ts';

/** A folder that is called after a level, as "L1" is in "L1/Junior.md". */
export interface LevelFolder {
  readonly code: string;
  /** What names the track of the document: the folder around, or where each such folder has several documents, the document's name in it. */
  readonly place: string;
}

/**
 * Finds the documents whose folder is called after their level: those without a code of their own that are alone in it, or have
 * the same names in each such folder, one for each track.
 *
 * @returns the folders by the paths of the documents
 */
export function levelFolders(all: readonly Divided[]): ReadonlyMap<string, LevelFolder> {
  const levels = all.filter(({ parts }) => parts.levels.some(({ isAlone }) => isAlone));
  const found = new Map<string, LevelFolder>();
  const byFolder = groupBy(levels, ({ document }) => posix.dirname(namedPath(document.path)));
  const coded = [...byFolder].flatMap(([folder, within]) => {
    const { code } = parseTitle(titleOfFile(folder));
    const isOne = code !== '' && !namesSeveral(code);
    return isOne && within.every((level) => codeFamiliesIn(level).length === 0)
      ? [{ code, around: posix.dirname(folder), within }]
      : [];
  });
  const names = coded.map(({ within }) => within.map(nameIn).sort().join('/'));
  const areAlike = coded.length > 1 && new Set(names).size === 1;
  for (const { code, around, within } of coded) {
    if (within.length > 1 && !areAlike) continue;
    for (const level of within) {
      const place = within.length > 1 ? posix.join(around, nameIn(level)) : around;
      found.set(level.document.path, { code, place });
    }
  }
  return found;
}

function nameIn({ document }: Divided): string {
  return posix.basename(namedPath(document.path));
}

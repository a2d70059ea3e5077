import { posix } from 'node:path';
import { textOf } from '../document/tree/markdown.ts';
import { idOfTitle, idsOfPath, resolveClashes } from '../names/ids.ts';
import { namedPath } from '../names/own-document.ts';
import type { Divided, KnownParts, Unnamed } from './divided.ts';
import type { LevelPart, Parts } from './outline/parts.ts';

/**
 * Gives each level, and each document with text beside its levels, an id of its own. Where two want the same, they get the
 * heading of their track, the file or the folders in front.
 *
 * @param known what became of the documents earlier
 */
export function withOwnIds(all: readonly Unnamed[], known: KnownParts['named']): readonly Divided[] {
  const firstOf = new Map<LevelPart | string, LevelPart>();
  const levels = all.flatMap(({ document, parts }) =>
    parts.levels.flatMap((level) => {
      const whole = level.joined?.level ?? level;
      if (firstOf.has(whole)) return [];
      firstOf.set(whole, level);
      return [{ level, names: namesOf(level, document.path, document.isReadme) }];
    }),
  );
  const ids = resolveClashes(levels.map(({ names }) => names));
  const ofFirst = new Map(levels.map(({ level }, place) => [level, ids[place]]));
  const idOf = { get: (level: LevelPart) => ofFirst.get(firstOf.get(level.joined?.level ?? level) ?? level) };
  const documentIds = idsOfDocuments(all);
  return all.map((divided) => {
    const id = documentIds.get(divided) ?? '';
    const { levels } = divided.parts;
    const isSame = levels.every((level) => idOf.get(level) === level.id);
    const key = JSON.stringify([divided.key, id, ...(isSame ? [] : levels.map((level) => idOf.get(level)))]);
    const before = known.get(divided);
    if (before?.key === key) return before;
    const parts: Parts = isSame
      ? divided.parts
      : {
          ...divided.parts,
          levels: levels.map((level) => ({ ...level, id: idOf.get(level) ?? level.id, wantedId: level.id })),
        };
    const named: Divided = { ...divided, parts, key, id };
    known.set(divided, named);
    return named;
  });
}

/** The ids that a level may have, from the shortest to the one that tells most of where it is. */
function namesOf(
  { id, track, isAlone, joined }: LevelPart,
  path: string,
  isReadme: boolean,
): readonly string[] {
  if (isAlone) return idsOfPath(path);
  const ofTrack = track ? `${idOfTitle(textOf(track))}-${id}` : id;
  const folder = posix.dirname(namedPath(path));
  const place = joined === undefined || folder === '.' ? path : folder;
  const ofPath = isReadme ? [] : idsOfPath(place).map((name) => idOfTitle(`${name}-${ofTrack}`));
  return [id, ...(track ? [idOfTitle(ofTrack)] : []), ...ofPath];
}

/**
 * The ids of the documents that become sections of the framework. The README's own sections have their anchors already, and
 * what is before two hyphens in one would be a document with a section.
 */
function idsOfDocuments(all: readonly Unnamed[]): ReadonlyMap<Unnamed, string> {
  const beside = all.filter(({ document, parts }) => !document.isReadme && parts.overview);
  const readme = all.find(({ document }) => document.isReadme);
  const anchors = readme?.parts.overview?.sections.map(({ anchor }) => anchor) ?? [];
  const names = beside.map(({ document }) => {
    const ids = idsOfPath(document.path);
    return [...ids, `${ids.at(-1)}-md`];
  });
  const taken = new Set(anchors.flatMap((anchor) => [anchor, anchor.replace(/--.*/, '')]));
  const distinct = resolveClashes([...names, ...[...taken].map((anchor) => [anchor])]);
  return new Map(beside.map((divided, place) => [divided, distinct[place] ?? '']));
}

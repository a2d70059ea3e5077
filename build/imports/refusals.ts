import { posix } from 'node:path';
import { createFilter } from 'vite';
import { circlesOf, type Graph } from './circles.ts';
import { type Edge, edgesOf, isModule } from './edges.ts';
import { type Room, rightsOf, rightTo, roomOf, stageOf } from './room.ts';

/** The files of a project by their paths from the root, with the texts of those that can import. */
export type Tree = ReadonlyMap<string, string>;

/**
 * Returns a sentence for each import that the rooms do not name, each circle, and each right or room without use.
 *
 * @throws if a module cannot be parsed.
 */
export function refusalsOf(tree: Tree, rooms: readonly Room[]): string[] {
  const refusals: string[] = [];
  const used = new Map(rooms.map((room) => [room, new Set<string>()]));
  const imports = new Map<string, Set<string>>();
  for (const [path, text] of tree) {
    if (!isModule(path)) continue;
    const room = roomOf(path, rooms);
    if (!room) {
      refusals.push(`${path} is in no room.`);
      continue;
    }
    if (room.stages && !stageOf(path, room)) refusals.push(`${path} is in no stage of ${room.path}.`);
    const files = new Set<string>();
    imports.set(path, files);
    for (const edge of edgesOf(path, text)) {
      const targets = targetsOf(path, edge, room, tree);
      if (targets.length === 0) refusals.push(`${path}:${edge.line} No file matches ${edge.specifier}.`);
      for (const target of targets) {
        if (tree.has(target)) files.add(target);
        const right = judge(path, room, edge, target, rooms, tree);
        if (right.refused) refusals.push(`${path}:${edge.line} ${right.refused}`);
        if (right.used) used.get(room)?.add(right.used);
      }
    }
  }
  const rights = new Map(rooms.map(({ path, imports: others }) => [path, new Set(others)]));
  return [
    ...refusals,
    ...circlesOf(imports).map((circle) => `A circle: ${circle.join(' → ')}.`),
    ...circlesOf(besides(imports, rooms))
      .filter((circle) => circle.some((node) => !tree.has(node)))
      .map((circle) => `A circle of folders: ${circle.join(' → ')}.`),
    ...circlesOf(rights).map((circle) => `A circle of rooms: ${circle.join(' → ')}.`),
    ...[...used].flatMap(([room, rightsUsed]) => idle(room, rightsUsed, rooms, [...tree.keys()])),
  ];
}

/** The imports within rooms as arrows between what lies beside each other in a folder: folders, and files around them. */
function besides(imports: Graph, rooms: readonly Room[]): Graph {
  const arrows = new Map<string, Set<string>>();
  for (const [path, targets] of imports) {
    for (const target of targets) {
      if (roomOf(path, rooms) !== roomOf(target, rooms)) continue;
      const [from, to] = [path.split('/'), target.split('/')];
      const depth = from.findIndex((name, index) => name !== to[index]) + 1;
      if (depth === 0) continue;
      const start = from.slice(0, depth).join('/');
      arrows.set(start, (arrows.get(start) ?? new Set()).add(to.slice(0, depth).join('/')));
    }
  }
  return arrows;
}

/** What came of an import: the right that allows it, or why it is refused; neither within a room. */
interface Judgement {
  used?: string | undefined;
  refused?: string | undefined;
}

function judge(
  path: string,
  room: Room,
  { specifier, types, address }: Edge,
  target: string,
  rooms: readonly Room[],
  tree: Tree,
): Judgement {
  if (specifier === undefined)
    return room.computed ? {} : { refused: 'imports what only shows when it runs.' };
  let name = target;
  if (isPath(specifier)) {
    const other = roomOf(target, rooms);
    if (!other) return { refused: `imports ${target}, which is in no room.` };
    const isThere = tree.has(target) || other.generated || (address && isFolder(target, tree));
    if (!isThere) return { refused: `imports ${target}, which is no file.` };
    if (other === room) return { refused: againstStages(path, target, room) };
    name = other.path;
  }
  const used = rightTo(name, room, types);
  if (used !== undefined) return { used };
  return { refused: `imports ${types ? 'types of ' : ''}${target}: ${room.path} may not import ${name}.` };
}

function againstStages(path: string, target: string, room: Room): string | undefined {
  const [from, to] = [stageOf(path, room), stageOf(target, room)];
  const order = Object.keys(room.stages ?? {});
  if (from === undefined || to === undefined || order.indexOf(to) <= order.indexOf(from)) return undefined;
  return `imports ${target}: in ${room.path}, ${from} comes before ${to}.`;
}

/** What the table has and the code does not use. */
function idle(
  room: Room,
  used: ReadonlySet<string>,
  rooms: readonly Room[],
  paths: readonly string[],
): string[] {
  const own = paths.filter((path) => roomOf(path, rooms) === room);
  const rights = rightsOf(room).filter((right) => right !== '*' && !used.has(right));
  const stages = Object.keys(room.stages ?? {}).filter(
    (stage) => !own.some((path) => stageOf(path, room) === stage),
  );
  return [
    ...(own.length > 0 || room.generated ? [] : [`${room.path} is a room without files.`]),
    ...stages.map((stage) => `${room.path} has no ${stage}.`),
    ...rights.map((right) => `${room.path} may import ${right} and does not.`),
  ];
}

function isPath(specifier: string): boolean {
  return /^\.{0,2}\//.test(specifier);
}

function isFolder(path: string, tree: Tree): boolean {
  return [...tree.keys()].some((each) => each.startsWith(`${path}/`));
}

/** The files or the folder that a relative specifier or a glob names, or the package. */
function targetsOf(from: string, { specifier = '', glob }: Edge, room: Room, tree: Tree): string[] {
  // what is a query in an address is a letter in a glob
  const name = glob ? specifier : specifier.replace(/\?.*$/, '');
  if (!isPath(name)) return [name];
  // from the root, as Vite reads it
  const path = name.startsWith('/')
    ? posix.join(room.site ? room.path : '', name.slice(1))
    : posix.join(posix.dirname(from), name).replace(/\/$/, '');
  return glob ? [...tree.keys()].filter(createFilter(path, null, { resolve: false })) : [path];
}

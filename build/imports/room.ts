/** A folder or a file that has rights of its own to import. */
export interface Room {
  /** From the root. A file belongs to the room with the longest path that leads to it. */
  path: string;
  /** What it is for, as ARCHITECTURE.md says it. */
  purpose: string;
  /** Rooms and packages that it may import: `node:*` is every one that begins so, `*` is everything. */
  imports: readonly string[];
  /** Rooms and packages of which it may import types alone. */
  types?: readonly string[];
  /** Its folders and files with what each is for, in an order in which each may import those before it. */
  stages?: Readonly<Record<string, string>>;
  /** Whether it is the root of a site, where addresses with a slash in front begin. */
  site?: boolean;
  /** Whether it may import what only shows when it runs. */
  computed?: boolean;
  /** Whether something else writes it, so that Git does not list its files. */
  generated?: boolean;
}

/** Returns the room of a file, or `undefined` if no room has it. */
export function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
  return rooms
    .filter((room) => path === room.path || path.startsWith(`${room.path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** Returns the right by which the room may import a room or a package, or `undefined` if it has none. */
export function rightTo(target: string, room: Room, types: boolean): string | undefined {
  const covers = (right: string) =>
    right === target || (right.endsWith('*') && target.startsWith(right.slice(0, -1)));
  return room.imports.find(covers) ?? (types ? room.types?.find(covers) : undefined);
}

/** Returns every right that the room has. */
export function rightsOf({ imports, types = [] }: Room): string[] {
  return [...imports, ...types];
}

/** Returns the stage of the room that a file of it belongs to, or `undefined` if it has none. */
export function stageOf(path: string, room: Room): string | undefined {
  const [stage = ''] = path.slice(room.path.length + 1).split('/');
  return room.stages && Object.hasOwn(room.stages, stage) ? stage : undefined;
}

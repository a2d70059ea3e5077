import type { Heading } from 'mdast';
import { textOf } from '../../document/tree/markdown.ts';
import { goesOn } from '../../names/codes.ts';
import { parseTitle } from '../../names/title.ts';
import type { Outline, OutlineSection } from '../outline/outline.ts';
import { type LevelTable, nameOf } from './level-table.ts';

/** Tables that have levels in common, and the sections that all of them are in. */
interface Ladder {
  readonly tables: readonly LevelTable[];
  readonly names: ReadonlySet<string>;
  readonly around: readonly OutlineSection[];
}

/**
 * Finds the headings that name tracks, where tables under different headings have no level in common. A `#` title is one
 * for what is under it where a further `#` is one.
 *
 * @returns nothing where the tables are of one track: its themes, or its stages, whose codes go on rising
 */
export function tracksOfTables(
  tables: readonly LevelTable[],
  { title }: Outline,
): ReadonlyMap<LevelTable, Heading> {
  const ladders = tables.reduce(withTable, []);
  if (ladders.length < 2) return new Map();
  const hasFirst = ladders.some(({ around: [outer] }) => outer?.heading.depth === 1);
  const headings = ladders.map(({ around }) => around.at(-1)?.heading ?? (hasFirst ? title : undefined));
  const cells = ladders.flatMap((ladder) => ladder.tables[0]?.levels ?? []);
  const areStages = goesOn(cells.map((cell) => parseTitle(textOf(cell)).code)) && hasCodes(ladders);
  if (areStages || new Set(headings).size < ladders.length) return new Map();
  return new Map(
    ladders.flatMap(({ tables }, place) => {
      const heading = headings[place];
      return heading ? tables.map((table) => [table, heading] as const) : [];
    }),
  );
}

/** Puts a table to those that it has a level in common with. */
function withTable(ladders: readonly Ladder[], table: LevelTable): readonly Ladder[] {
  const own = table.levels.map(nameOf).filter(Boolean);
  const known = ladders.filter(({ names }) => own.some((name) => names.has(name)));
  const around = [...known.map((ladder) => ladder.around), table.around].reduce(common);
  const joined: Ladder = {
    tables: [...known.flatMap(({ tables }) => tables), table],
    names: new Set([...known.flatMap(({ names }) => [...names]), ...own]),
    around,
  };
  const [first] = known;
  if (!first) return [...ladders, joined];
  return ladders.flatMap((ladder) => (ladder === first ? joined : known.includes(ladder) ? [] : ladder));
}

function common(a: readonly OutlineSection[], b: readonly OutlineSection[]): readonly OutlineSection[] {
  const end = a.findIndex((section, place) => section !== b[place]);
  return end < 0 ? a : a.slice(0, end);
}

function hasCodes(ladders: readonly Ladder[]): boolean {
  return ladders.every(({ tables }) =>
    tables.every(({ levels }) => levels.every((cell) => parseTitle(textOf(cell)).code)),
  );
}

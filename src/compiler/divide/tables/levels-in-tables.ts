import type { Heading, RootContent, TableCell } from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import type { Document } from '../../document/document.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { idOfTitle, type UniqueIds, uniqueIds } from '../../names/ids.ts';
import { parseTitle } from '../../names/title.ts';
import { flattened, type Outline, type OutlineSection, opened } from '../outline/outline.ts';
import type { LevelPart, Parts } from '../outline/parts.ts';
import { bulletsOf } from './cell-bullets.ts';
import { withTitle } from './level-name.ts';
import { type LevelTable, leftOutOf, nameOf, namesThemes, readLevelTable } from './level-table.ts';
import { tracksOfTables } from './tracks-of-tables.ts';

/**
 * Finds levels in the tables of a document, with a column or a row for each. Beside bullets, a document other than a README
 * must have one with what each level does: a level may well show a table of the others.
 *
 * @param mayShowOthers whether the document may show levels that are elsewhere
 */
export function findLevelsInTables(
  document: Document,
  whole: Outline,
  mayShowOthers: boolean,
): Parts | undefined {
  const taken = new Set<RootContent>();
  const tables: LevelTable[] = [];
  const visit = (nodes: readonly RootContent[], around: readonly OutlineSection[]) => {
    for (const node of nodes) {
      const table = node.type === 'table' ? readLevelTable(node, around) : undefined;
      if (!table) continue;
      tables.push(table);
      taken.add(node);
    }
  };
  const visitSection = (section: OutlineSection, outside: readonly OutlineSection[]) => {
    const around = [...outside, section];
    visit(section.nodes, around);
    for (const child of section.children) visitSection(child, around);
  };
  visit(whole.lead, []);
  for (const section of whole.sections) visitSection(section, []);
  const isBeside = mayShowOthers && hasBullets(whole);
  if (tables.length === 0 || (isBeside && !tables.some((table) => describesLevels(table, whole)))) {
    return undefined;
  }
  return {
    levels: toLevels(tables, document, tracksOfTables(tables, whole)),
    overview: opened(without(whole, taken, new Set(tables.filter(hasText).flatMap(({ around }) => around)))),
    sign: 'the cells of a table',
    leftOut: tables.flatMap(leftOutOf),
  };
}

/** Whether a table's columns are levels, by their codes, with a theme in each row, and the document is not one of them. */
function describesLevels({ levels, corners, rows, isColumns }: LevelTable, { title }: Outline): boolean {
  const named = levels.map((cell) => parseTitle(textOf(cell)));
  const own = title ? fold(textOf(title)) : '';
  const areTitles = named.every(({ code, title }) => code !== '' && title !== code);
  const isOfThemes = corners.some((corner) => namesThemes(fold(textOf(corner))));
  const cells = rows.flatMap(({ cells }) => cells.map((cell) => (cell ? textOf(cell) : ''))).filter(Boolean);
  const wordy = cells.filter((cell) => /\p{Letter}{3}/u.test(cell));
  return (
    isColumns &&
    named.filter(({ code }) => code !== '').length > 1 &&
    (areTitles || isOfThemes) &&
    wordy.length * 2 > cells.length &&
    !named.some(({ title }) => fold(title) === own)
  );
}

function hasBullets({ lead, sections }: Outline): boolean {
  return [...lead, ...sections.flatMap(flattened)].some(({ type }) => type === 'list');
}

/** Puts the cells of all tables to their levels; what has the same name in two tables is one level. */
function toLevels(
  tables: readonly LevelTable[],
  document: Document,
  tracks: ReadonlyMap<LevelTable, Heading>,
): LevelPart[] {
  const levels = new Map<
    string,
    { cell: TableCell; title?: TableCell; sections: OutlineSection[]; ids: UniqueIds; track?: Heading }
  >();
  for (const table of tables) {
    const { levels: cells, titles = [], rows } = table;
    const track = tracks.get(table);
    // the heading that names the track is none of the level's
    const around = table.around.filter(({ heading }) => heading !== track);
    for (const [place, cell] of cells.entries()) {
      const name = nameOf(cell) || String(place);
      const level = levels.get(name) ?? { cell, sections: [], ids: uniqueIds(), ...(track ? { track } : {}) };
      levels.set(name, level);
      const title = level.title ?? titles[place];
      if (title) level.title = title;
      const sections = rows.flatMap(({ titles, cells }) => {
        const nodes = bulletsOf(cells[place]);
        // a theme that no level has anything about is shown, and reported, once
        const isUnwritten = place === 0 && cells.every((cell) => bulletsOf(cell).length === 0);
        if (nodes.length === 0 && !isUnwritten) return [];
        return nest(
          titles.map((title) => titleFrom(title, level.ids)),
          nodes,
        );
      });
      if (sections.length > 0) level.sections.push(...nest(around, [], sections));
    }
  }
  return [...levels.values()].map(({ cell, title, sections, track }) => {
    const name = title ? withTitle(cell, title) : cell;
    const id = idOfTitle(textOf(name));
    const heading: Heading = { ...name, type: 'heading', depth: 2 };
    const key = `${document.path}#${id}`;
    const named = track ? { track } : {};
    return { id, key, heading, lead: [], sections, ...named, isAlone: false, isBare: false, isOfCells: true };
  });
}

/** A section as far as its heading goes. */
type Titled = Pick<OutlineSection, 'heading' | 'anchor'>;

/** Sections one in the other; the innermost holds `inner`, or the nodes where there is none. */
function nest(
  titles: readonly Titled[],
  nodes: readonly RootContent[],
  inner: readonly OutlineSection[] = [],
): readonly OutlineSection[] {
  return titles.reduceRight(
    (children, { heading, anchor }) => [
      { heading, anchor, nodes: children.length > 0 ? [] : nodes, children },
    ],
    inner,
  );
}

/** A heading made of a cell. No Git host gives it an anchor, so it gets the slug of its text. */
function titleFrom(cell: TableCell, ids: UniqueIds): Titled {
  return { heading: { ...cell, type: 'heading', depth: 3 }, anchor: ids(idOfTitle(textOf(cell))) };
}

/** Whether any of the table's levels has anything in it. */
function hasText({ rows }: LevelTable): boolean {
  return rows.some(({ cells }) => cells.some((cell) => bulletsOf(cell).length > 0));
}

/**
 * The document without the tables that were read; a heading with nothing else under it goes with them.
 *
 * @param groups the sections that sections of the levels are in
 */
function without(
  whole: Outline,
  taken: ReadonlySet<RootContent>,
  groups: ReadonlySet<OutlineSection>,
): Outline {
  const keep = (nodes: readonly RootContent[]) => nodes.filter((node) => !taken.has(node));
  const prune = (section: OutlineSection): OutlineSection[] => {
    const nodes = keep(section.nodes);
    const children = section.children.flatMap(prune);
    const isEmptied =
      nodes.length + children.length === 0 && section.nodes.length + section.children.length > 0;
    return isEmptied && groups.has(section) ? [] : [{ ...section, nodes, children }];
  };
  return { ...whole, lead: keep(whole.lead), sections: whole.sections.flatMap(prune) };
}

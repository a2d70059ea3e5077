import type { Heading, List, ListItem, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { fold } from '../../model/fold.ts';
import type { Document } from '../document/document.ts';
import { slugOfHeading, type UniqueIds, uniqueIds } from '../names/ids.ts';
import { parseTitle } from '../names/title.ts';
import { flattened, type Outline, type OutlineSection } from './outline.ts';
import type { LeftOut, LevelPart, Parts } from './parts.ts';

/** What the first cell of a table says where each row below it is a level. */
const LEVEL_WORD = /^(?:level|role|title|job title|position|grade|rank)s?$/;
/** What it says where each row is a theme. */
const THEME_WORD =
  /^(?:sub )?(?:theme|part|aspect|element|area|dimension|competency|competencie|skill|categorie|category|criteria|pillar|axi|trait|topic|focu|responsibilitie)s?$/;

/** A theme of a table. */
interface Row {
  /** The cells that name it; what spans several rows is named in the first of them. */
  readonly titles: readonly TableCell[];
  readonly cells: readonly (TableCell | undefined)[];
}

/** A table that holds levels, seen so that each column is one. */
interface LevelTable {
  readonly levels: readonly TableCell[];
  readonly rows: readonly Row[];
  /** The headings over the table. */
  readonly around: readonly Heading[];
  /** The cells over the names of themes or levels. */
  readonly corners: readonly TableCell[];
  /** The cells beyond the columns of the first row. */
  readonly beyond: readonly TableCell[];
}

/**
 * Finds levels in the tables of a document, with a column or a row for each. A document other than a README must have
 * nothing but such tables: a level may well show a table of the others.
 */
export function findLevelTables(document: Document, whole: Outline): Parts | undefined {
  const taken = new Set<RootContent>();
  const tables: LevelTable[] = [];
  const visit = (nodes: readonly RootContent[], around: readonly Heading[]) => {
    for (const node of nodes) {
      const table = node.type === 'table' ? readTable(node, around) : undefined;
      if (!table) continue;
      tables.push(table);
      taken.add(node);
    }
  };
  const visitSection = ({ heading, nodes, children }: OutlineSection, around: readonly Heading[]) => {
    visit(nodes, [...around, heading]);
    for (const child of children) visitSection(child, [...around, heading]);
  };
  visit(whole.lead, []);
  for (const section of whole.sections) visitSection(section, []);
  if (tables.length === 0 || (!document.isReadme && hasBullets(whole))) return undefined;
  return {
    levels: toLevels(tables, document),
    overview: without(whole, taken, new Set(tables.filter(hasText).flatMap(({ around }) => around))),
    sign: 'the cells of a table',
    leftOut: tables.flatMap(leftOutOf),
  };
}

function hasBullets({ lead, sections }: Outline): boolean {
  return [...lead, ...sections.flatMap(flattened)].some(({ type }) => type === 'list');
}

function readTable(table: Table, around: readonly Heading[]): LevelTable | undefined {
  const [head = [], ...body] = table.children.map((row) => row.children);
  const [corner, ...columns] = head;
  const firsts = body.flatMap(([first]) => first ?? []);
  if (!corner || columns.length === 0 || firsts.length === 0) return undefined;
  const word = fold(textOf(corner));
  const byCode = countCodes(columns) > 1;
  const isColumns = byCode || (THEME_WORD.test(word) && columns.length > 1);
  const beyond = body.flatMap((cells) => cells.slice(head.length));
  const isRows = countCodes(firsts) > 1 || (LEVEL_WORD.test(word) && firsts.length > 1);
  if (isColumns) {
    // columns before the first code name the themes more closely
    const first = byCode ? head.findIndex((cell) => countCodes([cell]) > 0) : 1;
    const within = body.map((cells) => cells.slice(0, head.length));
    const corners = head.slice(0, first);
    return { levels: head.slice(first), rows: toRows(within, first), around, corners, beyond };
  }
  if (!isRows) return undefined;
  return {
    levels: firsts,
    rows: columns.map((title, column) => ({ titles: [title], cells: body.map((row) => row[column + 1]) })),
    around,
    corners: [corner],
    beyond,
  };
}

/** Git hosts do not show cells beyond the columns either, so their author may not know of them. */
function leftOutOf({ corners, beyond }: LevelTable): readonly LeftOut[] {
  const isOddCorner = (cell: TableCell) => {
    const word = fold(textOf(cell));
    return !THEME_WORD.test(word) && !LEVEL_WORD.test(word);
  };
  return [
    ...corners
      .filter(isOddCorner)
      .map((cell) => ({ cell, problem: 'in the corner of a table of levels, expected "Theme" or "Level"' })),
    ...beyond.map((cell) => ({
      cell,
      problem: 'beyond the columns of the table, expected one cell for each',
    })),
  ].filter(({ cell }) => textOf(cell) !== '');
}

/** A row with nothing but a bold title names the group of the rows below it, unless all titles are bold. */
function toRows(body: readonly (readonly TableCell[])[], first: number): readonly Row[] {
  const isBold = ([title]: readonly TableCell[]) => title?.children[0]?.type === 'strong';
  const hasGroups = !body.every(isBold);
  let group: readonly TableCell[] = [];
  let above: readonly TableCell[] = [];
  return body.flatMap((row, index) => {
    const own = row.slice(0, first);
    const cells = row.slice(first);
    const isBlank = cells.every((cell) => textOf(cell).trim() === '');
    if (isBlank && hasGroups && isBold(row) && index < body.length - 1) {
      group = own.filter((cell) => textOf(cell).trim() !== '');
      return [];
    }
    const titles = own.map((cell, place) => (textOf(cell).trim() === '' ? (above[place] ?? cell) : cell));
    above = titles;
    return [{ titles: [...group, ...titles], cells }];
  });
}

function countCodes(cells: readonly TableCell[]): number {
  return cells.filter((cell) => parseTitle(textOf(cell)).code !== '').length;
}

/** Puts the cells of all tables to their levels; what has the same name in two tables is one level. */
function toLevels(tables: readonly LevelTable[], document: Document): LevelPart[] {
  const levels = new Map<string, { cell: TableCell; sections: OutlineSection[]; ids: UniqueIds }>();
  for (const { levels: cells, rows, around } of tables) {
    for (const [place, cell] of cells.entries()) {
      const name = fold(textOf(cell)) || String(place);
      const level = levels.get(name) ?? { cell, sections: [], ids: uniqueIds() };
      levels.set(name, level);
      const sections = rows.flatMap(({ titles, cells }) => {
        const nodes = bulletsOf(cells[place]);
        // a theme that no level has anything about is shown, and reported, once
        const isUnwritten = place === 0 && cells.every((cell) => bulletsOf(cell).length === 0);
        if (nodes.length === 0 && !isUnwritten) return [];
        return nest(
          titles.map((title) => headingFrom(title, level.ids, document)),
          nodes,
        );
      });
      const inGroups = around.reduceRight<OutlineSection[]>(
        (inner, heading) => [{ heading, nodes: [], children: inner }],
        sections,
      );
      if (sections.length > 0) level.sections.push(...inGroups);
    }
  }
  return [...levels.values()].map(({ cell, sections }) => {
    const id = slugOfHeading(textOf(cell));
    const heading: Heading = { ...cell, type: 'heading', depth: 2 };
    return { id, key: `${document.path}#${id}`, heading, lead: [], sections, isAlone: false, isBare: false };
  });
}

/** Sections one in the other, the innermost with the content. */
function nest(headings: readonly Heading[], nodes: readonly RootContent[]): readonly OutlineSection[] {
  return headings.reduceRight<readonly OutlineSection[]>(
    (children, heading) => [{ heading, nodes: children.length > 0 ? [] : nodes, children }],
    [],
  );
}

/** A heading made of a cell. No Git host gives it an anchor, so it gets the slug of its text. */
function headingFrom(cell: TableCell, ids: UniqueIds, document: Document): Heading {
  const heading: Heading = { ...cell, type: 'heading', depth: 3 };
  document.anchors.set(heading, ids(slugOfHeading(textOf(cell))));
  return heading;
}

const LINE_TAG = /^<(?:br ?\/?|\/?(?:ul|ol|li))>$/i;
const BULLET = /^\s*(?:[-–•*+]|\d{1,3}[.)])\s+/;

/** The lines of a cell as bullets; line breaks and the tags of lists part them. */
function bulletsOf(cell: TableCell | undefined): readonly List[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of cell?.children ?? []) {
    if (node.type === 'break' || (node.type === 'html' && LINE_TAG.test(node.value))) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const items = lines.map(withoutBullet).filter((line) => line.length > 0);
  if (items.length === 0 || !cell) return [];
  const position = cell.position ? { position: cell.position } : {};
  const children = items.map((line): ListItem => {
    const start = line[0]?.position?.start;
    const end = line.at(-1)?.position?.end;
    const place = start && end ? { position: { start, end } } : position;
    return { type: 'listItem', children: [{ type: 'paragraph', children: line, ...place }], ...place };
  });
  return [{ type: 'list', ordered: false, children, ...position }];
}

function withoutBullet([first, ...others]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  const value = first.value.replace(BULLET, '').trimStart();
  const isBlank = value === '' && others.length === 0;
  return isBlank ? [] : [{ ...first, value }, ...others];
}

/** Whether any of the table's levels has anything in it. */
function hasText({ rows }: LevelTable): boolean {
  return rows.some(({ cells }) => cells.some((cell) => bulletsOf(cell).length > 0));
}

/**
 * The document without the tables that were read; a heading with nothing else under it goes with them.
 *
 * @param groups the headings that sections of the levels stand under
 */
function without(whole: Outline, taken: ReadonlySet<RootContent>, groups: ReadonlySet<Heading>): Outline {
  const keep = (nodes: readonly RootContent[]) => nodes.filter((node) => !taken.has(node));
  const prune = (section: OutlineSection): OutlineSection[] => {
    const nodes = keep(section.nodes);
    const children = section.children.flatMap(prune);
    const isEmptied =
      nodes.length + children.length === 0 && section.nodes.length + section.children.length > 0;
    return isEmptied && groups.has(section.heading) ? [] : [{ ...section, nodes, children }];
  };
  return { ...whole, lead: keep(whole.lead), sections: whole.sections.flatMap(prune) };
}

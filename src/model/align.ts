import { fold } from './fold.ts';
import type { Level, Section, SectionKind } from './types.ts';

/**
 * Why sections stand in one row, from the most to the least trusted: the author mapped them to one theme; their
 * headings say the same; they serve the same purpose; they stand at the same place; nothing answers to this one.
 */
export type AlignmentReason = 'theme' | 'heading' | 'kind' | 'position' | 'only';

/** Sections of several levels that answer to each other. */
export interface AlignedRow {
  readonly reason: AlignmentReason;
  readonly kind: SectionKind;
  /** The theme that the author mapped all of the row's sections to. */
  readonly theme?: string;
  /** One cell per level, in the levels' order; undefined where a level has no such section. */
  readonly cells: readonly (Section | undefined)[];
}

interface Placed {
  readonly level: number;
  /** The section's place among its level's sections. */
  readonly index: number;
  readonly section: Section;
}

interface Row {
  reason: AlignmentReason;
  readonly members: (Placed | undefined)[];
}

type KeyOf = (placed: Placed) => string | undefined;

/**
 * Aligns the sections of several levels into rows, each with its reason. Every section appears exactly once, in its
 * own level's column; which sections meet does not depend on the order in which the levels are given.
 * Similarity of wording never decides: neighbouring levels share almost no sentence.
 */
export function alignLevels(levels: readonly Level[]): AlignedRow[] {
  const all = levels.flatMap((level, column) =>
    level.sections.map((section, index) => ({ level: column, index, section })),
  );
  const rowOf = new Map<Placed, Row>();
  const rows: Row[] = [];

  const passes: [AlignmentReason, KeyOf][] = [
    ['theme', numbered((placed) => placed.section.theme)],
    // a heading within a group says more than the heading alone
    [
      'heading',
      numbered(({ section }) => (section.group && fold(`${section.group} ${section.title}`)) || undefined),
    ],
    ['heading', numbered((placed) => fold(placed.section.title) || undefined)],
    ['kind', numbered(kindKey)],
    ['position', positionKey(levels)],
  ];
  for (const [reason, keyOf] of passes) joinByKey(all, keyOf, reason, rows, rowOf, levels.length);
  for (const placed of all) if (!rowOf.has(placed)) rows.push(newRow('only', [placed], levels.length));

  return rows.sort(byPlace).map(toAlignedRow);
}

/**
 * Puts every section that has no row yet beside those that share its key. A row takes one section per level and holds no
 * two themes: what authors told apart stays apart, whatever the headings say. Where several rows would do, the choice
 * goes by their content, so that it does not depend on the order of the levels.
 */
function joinByKey(
  all: readonly Placed[],
  keyOf: KeyOf,
  reason: AlignmentReason,
  rows: Row[],
  rowOf: Map<Placed, Row>,
  width: number,
): void {
  const hostsByKey = new Map<string, Set<Row>>();
  const looseByKey = new Map<string, Placed[]>();
  for (const placed of all) {
    const key = keyOf(placed);
    if (key === undefined) continue;
    const row = rowOf.get(placed);
    if (row) hostsByKey.set(key, (hostsByKey.get(key) ?? new Set()).add(row));
    else looseByKey.set(key, [...(looseByKey.get(key) ?? []), placed]);
  }
  for (const [key, loose] of [...looseByKey].sort(([a], [b]) => compareText(a, b))) {
    const known = [...(hostsByKey.get(key) ?? [])].sort(byContent);
    const hosts = [...known];
    for (const placed of loose.sort(byTheme)) {
      let host = hosts.find((row) => hasRoom(row, placed));
      if (!host) hosts.push((host = newRow(reason, [], width)));
      host.members[placed.level] = placed;
    }
    for (const host of hosts) {
      const joined = host.members.filter((member) => member && !rowOf.has(member));
      const isNew = !known.includes(host);
      if (joined.length === 0 || (isNew && joined.length === 1)) continue;
      // A row is only as trustworthy as the weakest reason that brought a section into it.
      host.reason = reason;
      if (isNew) rows.push(host);
      for (const member of joined) if (member) rowOf.set(member, host);
    }
  }
}

function hasRoom(row: Row, placed: Placed): boolean {
  if (row.members[placed.level]) return false;
  const theme = themeOf(row);
  return theme === undefined || placed.section.theme === undefined || theme === placed.section.theme;
}

function themeOf(row: Row): string | undefined {
  return row.members.find((member) => member?.section.theme !== undefined)?.section.theme;
}

/** An order of rows that does not depend on the order of the levels. */
function byContent(a: Row, b: Row): number {
  return meanPlace(a) - meanPlace(b) || compareText(contentOf(a), contentOf(b));
}

function contentOf(row: Row): string {
  const titles = row.members.flatMap((member) => member?.section.title ?? []);
  return [themeOf(row) ?? '', ...titles.sort()].join('\n');
}

/** Sections with a theme first, by its id. */
function byTheme(a: Placed, b: Placed): number {
  const [first, second] = [a.section.theme, b.section.theme];
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  return compareText(first, second);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function newRow(reason: AlignmentReason, members: readonly Placed[], width: number): Row {
  const row: Row = { reason, members: Array.from({ length: width }, () => undefined) };
  for (const placed of members) row.members[placed.level] = placed;
  return row;
}

/** Tells a level's first section with a key from its second, so that no two of one level share a key. */
function numbered(keyOf: KeyOf): KeyOf {
  const seen = new Map<string, number>();
  const keys = new Map<Placed, string>();
  return (placed) => {
    const key = keyOf(placed);
    if (key === undefined) return undefined;
    const known = keys.get(placed);
    if (known) return known;
    const counted = `${placed.level}:${key}`;
    const number = (seen.get(counted) ?? 0) + 1;
    seen.set(counted, number);
    keys.set(placed, `${key}#${number}`);
    return `${key}#${number}`;
  };
}

function kindKey({ section }: Placed): string | undefined {
  return section.kind === 'impact' || section.kind === 'success' ? section.kind : undefined;
}

/** Position speaks only for themes, and only between levels of one track that have equally many of them. */
function positionKey(levels: readonly Level[]): KeyOf {
  const themes = levels.map((level) => level.sections.filter((section) => section.kind === 'theme'));
  return ({ level, section }) => {
    const own = themes[level] ?? [];
    const position = own.indexOf(section);
    return position < 0 ? undefined : `${levels[level]?.track}/${own.length}/${position}`;
  };
}

/** Success comes last; otherwise the authors' order, averaged over the levels. Between equals the first column decides. */
function byPlace(a: Row, b: Row): number {
  const isLast = (row: Row) => Number(kindOf(row) === 'success');
  return isLast(a) - isLast(b) || meanPlace(a) - meanPlace(b) || firstPlace(a) - firstPlace(b);
}

function meanPlace({ members }: Row): number {
  const places = members.filter((member) => member !== undefined).map((member) => member.index);
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}

/** The row's place in the leftmost column that it has a section in. */
function firstPlace({ members }: Row): number {
  return members.find((member) => member !== undefined)?.index ?? 0;
}

function kindOf(row: Row): SectionKind {
  const kinds = new Set(
    row.members.map((member) => member?.section.kind).filter((kind) => kind !== undefined),
  );
  const [first] = kinds;
  return kinds.size === 1 && first ? first : 'other';
}

function toAlignedRow(row: Row): AlignedRow {
  const themes = new Set(row.members.filter((member) => member).map((member) => member?.section.theme));
  const [theme] = themes;
  return {
    reason: row.reason,
    kind: kindOf(row),
    ...(themes.size === 1 && theme !== undefined ? { theme } : {}),
    cells: row.members.map((member) => member?.section),
  };
}

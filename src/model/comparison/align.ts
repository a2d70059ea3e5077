import { groupBy } from '../group.ts';
import type { Level, Section, SectionKind } from '../types.ts';
import { fold } from '../words/fold.ts';
import { compareText } from '../words/order.ts';

/**
 * Why sections are in one row, from the most to the least trusted: the author mapped them to one theme; their
 * headings say the same; they serve the same purpose; they are at the same place; nothing matches this one.
 */
export type AlignmentReason = 'theme' | 'heading' | 'kind' | 'position' | 'only';

/** What sections that ask for something are for. */
export type RowKind = Exclude<SectionKind, 'step'>;

/** Sections of several levels that belong together. */
export interface AlignedRow {
  readonly reason: AlignmentReason;
  readonly kind: RowKind;
  /** The theme that the author mapped all of the row's sections to. */
  readonly theme?: string;
  /** One cell per level, in the levels' order; `undefined` if a level has no such section. */
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
  /** The theme that one of the row's sections is mapped to; a row holds no two. */
  theme?: string | undefined;
  /** By the place of their level. */
  readonly members: Map<number, Placed>;
}

/** What a section may share with others; empty if there is nothing. */
type KeyOf = (placed: Placed) => string;

/**
 * Aligns the sections of several levels into rows, each with its reason. Every section but step notes appears exactly once, in
 * its own level's column; which sections meet does not depend on the order in which the levels are given.
 * Similarity of wording never decides: neighbouring levels share almost no sentence.
 */
export function alignLevels(levels: readonly Level[]): AlignedRow[] {
  const all = levels.flatMap((level, column) =>
    level.sections.flatMap((section, index) =>
      section.kind === 'step' ? [] : [{ level: column, index, section }],
    ),
  );
  const rowOf = new Map<Placed, Row>();
  const rows: Row[] = [];

  const passes: [AlignmentReason, KeyOf][] = [
    ['theme', numbered(({ section }) => section.theme ?? '')],
    // a heading within a group says more than the heading alone
    ['heading', numbered(({ section: { group, title } }) => (group ? fold(`${group} ${title}`) : ''))],
    ['heading', numbered(({ section }) => fold(section.title))],
    ['kind', numbered(kindKey)],
    ['position', positionKey(levels)],
  ];
  for (const [reason, keyOf] of passes) joinByKey(all, keyOf, reason, rows, rowOf);
  for (const placed of all) {
    if (!rowOf.has(placed)) rows.push({ reason: 'only', members: new Map([[placed.level, placed]]) });
  }
  return inPlace(rows).map((row) => toAlignedRow(row, levels));
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
): void {
  for (const [key, group] of [...groupBy(all, keyOf)].sort(([a], [b]) => compareText(a, b))) {
    const loose = group.filter((placed) => !rowOf.has(placed));
    if (key === '' || loose.length === 0) continue;
    const known = [...new Set(group.flatMap((placed) => rowOf.get(placed) ?? []))].sort(byContent);
    const hosts = [...known];
    for (const placed of loose.sort(byTheme)) {
      let host = hosts.find((row) => hasRoom(row, placed));
      if (!host) hosts.push((host = { reason, members: new Map() }));
      host.members.set(placed.level, placed);
      host.theme ??= placed.section.theme;
    }
    for (const [index, host] of hosts.entries()) {
      const joined = [...host.members.values()].filter((member) => !rowOf.has(member));
      const isNew = index >= known.length;
      if (joined.length <= Number(isNew)) continue;
      // A row is only as trustworthy as the weakest reason that brought a section into it.
      host.reason = reason;
      if (isNew) rows.push(host);
      for (const member of joined) rowOf.set(member, host);
    }
  }
}

function hasRoom({ members, theme }: Row, { level, section }: Placed): boolean {
  return (
    !members.has(level) && (theme === undefined || section.theme === undefined || theme === section.theme)
  );
}

/** An order of rows that does not depend on the order of the levels. */
function byContent(a: Row, b: Row): number {
  return meanPlace(a) - meanPlace(b) || compareText(contentOf(a), contentOf(b));
}

function contentOf({ members, theme = '' }: Row): string {
  return [theme, ...[...members.values()].map(({ section }) => section.title).sort()].join('\n');
}

/** Sections with a theme first, by its id. */
function byTheme(a: Placed, b: Placed): number {
  return compareText(a.section.theme ?? '\uffff', b.section.theme ?? '\uffff');
}

/** Tells a level's first section with a key from its second, so that no two of one level share a key. */
function numbered(keyOf: KeyOf): KeyOf {
  const number = numbering();
  return (placed) => {
    const key = keyOf(placed);
    return key && number(placed.level, key);
  };
}

/** Counts what comes up several times in a column, so that the first there matches the first elsewhere. */
export function numbering(): (column: number, key: string) => string {
  const seen = new Map<string, number>();
  return (column, key) => {
    const name = `${column}:${key}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `${number}:${key}`;
  };
}

function kindKey({ section }: Placed): string {
  return section.kind === 'impact' || section.kind === 'success' ? section.kind : '';
}

/** Position speaks only for themes, and only between levels of one track that have equally many of them. */
function positionKey(levels: readonly Level[]): KeyOf {
  const keys = levels.map(({ track, sections }) => {
    const themes = sections.filter(({ kind }) => kind === 'theme');
    return new Map(themes.map((section, place) => [section, `${track}/${themes.length}/${place}`]));
  });
  return ({ level, section }) => keys[level]?.get(section) ?? '';
}

/** Success comes last; otherwise the authors' order, averaged over the levels. Between equals the first column decides. */
function inPlace(rows: readonly Row[]): Row[] {
  const sorted = rows.map((row) => {
    const last = Number(kindOf(row) === 'success');
    const [first] = [...row.members.values()].sort((a, b) => a.level - b.level);
    return { row, last, mean: meanPlace(row), first: first?.index ?? 0 };
  });
  sorted.sort((a, b) => a.last - b.last || a.mean - b.mean || a.first - b.first);
  return sorted.map(({ row }) => row);
}

function meanPlace({ members }: Row): number {
  let sum = 0;
  for (const { index } of members.values()) sum += index;
  return sum / members.size;
}

function kindOf(row: Row): RowKind {
  const kind = shared(row, (section) => section.kind);
  return kind === undefined || kind === 'step' ? 'other' : kind;
}

/** What all sections of a row have in common. */
function shared<T>({ members }: Row, of: (section: Section) => T): T | undefined {
  const values = new Set([...members.values()].map(({ section }) => of(section)));
  return values.size === 1 ? [...values][0] : undefined;
}

function toAlignedRow(row: Row, levels: readonly Level[]): AlignedRow {
  const theme = shared(row, (section) => section.theme);
  return {
    reason: row.reason,
    kind: kindOf(row),
    ...(theme === undefined ? {} : { theme }),
    cells: levels.map((_, column) => row.members.get(column)?.section),
  };
}

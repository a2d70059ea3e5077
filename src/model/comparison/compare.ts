import { foldExpectations } from '../expectations.ts';
import { groupBy } from '../group.ts';
import { heightOf, isOnTheWay } from '../tracks/paths.ts';
import type { Expectation, Level, RichText, Section } from '../types.ts';
import { comparable } from '../words/fold.ts';
import { plainProse, plainText } from '../words/plain.ts';
import { type AlignedRow, alignLevels, numbering } from './align.ts';

/**
 * What a comparison says of an expectation.
 *
 * - `same`: another of the levels asks for it in the same words.
 * - `new`: it comes with this level; none of the levels on the way here asks for it.
 * - `only`: no other level asks for it, and none of them is on the way here, so it cannot be called new.
 *
 * There is no "removed": no document says that a level drops what the one below it asks.
 */
export type Change = 'same' | 'new' | 'only';

/** How many expectations of a level are the same, new or its own; nested ones count. */
export type Counts = Readonly<Record<Change, number>>;

/** Where another level asks for the same. */
export interface SameAs {
  /** The level's place among the levels compared. */
  readonly column: number;
  /** The id of the section there; not always the one in the same row, for an expectation may have moved. */
  readonly section: string;
  /** The id of the expectation there. */
  readonly expectation: string;
}

/** An expectation and how it compares. */
export interface ComparedExpectation extends Expectation {
  readonly change: Change;
  /** The nearest level that asks for the same; always there where `change` is 'same', and only there. */
  readonly sameAs?: SameAs;
  readonly children: readonly ComparedExpectation[];
}

/** A section and how each of its expectations compares; their order is the author's. */
export interface ComparedSection extends Section {
  readonly expectations: readonly ComparedExpectation[];
}

/** Sections that belong together, compared. */
export interface SectionRow extends AlignedRow {
  readonly type: 'section';
  readonly cells: readonly (ComparedSection | undefined)[];
  /** One for each level; all zero where a level has no such section. */
  readonly counts: readonly Counts[];
  /** Whether every level has the section, with the same heading and the same text in the same order. */
  readonly equal: boolean;
}

/** A fact about the levels, side by side: an attribute by its label, or the phase. */
export interface FactRow {
  readonly type: 'attribute' | 'phase';
  /** The attribute's label, as the first level that has it words it; empty for the phase, which the interface names. */
  readonly label: string;
  /** One cell per level; `undefined` if a level does not mention it. */
  readonly cells: readonly (RichText | undefined)[];
  /** Whether every level says it, and says the same. */
  readonly equal: boolean;
}

/** Levels compared: what is side by side, and what that means for each expectation. */
export interface Comparison {
  /** The attributes, the phase if the levels do not share it, then the sections as {@link alignLevels} puts them. */
  readonly rows: readonly (FactRow | SectionRow)[];
  /**
   * One for each level, over all rows: "adds 18 expectations and keeps 6" are its `new` and `same`. Signs of success are
   * left out, because nobody is asked for them.
   */
  readonly counts: readonly Counts[];
}

/** An expectation on its way to being compared. */
interface Item {
  readonly column: number;
  readonly row: number;
  readonly section: Section;
  /** Its text as it is compared. */
  readonly key: string;
  readonly compared: Writable<ComparedExpectation>;
  /** What matches it in each of the other columns. */
  readonly partners: (Item | undefined)[];
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Tally = Writable<Counts>;

/**
 * Compares two to five levels of one framework, of one track or of several. What is said of a level does not depend on the
 * order of the columns: which level is the higher one follows from where it is.
 */
export function compareLevels(levels: readonly Level[]): Comparison {
  const rows = alignLevels(levels);
  const items: Item[] = [];
  const copies = levels.map((level, column) => {
    const rowOf = new Map(rows.map(({ cells }, row) => [cells[column], row]));
    return new Map(
      level.sections.map((section) => [section, copy(section, column, rowOf.get(section) ?? 0, items)]),
    );
  });
  match(items);
  classify(items, levels);

  const counts = levels.map(noCounts);
  const countsByRow = rows.map(() => levels.map(noCounts));
  for (const { row, column, section, compared } of items) {
    for (const each of [isAsked(section) ? counts : undefined, countsByRow[row]]) {
      const count = each?.[column];
      if (count) count[compared.change]++;
    }
  }
  const sectionRows = rows.map((row, index): SectionRow => {
    const cells = row.cells.map((section, column) => section && copies[column]?.get(section));
    const counts = countsByRow[index] ?? [];
    // most rows differ, and their texts need no look
    const differs = counts.some((count) => count.new + count.only > 0);
    return { ...row, type: 'section', cells, counts, equal: !differs && areEqual(cells, textOfSection) };
  });
  return { rows: [...factRows(levels), ...sectionRows], counts };
}

/** Copies a section and lists its expectations in reading order, for what is yet to be said of them. */
function copy(section: Section, column: number, row: number, items: Item[]): ComparedSection {
  const copyOf = (expectation: Expectation): ComparedExpectation => {
    const compared: Item['compared'] = { ...expectation, change: 'only', children: [] };
    const key = comparable(plainText(expectation.text));
    items.push({ column, row, section, key, compared, partners: [] });
    compared.children = expectation.children.map(copyOf);
    return compared;
  };
  return { ...section, expectations: section.expectations.map(copyOf) };
}

/** Pairs what says the same in any two columns; an expectation that has moved counts, but its own row comes first. */
function match(items: readonly Item[]): void {
  for (const alike of groupBy(items, ({ key }) => key).values()) {
    if (alike.length === 1) continue;
    groupBy(alike, ({ row }) => row).forEach(pairUp);
    pairUp(alike);
  }
}

/** Pairs expectations one to one between any two columns, each column in its author's order. */
function pairUp(alike: readonly Item[]): void {
  const columns = [...groupBy(alike, ({ column }) => column).values()];
  for (const [index, lefts] of columns.entries()) {
    for (const rights of columns.slice(index + 1)) {
      const free = rights.filter(({ partners }) => !partners[lefts[0].column]).values();
      for (const left of lefts) {
        if (left.partners[rights[0].column]) continue;
        const right = free.next().value;
        if (!right) break;
        left.partners[right.column] = right;
        right.partners[left.column] = left;
      }
    }
  }
}

/** Says of each expectation what it is, by the nearest level on the way there, or by the nearest at all if none is. */
function classify(items: readonly Item[], levels: readonly Level[]): void {
  const columns = levels.map((level, own) => {
    const distanceTo = (column: number) => Math.abs(heightOf(levels[column] ?? level) - heightOf(level));
    const others = [...levels.keys()]
      .filter((column) => column !== own)
      .sort((a, b) => distanceTo(a) - distanceTo(b));
    const below = others.filter((column) => isOnTheWay(levels[column] ?? level, level));
    return { hasBase: below.length > 0, bases: below.length > 0 ? below : others };
  });
  for (const { column: own, compared, partners } of items) {
    const { hasBase = false, bases = [] } = columns[own] ?? {};
    const partner = bases.map((base) => partners[base]).find((candidate) => candidate);
    compared.change = partner ? 'same' : hasBase ? 'new' : 'only';
    if (!partner) continue;
    const { column, section, compared: same } = partner;
    compared.sameAs = { column, section: section.id, expectation: same.id };
  }
}

/** Whether a section says what a level asks for, and not how one sees that it succeeds. */
export function isAsked({ kind }: Pick<Section, 'kind'>): boolean {
  return kind !== 'success';
}

/** Whether some level repeats what another one says. */
export function repeats(counts: readonly Counts[]): boolean {
  return counts.some(({ same }) => same > 0);
}

function noCounts(): Tally {
  return { same: 0, new: 0, only: 0 };
}

/** Attributes by their labels, in the order in which they come up; the second one with a label has a row of its own. */
function factRows(levels: readonly Level[]): FactRow[] {
  const facts = new Map<string, { type: FactRow['type']; label: string; cells: (RichText | undefined)[] }>();
  const number = numbering();
  const add = (type: FactRow['type'], column: number, label: string, value: RichText) => {
    const key = type + number(column, comparable(label));
    const fact = facts.get(key) ?? { type, label, cells: levels.map(() => undefined) };
    fact.cells[column] = value;
    facts.set(key, fact);
  };
  for (const [column, { attributes }] of levels.entries()) {
    for (const { label, value } of attributes) add('attribute', column, label, value);
  }
  for (const [column, { place }] of levels.entries()) {
    if (place.phaseTitle) add('phase', column, '', [{ type: 'text', value: place.phaseTitle }]);
  }
  return [...facts.values()]
    .map((fact) => ({ ...fact, equal: areEqual(fact.cells, (cell) => comparable(plainText(cell))) }))
    .filter(({ type, equal }) => type === 'attribute' || !equal);
}

/** Whether all levels have a text, and the same one. */
export function areEqual<T>(
  [first, ...others]: readonly (T | undefined)[],
  textOf: (cell: T) => string,
): boolean {
  const text = first && textOf(first);
  return others.every((cell) => cell && textOf(cell) === text);
}

/** All that a section says, comparable. */
function textOfSection({ title, group = '', intro, expectations, examples }: Section): string {
  return JSON.stringify([
    [group, title, plainProse(intro)].map(comparable),
    comparableTexts(examples),
    expectations.map(textOfExpectation),
  ]);
}

/** All that an expectation says, comparable. */
export function textOfExpectation(expectation: Expectation): string {
  return JSON.stringify(
    foldExpectations<Expectation, unknown>([expectation], ({ text, examples }, nested) => [
      [comparableTexts([text, ...examples]), nested],
    ]),
  );
}

function comparableTexts(texts: readonly RichText[]): string[] {
  return texts.map((text) => comparable(plainText(text)));
}

import {
  type ComparedExpectation,
  type ComparedSection,
  compareLevels,
  type FactRow,
  type SectionRow,
} from '../../../model/compare.ts';
import { titleOf } from '../../../model/matrix.ts';
import { distinctNames, levelName } from '../../../model/name.ts';
import { sectionName } from '../../../model/section-name.ts';
import type { Framework, Level } from '../../../model/types.ts';
import { changeOf, rowNameOf, summaryOf } from '../../../strings/compared.ts';
import type { Strings } from '../../../strings/strings.ts';
import { examplesNodes, leadNodes } from './level.ts';
import { sentence, words } from './said.ts';
import { bullets, type Node, type Phrase, paragraph, strong, text } from './tree.ts';

/** Levels compared, in words: what the formats that can hold a comparison lay out. */
export interface ComparedLevels {
  readonly title: Phrase;
  /** What the higher levels add to those below them. */
  readonly summary: readonly Phrase[];
  /** Each level's whole name, and what it says of itself. */
  readonly levels: readonly { readonly name: string; readonly lead: readonly Node[] }[];
  /** Their names as short as tells them apart. */
  readonly names: readonly string[];
  readonly rows: readonly ComparedRow[];
}

/** What stands side by side. */
export type ComparedRow = ComparedFacts | ComparedSections;

interface Row {
  readonly name: Phrase;
  /** Says that all levels say the same; `cells` then has one cell alone. */
  readonly same?: Phrase;
  readonly cells: readonly ComparedCell[];
}

/** An attribute or the phase. */
export interface ComparedFacts extends Row {
  readonly type: 'fact';
}

/** Sections that answer to each other. */
export interface ComparedSections extends Row {
  readonly type: 'section';
  /** Why they do. */
  readonly reason: Phrase;
  /** The row as the model has it, for a format that is more than words. */
  readonly aligned: SectionRow;
  /** What an expectation of the level in a column is, in words. */
  readonly changeOf: (expectation: ComparedExpectation, column: number) => string;
}

/** What one level has to say in a row. */
export interface ComparedCell {
  /** The heading of its section, where it has one. */
  readonly title?: string;
  readonly nodes: readonly Node[];
}

interface Context {
  readonly levels: readonly Level[];
  readonly names: readonly string[];
  readonly strings: Strings;
}

/** Compares two to five levels and says what there is to say of it. */
export function comparisonOf(
  { themes, tracks }: Framework,
  levels: readonly Level[],
  strings: Strings,
): ComparedLevels {
  const names = distinctNames(levels);
  const context = { levels, names, strings };
  const comparison = compareLevels(levels, tracks);
  const said = summaryOf(comparison, context, tracks).map((sentenceOf) => say(context, sentenceOf));
  return {
    title: say(context, (name) => strings.compared(names.map(name))),
    summary: said.flatMap((phrase, index) => (index === 0 ? [phrase] : [text(' '), phrase])),
    levels: levels.map((level) => ({ name: levelName(level), lead: leadNodes(level, strings) })),
    names,
    rows: comparison.rows.map((row) =>
      row.type === 'section' ? sectionRow(row, context, themes) : factRow(row, context),
    ),
  };
}

function factRow(row: FactRow, context: Context): ComparedFacts {
  const { strings } = context;
  const { type, label, cells, equal } = row;
  return {
    type: 'fact',
    name: type === 'phase' ? words(strings, strings.phase) : text(label),
    ...sameIn(equal, context),
    cells: (equal ? cells.slice(0, 1) : cells).map((cell) => ({
      nodes: [paragraph(...(cell ?? [words(strings, strings.unsaid)]))],
    })),
  };
}

function sectionRow(row: SectionRow, context: Context, themes: Framework['themes']): ComparedSections {
  const { names, strings } = context;
  const { reason, cells, equal } = row;
  const having = names.filter((_, column) => cells[column]);
  const theirs = titleOf(row, themes);
  return {
    type: 'section',
    name: theirs === undefined ? words(strings, rowNameOf(row, context.levels, strings)) : text(theirs),
    reason: say(context, (name) =>
      reason === 'only' ? strings.reason.only(having.map(name)) : strings.reason[reason],
    ),
    ...sameIn(equal, context),
    cells: (equal ? cells.slice(0, 1) : cells).map((section, column) =>
      section
        ? sectionCell(section, row, column, context)
        : {
            nodes: [paragraph(say(context, (name) => strings.noCounterpart(name(names[column] ?? ''))))],
          },
    ),
    aligned: row,
    changeOf: (expectation, column) => changeOf(expectation, { ...context, row, column }, (name) => name),
  };
}

function sectionCell(
  section: ComparedSection,
  row: SectionRow,
  column: number,
  context: Context,
): ComparedCell {
  const { title, intro, expectations, examples } = section;
  return {
    ...(title === '' ? {} : { title: sectionName(section) }),
    nodes: [
      ...intro,
      ...comparedNodes(expectations, { ...context, row, column }),
      ...examplesNodes(examples, context.strings),
    ],
  };
}

interface Place extends Context {
  readonly row: SectionRow;
  readonly column: number;
}

/**
 * Expectations in their author's order, each under a line that says whether it is the same, new or alone; one line for all
 * that follow each other and are the same thing.
 *
 * @param said the line over the expectation around these, so that it is not said again
 */
function comparedNodes(
  expectations: readonly ComparedExpectation[],
  place: Place,
  said: string | undefined = place.row.equal ? '' : undefined,
): Node[] {
  const runs: { line: string; first: ComparedExpectation; items: Node[][] }[] = [];
  for (const expectation of expectations) {
    // of a row that all levels share, the row says it
    const line = place.row.equal ? '' : changeOf(expectation, place, (name) => name);
    const current = runs.at(-1);
    const item = comparedItem(expectation, place, line);
    if (current?.line === line) current.items.push(item);
    else runs.push({ line, first: expectation, items: [item] });
  }
  return runs.flatMap(({ line, first, items }) => [
    ...(line === said ? [] : [paragraph(strong(say(place, (name) => changeOf(first, place, name))))]),
    ...bullets(items),
  ]);
}

function comparedItem({ text, examples, children }: ComparedExpectation, place: Place, line: string): Node[] {
  return [
    paragraph(...text),
    ...(examples.length > 0 ? bullets([examplesNodes(examples, place.strings)]) : []),
    ...comparedNodes(children, place, line),
  ];
}

function sameIn(equal: boolean, context: Context): Pick<ComparedRow, 'same'> {
  return equal ? { same: say(context, (name) => context.strings.sameIn(context.names.map(name))) } : {};
}

function say({ levels, strings }: Context, sentenceOf: (name: (text: string) => string) => string): Phrase {
  return sentence(strings, levels[0]?.language, sentenceOf);
}

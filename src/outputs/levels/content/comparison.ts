import { levelName } from '../../../model/names/name.ts';
import { sectionName } from '../../../model/names/section-name.ts';
import type { Framework, Level } from '../../../model/types.ts';
import type { RowName } from '../../../strings/compared.ts';
import { comparisonView, type FactView } from '../../../strings/comparison.ts';
import type { LineCell, Run } from '../../../strings/comparison-lines.ts';
import type { Sentence } from '../../../strings/sentence.ts';
import { stepNoteViews } from '../../../strings/step-notes.ts';
import type { Strings } from '../../../strings/strings.ts';
import { examplesNodes, leadNodes } from './level.ts';
import { sentence, words } from './said.ts';
import { bullets, type Node, type Phrase, paragraph, strong, text } from './tree.ts';

/** Levels compared, in words: what the formats that can hold a comparison lay out. */
export interface ComparedLevels {
  readonly title: Phrase;
  /** What the authors say of the steps between the levels. */
  readonly stepNotes: readonly Node[];
  /** What the higher levels add to those below them. */
  readonly summary: readonly Phrase[];
  /** Each level's whole name, and what it says of itself. */
  readonly levels: readonly { readonly name: string; readonly lead: readonly Node[] }[];
  /** Their names as short as tells them apart. */
  readonly names: readonly string[];
  readonly rows: readonly ComparedRow[];
}

/** What stands side by side: an attribute or the phase, or sections that answer to each other. */
export interface ComparedRow {
  readonly type: 'fact' | 'section';
  readonly name: Phrase;
  /** What is said of the row beside its name. */
  readonly notes: readonly Phrase[];
  readonly lines: readonly ComparedLine[];
}

/** A part of a row that is level across the columns. */
export interface ComparedLine {
  /** What its expectations are about, over them. */
  readonly name?: Phrase;
  /** Says that all levels say the same; `cells` then has one cell alone. */
  readonly same?: Phrase;
  /** Undefined where a level has nothing in the line. */
  readonly cells: readonly (ComparedCell | undefined)[];
}

/** What one level has to say in a line. */
export interface ComparedCell {
  /** The heading of its section, where it begins and the name of the row does not say it. */
  readonly title?: string;
  readonly nodes: readonly Node[];
}

interface Context {
  readonly strings: Strings;
  readonly say: (said: Sentence) => Phrase;
}

/** Compares two to five levels and says what there is to say of it. */
export function comparisonOf(
  { themes, strands }: Framework,
  levels: readonly Level[],
  strings: Strings,
): ComparedLevels {
  const say = (said: Sentence) => sentence(strings, levels[0]?.language, said);
  const context = { strings, say };
  const { title, summary, names, rows } = comparisonView({ levels, themes, strands, strings });
  return {
    title: say(title),
    stepNotes: stepNoteViews(levels, strings).map(
      ({ title, section }): Node => ({
        type: 'quote',
        children: [paragraph(strong(say(title))), ...section.intro],
      }),
    ),
    summary: summary.flatMap((said, index) => (index === 0 ? [say(said)] : [text(' '), say(said)])),
    levels: levels.map((level) => ({ name: levelName(level), lead: leadNodes(level, strings) })),
    names,
    rows: rows.map((view): ComparedRow => {
      const name = nameOf(view.name, strings);
      const line = <Cell>(
        { same, cells }: { readonly same: Sentence | undefined; readonly cells: readonly Cell[] },
        cellOf: (cell: Cell) => ComparedCell | undefined,
        about?: RowName,
      ): ComparedLine => ({
        ...(about ? { name: nameOf(about, strings) } : {}),
        ...(same ? { same: say(same) } : {}),
        cells: cells.map(cellOf),
      });
      return view.type === 'fact'
        ? { type: 'fact', name, notes: [], lines: [line(view, (cell) => factCell(cell, strings))] }
        : {
            type: 'section',
            name,
            notes: view.notes.map(say),
            lines: view.lines.map((each) =>
              line(each, (cell) => cell && sectionCell(cell, context), each.name),
            ),
          };
    }),
  };
}

function nameOf({ text: name, language }: RowName, strings: Strings): Phrase {
  return language ? words(strings, name) : text(name);
}

function factCell(cell: FactView['cells'][number], strings: Strings): ComparedCell {
  return { nodes: [paragraph(...(cell ?? [words(strings, strings.unsaid)]))] };
}

function sectionCell(cell: LineCell, context: Context): ComparedCell {
  if (!cell.section) return { nodes: [paragraph(context.say(cell.none))] };
  const { section, hasHeading, intro, runs, examples } = cell;
  return {
    ...(hasHeading ? { title: sectionName(section) } : {}),
    nodes: [
      ...intro,
      ...runs.flatMap((run) => runNodes(run, context)),
      ...examplesNodes(examples, context.strings),
    ],
  };
}

function runNodes({ says, expectations }: Run, context: Context): Node[] {
  return [
    ...(says ? [paragraph(strong(context.say(says)))] : []),
    ...bullets(
      expectations.map(({ expectation: { text, examples }, nested }) => [
        paragraph(...text),
        ...(examples.length > 0 ? bullets([examplesNodes(examples, context.strings)]) : []),
        ...nested.flatMap((run) => runNodes(run, context)),
      ]),
    ),
  ];
}

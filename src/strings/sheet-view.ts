import { alignLevels } from '../model/comparison/align.ts';
import { foldExpectations } from '../model/expectations.ts';
import { anchorOf } from '../model/names/anchors.ts';
import { distinctNames } from '../model/names/name.ts';
import { sectionName } from '../model/names/section-name.ts';
import type { Noted, SheetForm, SheetTheme } from '../model/sheet/sheet.ts';
import type { SheetFileWords } from '../model/sheet/write.ts';
import { levelsAfter } from '../model/tracks/paths.ts';
import type { Expectation, Framework, Level, Section } from '../model/types.ts';
import { plainText } from '../model/words/plain.ts';
import { type RowName, rowNameOf } from './compared.ts';
import { plainSentence, type Sentence } from './sentence.ts';
import type { SheetStrings } from './strings.ts';

/** A growth sheet in words: components draw it, exports write it. */
export interface SheetView {
  readonly title: Sentence;
  readonly rows: readonly SheetRow[];
  /** The same for what reads and writes files. */
  readonly form: SheetForm;
}

/** A theme, with what each level asks for in it. */
export interface SheetRow {
  readonly name: RowName;
  readonly theme: SheetTheme;
  readonly cells: readonly SheetCell[];
}

/** What one level asks for in a theme. */
export interface SheetCell {
  readonly level: Level;
  readonly section: Section;
  /** Says whether this is the reader's level or the next one. */
  readonly says: Sentence;
  /** In reading order, nested ones included. */
  readonly asks: readonly AskedOnSheet[];
}

/** An expectation to write notes on. */
export interface AskedOnSheet {
  readonly expectation: Expectation;
  readonly subject: Noted;
  /** How many others it is nested under. */
  readonly depth: number;
}

/** The level that comes after one; where the path splits, that on the same track. */
export function levelAfter(framework: Framework, level: Level): Level | undefined {
  return levelsAfter(framework, level)[0];
}

/** Lays out a level and the one that its reader wants to grow to, theme by theme. */
export function sheetView(
  framework: Framework,
  level: Level,
  next: Level | undefined,
  strings: SheetStrings,
): SheetView {
  const levels = next ? [level, next] : [level];
  const [name = '', nextName] = distinctNames(levels);
  const { sheet } = strings;
  const title: Sentence = (mark) => sheet.title(mark(name), nextName && mark(nextName));
  const says = [
    (mark: (name: string) => string) => sheet.today(mark(name)),
    (mark: (name: string) => string) => sheet.next(mark(nextName ?? '')),
  ];
  const ids = new Set<string>();
  const rows = alignLevels(levels).flatMap((row): SheetRow[] => {
    const cells = row.cells.flatMap((section, column): SheetCell[] => {
      const { [column]: owner } = levels;
      const { [column]: said } = says;
      if (!section || !owner || !said || section.expectations.length === 0) return [];
      return [{ level: owner, section, says: said, asks: askedIn(owner, section) }];
    });
    const [first] = cells;
    if (!first) return [];
    // a level may have two sections on one theme
    const id =
      row.theme === undefined || ids.has(row.theme) ? anchorOf(first.level, first.section) : row.theme;
    ids.add(id);
    const rowName = rowNameOf(row, levels, framework.themes, strings);
    const parts = cells.map(({ says: said, section, asks }) => ({
      heading: [plainSentence(said), sectionName(section)].filter(Boolean).join(' – '),
      asks: asks.map(({ subject }) => subject),
    }));
    return [{ name: rowName, cells, theme: { about: 'theme', level: '', id, text: rowName.text, parts } }];
  });
  return { title, rows, form: { title: plainSentence(title), themes: rows.map(({ theme }) => theme) } };
}

/** The words that a sheet's file needs. */
export function sheetFileWords({ sheet }: SheetStrings): SheetFileWords {
  return { labels: sheet.fields, shared: sheet.shared, gone: sheet.gone };
}

function askedIn(level: Level, section: Section): AskedOnSheet[] {
  return foldExpectations<Expectation, AskedOnSheet>(section.expectations, (expectation, nested) => [
    {
      expectation,
      subject: { about: 'asks', level: level.id, id: expectation.id, text: plainText(expectation.text) },
      depth: 0,
    },
    ...nested.map((each) => ({ ...each, depth: each.depth + 1 })),
  ]);
}

import { sectionName } from '../../model/names/section-name.ts';
import { placeNotes } from '../../model/sheet/place.ts';
import { FIELDS_OF, type Noted } from '../../model/sheet/sheet.ts';
import { writeSheet } from '../../model/sheet/write.ts';
import type { Framework, Level } from '../../model/types.ts';
import { levelAfter, sheetFileWords, sheetView } from '../../strings/sheet-view.ts';
import type { SheetStrings } from '../../strings/strings.ts';
import { sentence, words } from './content/said.ts';
import { bullets, type Node, type Phrase, paragraph, strong, text } from './content/tree.ts';
import { nodesHtml } from './html.ts';

/** What a blank sheet is made of: a level, and the one that its reader wants to grow to, if it is not the next one. */
type Levels = readonly [Level, (Level | undefined)?];

/** A blank growth sheet as the Markdown file that its reader fills in, and that `GrowthSheet` opens. */
export function sheetMarkdown(framework: Framework, levels: Levels, strings: SheetStrings): string {
  const { form } = viewOf(framework, levels, strings);
  return writeSheet(form, placeNotes({ notes: [] }, form), sheetFileWords(strings), 'blank');
}

/** The same as a fragment of HTML, for wikis that can be edited. */
export function sheetHtml(framework: Framework, levels: Levels, strings: SheetStrings): string {
  const [{ language }] = levels;
  const { title, rows } = viewOf(framework, levels, strings);
  const nodes: Node[] = [
    heading(1, sentence(strings, language, title)),
    ...fieldNodes('sheet', strings),
    ...rows.flatMap(({ name, cells }) => [
      heading(2, name.language ? words(strings, name.text) : text(name.text)),
      ...fieldNodes('theme', strings),
      ...cells.flatMap(({ says, section, asks }) => [
        heading(
          3,
          sentence(strings, language, says),
          ...(section.title ? [text(` – ${sectionName(section)}`)] : []),
        ),
        ...bullets(
          asks.map(({ expectation }) => [paragraph(...expectation.text), ...fieldNodes('asks', strings)]),
        ),
      ]),
    ]),
  ];
  return nodesHtml(nodes, language);
}

function viewOf(
  framework: Framework,
  [level, next = levelAfter(framework, level)]: Levels,
  strings: SheetStrings,
) {
  return sheetView(framework, level, next, strings);
}

function heading(rank: 1 | 2 | 3, ...children: readonly Phrase[]): Node {
  return { type: 'heading', rank, children };
}

/** A list of what can be written, with nothing written. */
function fieldNodes(about: Noted['about'], strings: SheetStrings): Node[] {
  return bullets(
    FIELDS_OF[about].map((field) => [paragraph(strong(words(strings, `${strings.sheet.fields[field]}:`)))]),
  );
}

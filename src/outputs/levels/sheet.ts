import { placeNotes } from '../../model/sheet/place.ts';
import { writeSheet } from '../../model/sheet/write.ts';
import type { Framework, Level } from '../../model/types.ts';
import { levelAfter, sheetFileWords, sheetView } from '../../strings/sheet-view.ts';
import type { SheetStrings } from '../../strings/strings.ts';

/** A blank growth sheet as the Markdown file that its reader fills in, and that `GrowthSheet` opens. */
export function sheetMarkdown(
  framework: Framework,
  [level, next = levelAfter(framework, level)]: readonly [Level, (Level | undefined)?],
  strings: SheetStrings,
): string {
  const { form } = sheetView(framework, level, next, strings);
  return writeSheet(form, placeNotes({ notes: [] }, form), sheetFileWords(strings), 'blank');
}

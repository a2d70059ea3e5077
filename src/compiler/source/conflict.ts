import { type Diagnostic, toDiagnostic } from '../rules/diagnostics.ts';
import { mergeConflict } from '../rules/merge-conflict.ts';
import { isLockPath } from './lock.ts';

/** The first and the last line of a conflict. Those between them may be Markdown: "=======" underlines a heading. */
const MARK = /^(?:<{7}|>{7}) /m;

/** Keeping both sides loses nothing in a lock: of two lines for one address, that of the words which stand counts. */
const MEND_LOCK =
  'Remove the marks, with the "=======" between them, and keep the lines of both sides. "career-levels ids --write" then writes the file anew. With "ids.lock merge=union" in .gitattributes, Git keeps both by itself.';

/** Returns what is wrong with a text that Git could not merge, or `undefined` if it has no marks of that. */
export function conflictIn(path: string, text: string): Diagnostic | undefined {
  if (!MARK.test(text)) return undefined;
  const marked = text.split('\n').flatMap((line, index) => (MARK.test(line) ? [index + 1] : []));
  const [line = 1] = marked;
  const message = `Unexpected marks of a merge ${onLines(marked)}, expected the text of one side.`;
  const mend = isLockPath(path) ? MEND_LOCK : mergeConflict.mend;
  return toDiagnostic(mergeConflict, path, { start: { line, column: 1 } }, message, mend);
}

/** Names all of them, because each has to go. */
function onLines(lines: readonly number[]): string {
  const last = lines.at(-1);
  return lines.length === 1 ? `on line ${last}` : `on lines ${lines.slice(0, -1).join(', ')} and ${last}`;
}

import { linkIn } from '../../model/sheet/link.ts';
import { FIELDS_OF, type SheetNote } from '../../model/sheet/sheet.ts';
import type { SheetStrings } from '../../strings/strings.ts';

/** What a reader has written, to read and to print: text, whatever is in it. Renders a `<dl>`, or nothing if there is nothing. */
export function NoteText({ note, strings }: { note: SheetNote; strings: SheetStrings }) {
  const written = FIELDS_OF[note.about].filter((field) => note.words[field] !== undefined);
  if (written.length === 0) return null;
  return (
    <dl className="growth-sheet-words">
      {written.map((field) => {
        const text = note.words[field] ?? '';
        const href = field === 'link' ? linkIn(text) : undefined;
        return (
          <div key={field} className="growth-sheet-word">
            <dt className="growth-sheet-field" {...strings.language}>
              {strings.sheet.fields[field]}
            </dt>
            <dd className="growth-sheet-text" lang="" dir="auto">
              {href === undefined ? (
                text
              ) : (
                <a className="career-levels-link" href={href} rel="noopener noreferrer" target="_blank">
                  {text}
                </a>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

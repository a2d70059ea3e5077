import type { FormEvent } from 'react';
import { FIELDS_OF, type SheetField, type SheetNote } from '../../model/sheet/sheet.ts';
import type { SheetStrings } from '../../strings/strings.ts';

/** What readers do with a note. */
export interface NoteActions {
  write: (field: SheetField, text: string) => void;
  share: (isShared: boolean) => void;
  /** Says that the note suits the words of today. */
  confirm: () => void;
}

interface Props extends NoteActions {
  note: SheetNote;
  strings: SheetStrings;
}

/** What fits on a line; the rest may take several. */
const SHORT: ReadonlySet<SheetField> = new Set(['when', 'link']);

/** The fields of a note, folded away until it is written. Renders a `<details>`. */
export function NoteFields({ note, strings, write, share }: Props) {
  const { sheet, language } = strings;
  const { [note.about]: fields } = FIELDS_OF;
  const [only, ...others] = fields;
  const isOne = others.length === 0;
  return (
    <details className="growth-sheet-edit" {...language}>
      {isOne ? (
        <summary className="growth-sheet-write">{sheet.fields[only]}</summary>
      ) : (
        <summary className="growth-sheet-write" aria-label={sheet.write(note.text)}>
          {sheet.write('')}
        </summary>
      )}
      {fields.map((field) => {
        const shared = {
          className: 'growth-sheet-input',
          value: note.words[field] ?? '',
          // of input events, which each letter is, in Preact as well
          onInput: ({ currentTarget }: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
            write(field, currentTarget.value),
          // what unfolds it names the only one
          ...(isOne ? { 'aria-label': sheet.fields[field] } : {}),
          lang: '',
          dir: 'auto',
        };
        return (
          <label key={field} className="growth-sheet-label">
            {!isOne && <span className="growth-sheet-field">{sheet.fields[field]}</span>}
            {SHORT.has(field) ? <input type="text" {...shared} /> : <textarea rows={2} {...shared} />}
          </label>
        );
      })}
      <label className="growth-sheet-label">
        <span className="growth-sheet-field">{sheet.readers}</span>
        <select
          className="growth-sheet-select"
          value={note.isShared ? 'manager' : 'me'}
          onChange={({ currentTarget }) => share(currentTarget.value === 'manager')}
        >
          <option value="me">{sheet.onlyMe}</option>
          <option value="manager">{sheet.managerToo}</option>
        </select>
      </label>
    </details>
  );
}

'use client';
import { Component, type FormEvent } from 'react';
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
export class NoteFields extends Component<Props, { isOpen: boolean }> {
  override state = { isOpen: false };

  override render() {
    const { note, strings } = this.props;
    const { isOpen } = this.state;
    const { sheet, language } = strings;
    const { [note.about]: fields } = FIELDS_OF;
    const [only, ...others] = fields;
    // once it is written, the note itself has the name of its only field
    const isField = others.length === 0 && (isOpen || note.words[only] === undefined);
    return (
      <details
        className="growth-sheet-edit"
        {...language}
        onToggle={({ currentTarget }) => this.setState({ isOpen: currentTarget.open })}
      >
        {isField ? (
          <summary className="growth-sheet-write">{sheet.fields[only]}</summary>
        ) : (
          <summary className="growth-sheet-write" aria-label={sheet.write(note.text)}>
            {sheet.write('')}
          </summary>
        )}
        {/* a sheet has some 250 of them, and few are wanted at a time */}
        {isOpen && this.#fields(fields)}
      </details>
    );
  }

  #fields(fields: readonly SheetField[]) {
    const { note, strings, write, share } = this.props;
    const { sheet } = strings;
    return (
      <>
        {fields.map((field, index) => {
          const shared = {
            className: 'growth-sheet-input',
            value: note.words[field] ?? '',
            // of input events, which each letter is, in Preact as well
            onInput: ({ currentTarget }: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
              write(field, currentTarget.value),
            lang: '',
            dir: 'auto',
            ref: index === 0 ? focus : null,
          };
          return (
            <label key={field} className="growth-sheet-label" data-only={fields.length === 1 || undefined}>
              <span className="growth-sheet-field">{sheet.fields[field]}</span>
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
      </>
    );
  }
}

/** The same function each time, so that it is called only when the field comes. */
function focus(field: HTMLElement | null): void {
  field?.focus();
}

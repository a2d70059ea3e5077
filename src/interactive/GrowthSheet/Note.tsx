import { PenLines } from '../../components/SheetPage/PenLines.tsx';
import { isReworded } from '../../model/sheet/place.ts';
import type { Noted, SheetNote } from '../../model/sheet/sheet.ts';
import type { SheetStrings } from '../../strings/strings.ts';
import { type NoteActions, NoteFields } from './NoteFields.tsx';
import { NoteText } from './NoteText.tsx';

interface Props extends NoteActions {
  /** What the note is about today; for a note that is gone, what it was about. */
  subject: Noted;
  note: SheetNote;
  strings: SheetStrings;
}

/** A note and the way to write it; on paper, room for one where there is none. Renders a `<div>`. */
export function Note(props: Props) {
  const { subject, note, strings, confirm } = props;
  const isEmpty = Object.keys(note.words).length === 0;
  return (
    <div className="growth-sheet-note" data-shared={note.isShared}>
      {isReworded(note, subject) && (
        <div className="growth-sheet-was">
          <p className="growth-sheet-sentence">
            <strong className="growth-sheet-field" {...strings.language}>{`${strings.was}:`}</strong>{' '}
            <s>{note.text}</s>
          </p>
          <button type="button" className="growth-sheet-button" {...strings.language} onClick={confirm}>
            {strings.sheet.fits}
          </button>
        </div>
      )}
      <NoteText note={note} strings={strings} />
      {note.isShared && !isEmpty && (
        <p className="growth-sheet-shared" {...strings.language}>
          {strings.sheet.shared}
        </p>
      )}
      {isEmpty && <PenLines about={note.about} strings={strings} />}
      <NoteFields {...props} />
    </div>
  );
}

import type { ReactNode } from 'react';
import { type HeadingLevel, headingTag } from '../../components/shared.ts';
import type { SheetNote } from '../../model/sheet/sheet.ts';
import type { SheetStrings } from '../../strings/strings.ts';

interface Props {
  notes: readonly SheetNote[];
  headingLevel: HeadingLevel;
  strings: SheetStrings;
  noteOn: (note: SheetNote, place: number) => ReactNode;
}

/** Notes on what is no longer on the sheet, with the sentence that each was written on. Renders a `<section>`, or nothing. */
export function GoneNotes({ notes, headingLevel, strings, noteOn }: Props) {
  const Title = headingTag(headingLevel + 1);
  if (notes.length === 0) return null;
  return (
    <section className="growth-sheet-theme growth-sheet-gone">
      <Title className="growth-sheet-theme-title" {...strings.language}>
        {strings.sheet.gone}
      </Title>
      <p {...strings.language}>{strings.sheet.goneMeaning}</p>
      <ul className="growth-sheet-asks">
        {notes.map((note, place) => (
          <li key={place} className="growth-sheet-ask">
            <p className="growth-sheet-sentence">{note.text}</p>
            {noteOn(note, place)}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { SheetField, SheetSubject } from '../../model/sheet/sheet.ts';
import type { SheetStrings } from '../../strings/strings.ts';

interface Props {
  about: SheetSubject;
  strings: SheetStrings;
}

/** What there is room for on paper; the rest is for those who type. */
const ON_PAPER: Readonly<Record<SheetSubject, readonly SheetField[]>> = {
  asks: ['what', 'when', 'next'],
  theme: ['need'],
  sheet: ['other'],
};

/** Room for a pen: a labelled line for each thing to write. Renders a `<ul>`. */
export function PenLines({ about, strings }: Props) {
  return (
    <ul className="growth-sheet-pen" data-about={about} {...strings.language}>
      {ON_PAPER[about].map((field) => (
        <li key={field} className="growth-sheet-line" data-field={field}>
          {strings.sheet.fields[field]}
        </li>
      ))}
    </ul>
  );
}

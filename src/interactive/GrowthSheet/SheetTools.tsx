import type { SheetExtentName, SheetStrings } from '../../strings/strings.ts';

interface Props {
  strings: SheetStrings;
  extent: SheetExtentName;
  isKept: boolean;
  isUnsaved: boolean;
  canUndo: boolean;
  /** What has happened last, and how many such things there were. */
  said: string;
  times: number;
  open: () => void;
  save: () => void;
  undo: () => void;
  show: (extent: SheetExtentName) => void;
  keep: (isKept: boolean) => void;
}

const EXTENTS: readonly SheetExtentName[] = ['own', 'shared', 'blank'];

/** What a reader does with a whole sheet, and what has come of it. Renders a `<div>`. */
export function SheetTools(props: Props) {
  const { strings, extent, isKept, isUnsaved, canUndo, said, times, open, save, undo, show, keep } = props;
  const { sheet, language } = strings;
  const button = (text: string, press: () => void, disabled = false) => (
    <button type="button" className="growth-sheet-button" disabled={disabled} onClick={press}>
      {text}
    </button>
  );
  return (
    <div className="growth-sheet-tools" {...language}>
      <p className="growth-sheet-yours">{sheet.yours}</p>
      {button(sheet.open, open)}
      {button(sheet.save, save, extent === 'blank')}
      {button(sheet.undo, undo, !canUndo)}
      {button(sheet.print, () => print())}
      <label className="growth-sheet-choice">
        <span className="growth-sheet-field">{sheet.show}</span>
        <select
          className="growth-sheet-select"
          value={extent}
          onChange={({ currentTarget }) => show(currentTarget.value as SheetExtentName)}
        >
          {EXTENTS.map((each) => (
            <option key={each} value={each}>
              {sheet.extents[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="growth-sheet-choice">
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ currentTarget }) => keep(currentTarget.checked)}
        />
        <span>{sheet.keep}</span>
      </label>
      <output className="growth-sheet-status">
        {/* anew each time, so that it is heard each time */}
        {said && <span key={times}>{said}</span>}
      </output>
      {isUnsaved && <p className="growth-sheet-unsaved">{sheet.unsaved}</p>}
    </div>
  );
}

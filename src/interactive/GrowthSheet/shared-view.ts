import type { PlacedSheet } from '../../model/sheet/place.ts';
import type { Noted } from '../../model/sheet/sheet.ts';
import type { SheetView } from '../../strings/sheet-view.ts';
import { noteOn } from './draft.ts';

/** A sheet as far as the manager's copy has it. */
export function sharedView(view: SheetView, sheet: PlacedSheet): SheetView {
  const isShared = (subject: Noted) => noteOn(sheet, subject).isShared === true;
  const rows = view.rows.flatMap((row) => {
    const cells = row.cells
      .map((cell) => ({ ...cell, asks: cell.asks.filter(({ subject }) => isShared(subject)) }))
      .filter(({ asks }) => asks.length > 0);
    return cells.length > 0 || isShared(row.theme) ? [{ ...row, cells }] : [];
  });
  return { ...view, rows };
}

interface Props {
  /** How many columns the table has. */
  columns: number;
  note: string | undefined;
}

/** A line at the foot of every printed page of a table. Renders a `<tfoot>` that is only on paper, or nothing. */
export function PrintNote({ columns, note }: Props) {
  if (!note) return null;
  return (
    <tfoot role="rowgroup" className="wide-table-foot">
      <tr role="row" className="wide-table-row">
        <td role="cell" colSpan={columns} className="wide-table-cell wide-table-note">
          {note}
        </td>
      </tr>
    </tfoot>
  );
}

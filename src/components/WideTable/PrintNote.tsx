import { Cell, Row } from './parts.tsx';

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
      <Row>
        <Cell colSpan={columns} className="wide-table-note">
          {note}
        </Cell>
      </Row>
    </tfoot>
  );
}

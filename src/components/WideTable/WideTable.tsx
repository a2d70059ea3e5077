import type { ReactNode } from 'react';
import type { Room } from './room.ts';

interface Props {
  /** The id of the heading that names the table. */
  titleId: string;
  /** How much room it needs before it is laid out as a table. */
  room: Room;
  /** The columns, rows and cells, made of what `parts.tsx` has. */
  children: ReactNode;
}

/** A table if there is room for its columns, otherwise one column. Renders a `<div>` with a `<table>`. */
export function WideTable({ titleId, room, children }: Props) {
  return (
    <div className="wide-table-frame" data-room={room}>
      <table role="table" className="wide-table" aria-labelledby={titleId}>
        {children}
      </table>
    </div>
  );
}

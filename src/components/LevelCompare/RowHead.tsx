import type { ReactNode } from 'react';
import { headingTag } from '../shared.ts';
import type { Shared } from './shared.ts';

/** The line over a row: what it is about and, if there is one, the reason. Renders a `<tr>`. */
export function RowHead({
  levels,
  headingLevel,
  children,
  reason,
}: Shared & { children: ReactNode; reason?: ReactNode }) {
  const Title = headingTag(headingLevel + 1);
  return (
    <tr role="row" className="wide-table-row level-compare-row-head">
      <th
        role="rowheader"
        scope="rowgroup"
        colSpan={levels.length}
        className="wide-table-cell level-compare-row-title"
      >
        <Title className="level-compare-row-name">{children}</Title>
        {reason && <> {reason}</>}
      </th>
    </tr>
  );
}

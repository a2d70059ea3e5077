import type { ComponentPropsWithRef } from 'react';
import { classes } from '../shared.ts';

// The elements have these roles already, but lose them where a narrow container lays the table out as blocks.

/** The names of the columns, in one row. Renders a `<thead>`. */
export function ColumnNames({
  className,
  children,
}: Pick<ComponentPropsWithRef<'thead'>, 'className' | 'children'>) {
  return (
    <thead role="rowgroup" className={classes('wide-table-head', className)}>
      <Row>{children}</Row>
    </thead>
  );
}

/** The name of a column, which stays in sight. Renders a `<th>`. */
export function ColumnName({ className, ...rest }: ComponentPropsWithRef<'th'>) {
  return (
    <th
      role="columnheader"
      scope="col"
      {...rest}
      className={classes('wide-table-cell wide-table-column', className)}
    />
  );
}

/** Rows that belong together. Renders a `<tbody>`. */
export function Rows({ className, ...rest }: ComponentPropsWithRef<'tbody'>) {
  return <tbody role="rowgroup" {...rest} className={classes('wide-table-body', className)} />;
}

/** A row. Renders a `<tr>`. */
export function Row({ className, ...rest }: ComponentPropsWithRef<'tr'>) {
  return <tr role="row" {...rest} className={classes('wide-table-row', className)} />;
}

/** The name of a row, or of several rows if `scope` says so. Renders a `<th>`. */
export function RowHeader({ className, ...rest }: ComponentPropsWithRef<'th'>) {
  return <th role="rowheader" scope="row" {...rest} className={classes('wide-table-cell', className)} />;
}

/** A cell. Renders a `<td>`. */
export function Cell({ className, ...rest }: ComponentPropsWithRef<'td'>) {
  return <td role="cell" {...rest} className={classes('wide-table-cell', className)} />;
}

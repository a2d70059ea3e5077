import type { ReactNode } from 'react';
import { Wide } from './Wide.tsx';

/** Front matter as Git hosts show it: a column for each key. A list is a row; what has keys of its own a table within. */
export function FrontMatterTable({ values }: { values: Readonly<Record<string, unknown>> }) {
  return (
    <Wide>
      <Cells values={values} />
    </Wide>
  );
}

function Cells({ values }: { values: Readonly<Record<string, unknown>> }) {
  return (
    <>
      <thead>
        <tr>
          {Object.keys(values).map((key) => (
            <th key={key} scope="col">
              {key}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {Object.entries(values).map(([key, value]) => (
            <td key={key}>{shown(value)}</td>
          ))}
        </tr>
      </tbody>
    </>
  );
}

function shown(value: unknown): ReactNode {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  if (Array.isArray(value)) {
    return (
      <table>
        <tbody>
          <tr>
            {value.map((item, index) => (
              <td key={index}>{shown(item)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    );
  }
  return (
    <table>
      <Cells values={value as Readonly<Record<string, unknown>>} />
    </table>
  );
}

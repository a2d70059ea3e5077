import type { Diagnostic } from '../../src/compiler/index.ts';

/** What `career-levels check` says of documents. Renders a `<ul>`. */
export function Says({ diagnostics }: { diagnostics: readonly Diagnostic[] }) {
  return (
    <ul className="docs-says">
      {diagnostics.map(({ path, line, column, severity, rule, message, why, mend }) => (
        <li key={`${path}:${line}:${column} ${rule}`}>
          <p className="docs-place">
            {path}:{line}:{column} <b>{severity}</b> {rule}
          </p>
          <p className="docs-says-message">{message}</p>
          <p>
            <b>Why:</b> {why}
          </p>
          <p>
            <b>Fix:</b> {mend}
          </p>
        </li>
      ))}
    </ul>
  );
}

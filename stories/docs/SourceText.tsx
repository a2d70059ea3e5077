import type { Diagnostic } from '../../src/compiler/index.ts';

interface Props {
  path: string;
  text: string;
  /** Problems whose lines are marked. */
  marked?: readonly Diagnostic[];
  isOpen?: boolean;
}

/** The text of a document under its name, line by line. Renders a `<details>`. */
export function SourceText({ path, text, marked = [], isOpen = true }: Props) {
  return (
    <details className="docs-source" open={isOpen}>
      <summary className="docs-source-name">{path}</summary>
      <pre className="docs-source-text">
        {text
          .trimEnd()
          .split('\n')
          .map((line, index) => {
            const isMarked = marked.some((problem) => problem.line === index + 1);
            return isMarked ? (
              <mark key={index} className="docs-source-line">
                {line}
              </mark>
            ) : (
              <span key={index} className="docs-source-line">
                {line}
              </span>
            );
          })}
      </pre>
    </details>
  );
}

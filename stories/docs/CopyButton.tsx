import { useState } from 'react';

interface Props {
  /** What is copied. */
  text: string;
  /** What the button says. */
  says: string;
  /** What a screen reader hears in its place, where several buttons say the same. */
  label?: string;
}

/** A button that copies a text, and says so or that the browser refuses. Renders a `<button>`. */
export function CopyButton({ text, says, label }: Props) {
  const [result, setResult] = useState<string>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setResult('Copied'),
      () => setResult('Not allowed here'),
    );
  return (
    <button
      type="button"
      className="docs-copy"
      aria-label={result ? undefined : label}
      aria-live="polite"
      onClick={copy}
      onBlur={() => setResult(undefined)}
    >
      {result ?? says}
    </button>
  );
}

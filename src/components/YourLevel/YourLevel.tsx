import type { Strings } from '../../strings/strings.ts';

/** Says that a level is the reader's. Renders a `<p>`. */
export function YourLevel({ strings }: { strings: Strings }) {
  return (
    <p className="your-level" {...strings.language}>
      {strings.yourLevel}
    </p>
  );
}

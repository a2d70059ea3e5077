import { Sentence } from '../Sentence/Sentence.tsx';
import type { Shared } from './shared.ts';

/** Says that something is the same in all of the levels. Renders a `<span>`. */
export function SameInAll({ levels, names, strings }: Shared) {
  return (
    <span className="level-compare-reason">
      <Sentence
        strings={strings}
        content={levels[0]?.language}
        say={(name) => strings.sameIn(names.map(name))}
      />
    </span>
  );
}

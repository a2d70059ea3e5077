import type { Sentence as SentenceModel } from '../../strings/sentence.ts';
import { Sentence } from '../Sentence/Sentence.tsx';
import type { Shared } from './shared.ts';

/** Says why sections are together, or that something is the same in all levels. Renders a `<span>`. */
export function Reason(props: Pick<Shared, 'strings' | 'content'> & { say: SentenceModel }) {
  return (
    <span className="level-compare-reason">
      <Sentence {...props} />
    </span>
  );
}

import type { ReactNode } from 'react';

interface Props {
  /** What to do, in a sentence, and how it looks. */
  good: string;
  goodShows: ReactNode;
  /** What not to do and why, and how that looks. */
  bad: string;
  badShows: ReactNode;
  /** Whether what is shown needs the whole width. Default false. */
  stacked?: boolean;
}

/** Two ways beside each other, the better one first. The words say which is which, and so does the line over them. */
export function DoDont({ good, goodShows, bad, badShows, stacked = false }: Props) {
  return (
    <div className="docs-pair sb-unstyled" data-stacked={stacked || undefined}>
      <Side word="Do" says={good} shows={goodShows} />
      <Side word="Don’t" says={bad} shows={badShows} />
    </div>
  );
}

function Side({ word, says, shows }: { word: 'Do' | 'Don’t'; says: string; shows: ReactNode }) {
  return (
    <figure className="docs-side" data-kind={word === 'Do' ? 'do' : 'dont'}>
      <figcaption>
        <b>{word}.</b> {says}
      </figcaption>
      <div className="docs-side-shows">{shows}</div>
    </figure>
  );
}

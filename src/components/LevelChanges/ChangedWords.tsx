import type { WordRun } from '../../model/change-report.ts';

interface Props {
  words: readonly WordRun[];
  /** Which words the text does not have. */
  leavesOut: 'old' | 'new';
}

/** One of two texts, with the words marked that the other one lacks. Renders no element around it. */
export function ChangedWords({ words, leavesOut }: Props) {
  const Mark = leavesOut === 'new' ? 'del' : 'ins';
  return piecesOf(words.filter(({ kind }) => kind !== leavesOut)).map(({ text, isMarked }, index) =>
    isMarked ? (
      <Mark key={index} className="changed-words">
        {text}
      </Mark>
    ) : (
      text
    ),
  );
}

interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Marks words without the space around them. No two pieces without a mark follow each other. */
function piecesOf(words: readonly WordRun[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last && !last.isMarked && !isMarked) pieces.splice(-1, 1, { text: last.text + text, isMarked });
    else pieces.push({ text, isMarked });
  };
  for (const { kind, text } of words) {
    const [, before = '', marked = '', after = ''] =
      kind === 'same' ? ['', text] : (/^(\s*)(.*?)(\s*)$/s.exec(text) ?? []);
    add(before, false);
    add(marked, true);
    add(after, false);
  }
  return pieces;
}

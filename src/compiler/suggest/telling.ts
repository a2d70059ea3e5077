import { compareText } from '../../model/words/order.ts';
import type { Weights } from './likeness.ts';
import type { ThemePiece } from './sections.ts';

/** A word that at least half of some sections have in common and others seldom have. */
export interface TellingWord {
  readonly word: string;
  /** In how many of the sections it is. */
  readonly count: number;
}

const MAX_WORDS = 3;
/** By how much the share of sections with the word must be greater within than outside. */
const MIN_MARGIN = 1 / 3;
/** Short words are mostly grammar, and figures no theme. */
const GRAMMAR = /^(?:\p{Lowercase_Letter}{1,3}|\p{Script=Hiragana}{1,2}|\p{Number}+)$/u;

/** The words that tell sections from all others, the most telling one first. */
export function tellingWords(
  members: readonly ThemePiece[],
  others: readonly ThemePiece[],
  weightsOf: (piece: ThemePiece) => Weights,
): TellingWord[] {
  const inside = formsByStem(members);
  const outside = formsByStem(others);
  return [...inside]
    .map(([stem, { pieces, forms }]) => {
      const elsewhere = (outside.get(stem)?.pieces ?? 0) / Math.max(1, others.length);
      const margin = pieces / members.length - elsewhere;
      const weight = members.reduce((sum, piece) => sum + (weightsOf(piece).get(stem) ?? 0), 0);
      return { stem, word: mostFrequent(forms), count: pieces, margin, rank: margin * weight };
    })
    .filter(
      ({ word, count, margin }) =>
        count > 1 && count * 2 >= members.length && margin > MIN_MARGIN && !GRAMMAR.test(word),
    )
    .sort((a, b) => b.rank - a.rank || compareText(a.stem, b.stem))
    .slice(0, MAX_WORDS)
    .map(({ word, count }) => ({ word, count }));
}

interface Forms {
  pieces: number;
  readonly forms: Map<string, number>;
}

function formsByStem(pieces: readonly ThemePiece[]): ReadonlyMap<string, Forms> {
  const all = new Map<string, Forms>();
  for (const { terms } of pieces) {
    for (const { stem, word } of terms) {
      const known = all.get(stem) ?? { pieces: 0, forms: new Map() };
      known.forms.set(word, (known.forms.get(word) ?? 0) + 1);
      all.set(stem, known);
    }
    for (const stem of new Set(terms.map((term) => term.stem))) {
      const known = all.get(stem);
      if (known) known.pieces += 1;
    }
  }
  return all;
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return first?.[0] ?? '';
}

import { fold } from '../../model/words/fold.ts';
import { wordsFor } from '../../vocabulary/vocabularies.ts';
import { foldedWord, unmarked } from './folded-words.ts';
import { remembered } from './remembered.ts';

/** What a heading or a file calls the levels of a step, as names are compared; most headings only say where the step begins. */
export interface NamedStep {
  readonly from: string;
  readonly to?: string;
}

const NAME = /(\{(?:from|to)\})/;
const ARROW = /\s*(?:[→➔➜⇒⟶]|[-=]+>)\s*/u;

/**
 * Returns what a heading may say of a step: "What changes from L3", "From L3 to L4", "L3 → L4". Whether the names are those of
 * levels is for the caller to tell.
 */
export const stepsNamedIn = remembered((heading: string): readonly NamedStep[] => {
  const text = comparableName(heading.replace(ARROW, ' to '));
  patterns ??= makePatterns();
  if (!patterns.any.test(text)) return [];
  return patterns.each.flatMap((pattern): NamedStep[] => {
    const { from, to } = pattern.exec(text)?.groups ?? {};
    return from === undefined ? [] : [{ from, ...(to === undefined ? {} : { to }) }];
  });
});

/** A name as it is compared. */
export function comparableName(name: string): string {
  return unmarked(fold(name));
}

interface Patterns {
  /** Fits where one of the others does: most headings need no other look. */
  readonly any: RegExp;
  readonly each: readonly RegExp[];
}

/** Those of all languages, made when the first heading is read. */
let patterns: Patterns | undefined;

function makePatterns(): Patterns {
  const sources = wordsFor('stepHeadings').map(sourceOf);
  const any = sources.join('|').replaceAll(/\?<\w+>/g, '?:');
  return {
    any: new RegExp(`^(?:${any})$`, 'u'),
    each: sources.map((source) => new RegExp(`^${source}$`, 'u')),
  };
}

/** The source of a pattern for a heading such as "From {from} to {to}". Where no space parts a name from the words, one may. */
function sourceOf(heading: string): string {
  const parts = heading.split(NAME).filter((part) => part !== '');
  return parts
    .map((part, at) => {
      if (NAME.test(part)) return `(?<${part.slice(1, -1)}>.+${at === parts.length - 1 ? '' : '?'})`;
      const before = at === 0 ? '' : part.startsWith(' ') ? ' ' : ' ?';
      const behind = at === parts.length - 1 ? '' : part.endsWith(' ') ? ' ' : ' ?';
      return before + unmarked(foldedWord(part)) + behind;
    })
    .join('');
}

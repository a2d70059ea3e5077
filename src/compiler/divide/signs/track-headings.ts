import type { Heading } from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import { wordsFor } from '../../../vocabulary/vocabularies.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { foldedWord, foldedWords } from '../../names/folded-words.ts';

const WHOLE: ReadonlySet<string> = new Set(foldedWords('trackHeadings'));
const ENDINGS = wordsFor('trackEndings').map(foldEdge);
const BEGINNINGS = wordsFor('trackBeginnings').map(foldEdge);

/** Whether a heading says that it is one of a track. */
export function namesTrack(heading: Heading): boolean {
  return isTrackName(textOf(heading));
}

/** Whether a text is the name of a track in itself. */
export function isTrackName(text: string): boolean {
  const words = fold(text);
  const holds = (part: string) => words.length > part.length;
  return (
    WHOLE.has(words) ||
    ENDINGS.some((ending) => words.endsWith(ending) && holds(ending)) ||
    BEGINNINGS.some((beginning) => words.startsWith(beginning) && holds(beginning))
  );
}

/** Folds a part of a heading; the space that parts it from the rest stays. */
function foldEdge(part: string): string {
  const start = part.startsWith(' ') ? ' ' : '';
  const end = part.endsWith(' ') ? ' ' : '';
  return start + foldedWord(part) + end;
}

import { fold } from '../../model/words/fold.ts';
import { foldedWords, unmarked } from '../names/folded-words.ts';
import { titleOfFile } from '../names/title.ts';
import type { Document } from './document.ts';

/** What a file may be called in which an author explains terms, folded and without accents. */
const NAMES: ReadonlySet<string> = new Set(foldedWords('glossary').map(unmarked));

/** Whether a file of the framework's own folder is called a glossary, in any language. */
export function isGlossaryName(path: string): boolean {
  return !path.includes('/') && NAMES.has(unmarked(fold(titleOfFile(path))));
}

/** Whether a document of that name explains terms under headings; a list or a table of them stays beside the levels. */
export function explainsTerms({ tree }: Document): boolean {
  return tree.children.some((node, place) => {
    const next = tree.children[place + 1];
    return node.type === 'heading' && node.depth > 1 && next && next.type !== 'heading';
  });
}

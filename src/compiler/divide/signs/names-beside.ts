import { fold } from '../../../model/words/fold.ts';
import { foldedWords } from '../../names/folded-words.ts';

const NAMES: ReadonlySet<string> = new Set([...foldedWords('besideLevels'), ...foldedWords('glossary')]);

/** Whether a heading or the name of a file is one that levels never have, such as "FAQ". */
export function isNameBeside(name: string): boolean {
  return NAMES.has(fold(name));
}

import { fold } from '../../model/fold.ts';
import { wordsFor } from '../../vocabulary/vocabularies.ts';

const NAMES: ReadonlySet<string> = new Set(wordsFor('besideLevels').map(fold));

/** Whether a heading or the name of a file is one that levels never have, such as "FAQ". */
export function isNameBeside(name: string): boolean {
  return NAMES.has(fold(name));
}

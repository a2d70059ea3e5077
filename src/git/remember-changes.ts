import { Refusal } from '../files/refusal.ts';
import { type DatedRevision, lastChangesOf } from './last-changes.ts';
import type { TracedText } from './trace.ts';

/**
 * Returns what tells when texts of a folder last changed, and says what it does not know.
 *
 * @param name what the folder is called
 * @param tell takes a sentence, the same one only once in a row
 */
export function rememberChanges(
  dir: string,
  name: string,
  tell: (message: string) => void,
): (texts: readonly TracedText[]) => readonly (DatedRevision | undefined)[] {
  let said = '';
  const say = (message: string) => {
    if (message !== said && message !== '') tell(message);
    said = message;
  };
  return (texts) => {
    try {
      const changes = lastChangesOf(dir, texts);
      const count = changes.filter((change) => change === undefined).length;
      say(
        count === 0
          ? ''
          : `${name}: of ${texts.length} levels and expectations, ${count} ${count === 1 ? 'has' : 'have'} words that are not committed, so no last change is known.`,
      );
      return changes;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      say(`${name}: no last change is known. ${error.message}`);
      return [];
    }
  };
}

const PLAIN = /[a-z0-9]/i;
const WORD = /[\p{L}\p{N}]/u;

/** Whether a text has a letter or a number of any script, and not only signs. */
export function hasWord(text: string): boolean {
  // the classes of all scripts take V8 long to compile, and few texts need them
  return PLAIN.test(text) || WORD.test(text);
}

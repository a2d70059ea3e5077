/** Scripts that put no spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** Whether a text has letters of a script that puts no spaces between words, such as Japanese, Chinese or Thai. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

import type { Compilation } from '../../src/compiler/index.ts';

/** The words of a text, in order. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every text that a reader of the framework or of its diagnostics can come to see. */
export function textsOf({ framework, diagnostics }: Compilation): string {
  const texts: string[] = diagnostics.map(({ message }) => message);
  const visit = (value: unknown, key: string) => {
    if (typeof value === 'string' && ['value', 'title', 'group', 'label', 'code'].includes(key))
      texts.push(value);
    // what is written twice in the data must not make up for a loss
    else if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (value !== null && typeof value === 'object') {
      for (const [name, item] of Object.entries(value)) visit(item, name);
    }
  };
  visit(framework, '');
  return texts.join('\n');
}

/** The words of `source` that `result` does not hold, or holds fewer times. */
export function lostWords(source: string, result: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(result)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(source).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

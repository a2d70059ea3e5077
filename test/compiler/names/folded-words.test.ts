import { expect, it } from 'vitest';
import { foldedWords } from '../../../src/compiler/names/folded-words.ts';
import { fold } from '../../../src/model/words/fold.ts';
import { vocabularies, wordsFor } from '../../../src/vocabulary/vocabularies.ts';
import type { Vocabulary } from '../../../src/vocabulary/vocabulary.ts';

it.each(Object.keys(vocabularies['en'] ?? {}) as (keyof Vocabulary)[])(
  '%s are folded as headings are',
  (key) => {
    expect(foldedWords(key)).toEqual(wordsFor(key).map(fold));
  },
);

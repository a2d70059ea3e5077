import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { Vocabulary } from './vocabulary.ts';
import { zh } from './zh.ts';

/** The languages in which documents are understood, by their tags. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  pl,
  ru,
  ja,
  zh,
  ko,
  ar,
};

/** The words of every language for one thing. */
export function wordsFor(key: keyof Vocabulary): readonly string[] {
  return Object.values(vocabularies).flatMap((words) => words[key]);
}

/** A pattern that any of them fits. */
export function patternFor(key: keyof Vocabulary): string {
  return `(?:${wordsFor(key).join('|')})`;
}

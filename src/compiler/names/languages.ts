import { vocabularies } from '../../vocabulary/vocabularies.ts';

/** The languages that seem to be those of a text: the ones whose word for "and" it has most often; without any, plain letters are English. */
export function languagesOf(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  // in small letters, for the English "I" is no Polish "i"
  for (const word of text.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ands = Object.entries(vocabularies).map(([language, { and }]) => ({
    language,
    times: and.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const most = Math.max(...ands.map(({ times }) => times));
  if (most === 0) return new Set(/(?![a-z])\p{L}/iu.test(text) ? [] : ['en']);
  return new Set(ands.filter(({ times }) => times === most).map(({ language }) => language));
}

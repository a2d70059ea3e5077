import { vocabularies } from '../../vocabulary/vocabularies.ts';

/** The languages that seem to be those of a text; without any word for "and", plain letters are English. */
export function languagesOf(text: string): ReadonlySet<string> {
  const spoken = spokenIn(text);
  return spoken.size > 0 || /(?![a-z])\p{L}/iu.test(text) ? spoken : new Set(['en']);
}

/** The languages whose word for "and" a text has most often; none where it has none. */
export function spokenIn(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  // in small letters, for the English "I" is no Polish "i"
  for (const word of text.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ands = Object.entries(vocabularies).map(([language, { and }]) => ({
    language,
    times: and.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const most = Math.max(...ands.map(({ times }) => times));
  if (most === 0) return new Set();
  return new Set(ands.filter(({ times }) => times === most).map(({ language }) => language));
}

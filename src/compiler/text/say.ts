import { comparable } from '../../model/words/fold.ts';

/** A value of the front matter: one text, a list, or names with a value each, which is no object as the names are an author's. */
export type SaidValue = string | readonly string[] | ReadonlyMap<string, string>;

/** The front matter that states a conclusion, so that its owner can confirm it or say otherwise. */
export interface Say {
  /** The document that says it; a README that there is not can be made for it. */
  readonly path: string;
  readonly key: string;
  /** Lists and mappings are parts of what their key says: those of several conclusions go together. */
  readonly value: SaidValue;
}

/** What can only be said once: a key with a text, or a name in a mapping. */
function* placesOf({ path, key, value }: Say): Generator<readonly [place: string, value: string]> {
  if (typeof value === 'string') yield [`${path}\n${key}`, value];
  else if (value instanceof Map) {
    for (const [name, each] of value) yield [`${path}\n${key}\n${comparable(name)}`, each];
  }
}

/** Leaves out what cannot be said of one thing, as the same words would have to say something else of another. */
export function withoutContradictions<T extends { readonly say?: Say }>(conclusions: readonly T[]): T[] {
  const said = new Map<string, string>();
  const contradicted = new Set<string>();
  for (const { say } of conclusions) {
    for (const [place, value] of say ? placesOf(say) : []) {
      if ((said.get(place) ?? value) !== value) contradicted.add(place);
      said.set(place, value);
    }
  }
  if (contradicted.size === 0) return [...conclusions];
  return conclusions.map((conclusion) => {
    const { say, ...rest } = conclusion;
    const isContradicted = say && [...placesOf(say)].some(([place]) => contradicted.has(place));
    return isContradicted ? (rest as T) : conclusion;
  });
}

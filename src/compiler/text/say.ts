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

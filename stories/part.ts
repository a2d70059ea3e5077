/** A part of a component that a reader can point at. */
export interface Part {
  /** The class that the part has. */
  readonly className: string;
  readonly what: string;
  /** Where its number stands, so that it covers no text. Default: at the start. */
  readonly at?: 'end';
}

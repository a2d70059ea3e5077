/** A document of an example. */
export interface ExampleFile {
  readonly path: string;
  readonly text: string;
  /** What the front matter says, as a Git host reads it: every scalar as text. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The Markdown below it. */
  readonly body: string;
}

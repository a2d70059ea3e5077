import spec from 'commonmark-spec';

/** One of CommonMark's published examples. */
export interface Example {
  /** Its number, as in `https://spec.commonmark.org/0.31.2/#example-1`. */
  readonly number: number;
  readonly section: string;
  readonly markdown: string;
}

/** CommonMark's published examples. The specification prints each tab as an arrow. */
export const examples: readonly Example[] = spec.tests.map(({ number, section, markdown }) => ({
  number,
  section,
  markdown: markdown.replaceAll('→', '\t'),
}));

/** The examples by the section of the specification that they stand in. */
export const sections: ReadonlyMap<string, readonly Example[]> = new Map(
  examples.map(({ section }) => [section, examples.filter((example) => example.section === section)]),
);

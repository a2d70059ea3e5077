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

/** Where else each example is put, for a block is often read otherwise within another. */
export const surroundings: ReadonlyMap<string, (example: Example) => Example> = new Map([
  ['a quote', within((markdown) => markdown.replace(/^/gm, '> '))],
  ['a bullet', within((markdown) => `- ${markdown.replace(/\n(?!\n)/g, '\n  ')}`)],
  ['a numbered point', within((markdown) => `  10. ${markdown.replace(/\n(?!\n)/g, '\n      ')}`)],
  ['lines of text', within((markdown) => `before\n${markdown}\nafter`)],
]);

function within(put: (markdown: string) => string): (example: Example) => Example {
  return (example) => ({ ...example, markdown: put(example.markdown.replace(/\n$/, '')) });
}

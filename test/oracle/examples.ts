import spec from 'commonmark-spec';
import { gfmExamples } from './gfm-examples.ts';

/** A piece of Markdown that shows one rule. */
export interface Example {
  /** For those of CommonMark "example 1", as in `https://spec.commonmark.org/0.31.2/#example-1`. */
  readonly name: string;
  readonly section: string;
  readonly markdown: string;
}

/** CommonMark's published examples. The specification prints each tab as an arrow. */
export const commonMark: readonly Example[] = spec.tests.map(({ number, section, markdown }) => ({
  name: `example ${number}`,
  section,
  markdown: markdown.replaceAll('→', '\t'),
}));

/** All examples: CommonMark's, and ours of what GitHub adds to it. */
export const examples: readonly Example[] = [
  ...commonMark,
  ...Object.entries(gfmExamples).flatMap(([section, all]) =>
    all.map((markdown, index) => ({ name: `${section} ${index + 1}`, section, markdown })),
  ),
];

/** The examples by the section of the specification that they stand in. */
export const sections: ReadonlyMap<string, readonly Example[]> = new Map(
  examples.map(({ section }) => [section, examples.filter((example) => example.section === section)]),
);

/** Where else each example is put, for a block is often read otherwise within another. */
export const surroundings: ReadonlyMap<string, (example: Example) => Example> = new Map(
  Object.entries({
    'a quote': (markdown: string) => markdown.replace(/^/gm, '> '),
    'a bullet': inBullet,
    'a numbered point': (markdown: string) => `  10. ${markdown.replace(/\n(?!\n)/g, '\n      ')}`,
    'lines of text': (markdown: string) => `before\n${markdown}\nafter`,
  }).map(([where, put]) => [
    where,
    ({ name, section, markdown }) => ({
      name: `${name} within ${where}`,
      section,
      markdown: put(markdown.replace(/\n$/, '')),
    }),
  ]),
);

/** Puts Markdown in a bullet. */
export function inBullet(markdown: string): string {
  return `- ${markdown.replace(/\n(?!\n)/g, '\n  ')}`;
}

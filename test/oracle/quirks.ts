interface Quirk {
  readonly why: string;
  /** By name, as in `test/oracle/examples.ts`. */
  readonly examples: readonly string[];
}

/** Where our parser's tree is not the reference's, and what of it. */
export const quirks: readonly Quirk[] = [
  {
    why: 'In the reference, what the next line of a quote ends has its end behind the mark of that line.',
    examples: [
      'example 117 within a quote',
      'example 235 within a quote',
      'example 297 within a quote',
      'example 301 within a quote',
      'example 302 within a quote',
      'task list 5 within a quote',
      'footnote 1 within a quote',
      'footnote 3 within a quote',
      'footnote 4 within a quote',
      'footnote 5 within a quote',
      'example 260 within a bullet',
      'example 260 within a numbered point',
    ],
  },
  {
    why: 'So has a list in a footnote, behind the indentation of the next line.',
    examples: [
      'footnote 9',
      'footnote 9 within a quote',
      'footnote 9 within a bullet',
      'footnote 9 within a numbered point',
      'footnote 9 within lines of text',
    ],
  },
  {
    why: 'Within a quote the reference takes a list with a blank line in it for a tight one.',
    examples: ['example 325 within a quote', 'example 326 within a quote'],
  },
  {
    why: 'Where the text of a heading looks like a definition, the reference lets the heading begin at the one before it.',
    examples: ['example 215 within a quote'],
  },
  {
    why: 'Ours keeps the marks before each line in the name of a definition as it was written. Nobody sees it.',
    examples: [
      'example 208 within a quote',
      'example 208 within a bullet',
      'example 208 within a numbered point',
      'example 541 within a quote',
      'example 541 within a bullet',
      'example 541 within a numbered point',
    ],
  },
  {
    why: 'Ours keeps them in a tag or comment of several lines, too, which is reported in any case.',
    examples: ['example 625 within a quote', 'example 625 within a numbered point'],
  },
];

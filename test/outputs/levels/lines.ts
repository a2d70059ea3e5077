import type { Block, Expectation, Level, Prose, RichText } from '../../../src/model/types.ts';

/** A stretch of text and what it stands in: `emphasis`, `strong`, `code`, `link …`. */
export interface Run {
  readonly marks: readonly string[];
  readonly text: string;
}

/** A line of a document: the quotes, lists and heading around it, and its letters, each with its marks. */
export type Line = string;

/** One way of writing for all lines that a reader cannot tell apart. */
export function toLine(path: string, runs: readonly Run[]): Line {
  const joined = join(join(trimmed(runs)).map(withoutDefinition).map(withoutOwnAddress));
  const written = joined.map(({ marks, text }) =>
    marks.length === 0 ? JSON.stringify(text) : `[${marks.join(' ')}]${JSON.stringify(text)}`,
  );
  return `${path} ${written.join('')}`.trim();
}

/** Neighbours in the same marks as one run, whichever stands in which. */
function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const { marks, text } of runs) {
    if (text === '') continue;
    const sorted = [...new Set(marks)].sort();
    const last = joined.at(-1);
    if (last?.marks.join() === sorted.join()) {
      joined[joined.length - 1] = { marks: sorted, text: last.text + text };
    } else joined.push({ marks: sorted, text });
  }
  return joined;
}

/** Code as text where Markdown would take it, within a link, for what links are short for. */
function withoutDefinition({ marks, text }: Run): Run {
  const defines = text.includes(']:') && marks.some((mark) => mark.startsWith('link'));
  return { marks: defines ? marks.filter((mark) => mark !== 'code') : marks, text };
}

/** An address without its link, for readers of Markdown make a link of each. */
function withoutOwnAddress({ marks, text }: Run): Run {
  const isAddress = /^(?:https?:\/\/|www\.|\S+@)/i.test(text);
  return { marks: isAddress ? marks.filter((mark) => !mark.startsWith('link')) : marks, text };
}

/** The runs without the line breaks at both ends, which no browser shows. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const said = (run: Run) => run.text !== '' && run.text !== '\n';
  const first = runs.findIndex(said);
  return first < 0 ? [] : runs.slice(first, runs.findLastIndex(said) + 1);
}

/** The lines of a level, in the order of its document; links within the framework are their text. */
export function linesOfLevel(level: Level): Line[] {
  const { code, title, statement, intro, attributes, sections } = level;
  let group: string | undefined;
  return [
    toLine('#', plain(code ? `${code}: ${title}` : title)),
    ...linesOfProse(statement, '>'),
    ...linesOfProse(intro, ''),
    ...attributes.map(({ label, value }) =>
      toLine('-', [{ marks: ['strong'], text: label }, ...plain(': '), ...runsOf(value)]),
    ),
    ...sections.flatMap((section) => {
      const opens = section.group !== undefined && section.group !== group;
      group = section.group;
      return [
        ...(opens ? [toLine('##', plain(section.group ?? ''))] : []),
        ...(section.title === '' ? [] : [toLine(section.group ? '###' : '##', plain(section.title))]),
        ...linesOfProse(section.intro, ''),
        ...section.expectations.flatMap((expectation) => linesOfExpectation(expectation, '-')),
        ...linesOfExamples(section.examples, ''),
      ];
    }),
  ];
}

function linesOfExpectation({ text, examples, children }: Expectation, path: string): Line[] {
  return [
    toLine(path, runsOf(text)),
    ...linesOfExamples(examples, `${path}-`),
    ...children.flatMap((child) => linesOfExpectation(child, `${path}-`)),
  ];
}

function linesOfExamples(examples: readonly RichText[], path: string): Line[] {
  if (examples.length === 0) return [];
  const label = examples.length === 1 ? 'Example:' : 'Examples:';
  return [
    toLine(path, [{ marks: ['strong'], text: label }]),
    ...examples.map((example) => toLine(`${path}-`, runsOf(example))),
  ];
}

function linesOfProse(prose: Prose, path: string): Line[] {
  return prose.flatMap((block: Block): Line[] => {
    switch (block.type) {
      case 'paragraph':
        return [toLine(path, runsOf(block.children))];
      case 'list':
        return block.items.flatMap((item) => linesOfProse(item, `${path}${block.ordered ? '1' : '-'}`));
      case 'quote':
        return linesOfProse(block.children, `${path}>`);
      case 'code':
        return [toLine(`${path}code`, plain(block.value))];
    }
  });
}

function plain(text: string): Run[] {
  return [{ marks: [], text }];
}

function runsOf(phrases: RichText, marks: readonly string[] = []): Run[] {
  return phrases.flatMap((phrase): Run[] => {
    switch (phrase.type) {
      case 'text':
        return [{ marks, text: phrase.value }];
      case 'code':
        return [{ marks: [...marks, 'code'], text: phrase.value }];
      case 'break':
        return [{ marks: [], text: '\n' }];
      case 'emphasis':
      case 'strong':
        return runsOf(phrase.children, [...marks, phrase.type]);
      case 'link':
        return runsOf(
          phrase.children,
          phrase.to.kind === 'url' ? [...marks, `link ${phrase.to.href}`] : marks,
        );
    }
  });
}

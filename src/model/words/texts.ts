import type { Block, Expectation, Inline, Level, Prose, RichText } from '../types.ts';

/**
 * Replaces every line of rich text in a level, in reading order.
 *
 * @param line what a line becomes
 */
export function withLines(level: Level, line: (text: RichText) => RichText): Level {
  const statement = proseWith(level.statement, line);
  const intro = proseWith(level.intro, line);
  const attributes = level.attributes.map((each) => ({ ...each, value: line(each.value) }));
  const sections = level.sections.map((section) => ({
    ...section,
    intro: proseWith(section.intro, line),
    expectations: section.expectations.map((each) => expectationWith(each, line)),
    examples: section.examples.map(line),
  }));
  return { ...level, statement, intro, attributes, sections };
}

function expectationWith(expectation: Expectation, line: (text: RichText) => RichText): Expectation {
  const text = line(expectation.text);
  const children = expectation.children.map((child) => expectationWith(child, line));
  return { ...expectation, text, children, examples: expectation.examples.map(line) };
}

function proseWith(prose: Prose, line: (text: RichText) => RichText): Prose {
  return prose.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, children: line(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => proseWith(item, line)) };
      case 'quote':
        return { ...block, children: proseWith(block.children, line) };
      case 'code':
        return block;
    }
  });
}

/** Makes one text of those that follow each other. */
export function joinTexts(inlines: RichText): RichText {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type === 'text' && inline.value === '') continue;
    if (inline.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + inline.value };
    } else merged.push(inline);
  }
  return merged;
}

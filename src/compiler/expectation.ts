import type { ListItem } from 'mdast';
import { plainText } from '../model/plain.ts';
import type { Expectation, RichText } from '../model/types.ts';
import type { Span } from './diagnostics.ts';
import { isExamplesLabel } from './examples-label.ts';
import { slugOfWords, type UniqueIds } from './ids.ts';
import { toRichText } from './inline.ts';
import { spanOf } from './markdown.ts';
import { flatten, joinLines, toProse } from './prose.ts';
import { unsupportedMarkdown } from './rules/unsupported-markdown.ts';
import type { Scope } from './scope.ts';

const WORDS_IN_ID = 6;

/** Where the expectations and sections of a level stand in its file. */
export type Spans = Map<object, Span>;

/** Reads bullets and the bullets nested under them. A bullet without any text is left out. */
export function readExpectations(
  items: readonly ListItem[],
  scope: Scope,
  ids: UniqueIds,
  spans: Spans,
): readonly Expectation[] {
  return items.flatMap((item) => readExpectation(item, scope, ids, spans) ?? []);
}

function readExpectation(
  item: ListItem,
  scope: Scope,
  ids: UniqueIds,
  spans: Spans,
): Expectation | undefined {
  const lines: RichText[] = [];
  const nested: ListItem[] = [];
  let afterLabel = false;
  for (const node of item.children) {
    if (node.type === 'paragraph') {
      afterLabel = isExamplesLabel(node);
      lines.push(toRichText(node.children, scope));
    } else if (node.type === 'list' && !afterLabel) {
      nested.push(...node.children);
    } else {
      lines.push(flatten(toProse([node], scope)));
      if (node.type === 'blockquote' || node.type === 'code' || node.type === 'list') {
        const message = `Unexpected ${NAMES[node.type]} in a bullet, expected text. It is kept in the bullet's text.`;
        scope.report(unsupportedMarkdown, spanOf(node), message);
      }
    }
  }
  const text = joinLines(lines);
  // the parent's id is taken before those of its children
  const id =
    text.length > 0 || nested.length > 0
      ? ids(slugOfWords(plainText(text), WORDS_IN_ID, 'expectation'))
      : undefined;
  if (id === undefined) return undefined;
  const children = readExpectations(nested, scope, ids, spans);
  const expectation: Expectation = { id, text, children, examples: [] };
  spans.set(expectation, spanOf(item));
  return expectation;
}

const NAMES = { blockquote: 'quote', code: 'code block', list: 'list of examples' } as const;

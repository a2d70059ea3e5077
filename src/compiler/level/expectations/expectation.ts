import type { ListItem, RootContent } from 'mdast';
import type { Expectation, RichText } from '../../../model/types.ts';
import { plainText } from '../../../model/words/plain.ts';
import { spanOf } from '../../document/tree/markdown.ts';
import { idOfWords, type UniqueIds } from '../../names/ids.ts';
import type { Span } from '../../rules/diagnostics.ts';
import { unsupportedMarkdown } from '../../rules/unsupported-markdown.ts';
import { toRichText } from '../../text/inline.ts';
import { flatten, joinLines, toProse } from '../../text/prose.ts';
import type { Scope } from '../../text/scope.ts';
import { sortNodes } from './examples.ts';

const WORDS_IN_ID = 6;

/** Where the expectations and sections of a level are in its file. */
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
  const { text: nodes, items, examples } = sortNodes(item.children, scope);
  reportCheckBox(item, scope);
  const text = joinLines(nodes.map((node) => readLine(node, scope)));
  // the parent's id is taken before those of its children
  const id =
    text.length > 0 || items.length > 0 || examples.length > 0
      ? ids(idOfWords(plainText(text), WORDS_IN_ID, 'expectation'))
      : undefined;
  if (id === undefined) return undefined;
  const children = readExpectations(items, scope, ids, spans);
  const span = spanOf(item);
  const expectation: Expectation = {
    id,
    text,
    children,
    examples: readExamples(examples, scope),
    ...(scope.editUrl?.includes('{line}') ? { line: span.start.line } : {}),
  };
  spans.set(expectation, span);
  return expectation;
}

/** Reads examples; one of several blocks has a line for each. */
export function readExamples(
  examples: readonly (readonly RootContent[])[],
  scope: Scope,
): readonly RichText[] {
  return examples.map((nodes) => flatten(toProse(nodes, scope))).filter((text) => text.length > 0);
}

function readLine(node: RootContent, scope: Scope): RichText {
  if (node.type === 'paragraph') return toRichText(node.children, scope);
  if (node.type === 'blockquote' || node.type === 'code') {
    const message = `Unexpected ${NAMES[node.type]} in a bullet, expected text. It is kept in the bullet's text.`;
    const mend = `Write it as words of the bullet, or move the ${NAMES[node.type]} above the first bullet.`;
    scope.report(unsupportedMarkdown, spanOf(node), message, mend);
  }
  return flatten(toProse([node], scope));
}

const NAMES = { blockquote: 'quote', code: 'code block' } as const;

/** Expectations are no checklist: a box to tick would say that they are. */
function reportCheckBox({ checked, position }: ListItem, scope: Scope): void {
  if (typeof checked !== 'boolean') return;
  scope.report(
    unsupportedMarkdown,
    spanOf({ position }),
    'Unexpected check box, expected a bullet. It is left out.',
    'Remove the brackets: "- I bake" instead of "- [ ] I bake".',
  );
}

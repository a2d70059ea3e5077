import type { Html, List, ListItem, Paragraph, RootContent, Strong } from 'mdast';
import { isExamplesLabel } from '../../../vocabulary/examples.ts';
import { patternFor } from '../../../vocabulary/vocabularies.ts';
import { spanOf, textOf } from '../../document/tree/markdown.ts';
import { rawHtml } from '../../rules/raw-html.ts';
import { unsupportedMarkdown } from '../../rules/unsupported-markdown.ts';
import type { Scope } from '../../text/scope.ts';
import { BULLETS, countedItems } from './counted.ts';
import { readDisclosure } from './disclosure.ts';

/** What is in a section or under a bullet, told apart. */
export interface SortedNodes {
  readonly text: readonly RootContent[];
  /** What of the text is after a bullet. */
  readonly late: readonly RootContent[];
  readonly items: readonly ListItem[];
  /** Each with the content of one example. */
  readonly examples: readonly (readonly RootContent[])[];
}

const LABEL_WORD = new RegExp(String.raw`\b${patternFor('exampleWords')}\b`, 'i');

/**
 * Tells bullets, examples and everything else apart. Examples are what is folded away under a summary with that word, and
 * the list after a line that announces them.
 *
 * @param counted what is read as a bullet
 */
export function sortNodes(
  nodes: readonly RootContent[],
  scope: Pick<Scope, 'report'>,
  counted = BULLETS,
): SortedNodes {
  // what most bullets hold
  if (nodes.length === 1 && nodes[0]?.type === 'paragraph' && counted === BULLETS)
    return { text: nodes, late: [], items: [], examples: [] };
  const text: RootContent[] = [];
  const late: RootContent[] = [];
  const items: ListItem[] = [];
  const examples: RootContent[][] = [];
  const folds: { readonly html: Html; holdsExamples: boolean }[] = [];
  let label: Paragraph | undefined;

  const addExamples = (node: RootContent) => {
    if (node.type === 'list') examples.push(...node.children.map((item) => item.children));
    else examples.push([node]);
  };
  const fold = (html: Html): boolean => {
    const parts = readDisclosure(html.value);
    if (!parts) return false;
    for (const part of parts) {
      const inner = folds.at(-1);
      if (part.type === 'open') folds.push({ html, holdsExamples: inner?.holdsExamples ?? false });
      else if (part.type === 'close') {
        if (!folds.pop()) report('Unexpected </details>, expected <details> before it.', html, 'Remove it.');
      } else if (inner && LABEL_WORD.test(part.value)) {
        inner.holdsExamples = true;
        if (isExamplesLabel(part.value)) continue;
        const message = `Unexpected summary "${part.value}", expected "Examples". Its content is treated as examples.`;
        scope.report(unsupportedMarkdown, spanOf(html), message, 'Write <summary>Examples</summary>.');
      } else text.push(boldLine(part.value, html));
    }
    return true;
  };
  const report = (message: string, html: Html, mend: string) =>
    scope.report(rawHtml, spanOf(html), message, mend);

  for (const [place, node] of nodes.entries()) {
    if (node.type === 'html' && fold(node)) continue;
    const announced = label;
    label = undefined;
    if (folds.at(-1)?.holdsExamples) addExamples(node);
    else if (node.type === 'paragraph' && isExamplesLabel(textOf(node))) {
      if (announced) text.push(announced);
      label = node;
    } else if (node.type === 'list' && announced) addExamples(node);
    else if (node.type === 'list' && counted.has('bullets')) items.push(...takeLabelled(node, examples));
    else {
      if (announced) text.push(announced);
      const found = countedItems(node, nodes[place + 1], counted);
      if (!found && items.length > 0) late.push(node);
      items.push(...(found?.items ?? []));
      text.push(...(found?.text ?? [node]));
    }
  }
  if (label) text.push(label);
  for (const { html } of folds)
    report(
      'Unexpected <details> without an end, expected </details>.',
      html,
      'Write </details> where it ends.',
    );
  return { text, late, items, examples };
}

/** The bullets of a list without those that only announce the examples nested under them. */
function takeLabelled(list: List, examples: RootContent[][]): readonly ListItem[] {
  return list.children.filter((item) => {
    const [label, nested, ...others] = item.children;
    const isLabel =
      label?.type === 'paragraph' &&
      nested?.type === 'list' &&
      others.length === 0 &&
      isExamplesLabel(textOf(label));
    if (isLabel) examples.push(...nested.children.map((example) => example.children));
    return !isLabel;
  });
}

function boldLine(value: string, { position }: Html): Paragraph {
  const strong: Strong = { type: 'strong', children: [{ type: 'text', value }] };
  return { type: 'paragraph', children: [strong], ...(position ? { position } : {}) };
}

import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { textOf } from '../document/tree/markdown.ts';

/** What is over a list of an index and names its group. */
export type GroupName = Heading | Paragraph;

/**
 * Finds what names the groups of an index: the heading over each list. Where all lists are under one heading, or under
 * none, and each has a label of its own, as in a bold line or in "Bakers:", the labels do.
 *
 * @param lists the lists of the index among the nodes, in their order
 */
export function groupNames(
  lists: readonly List[],
  nodes: readonly RootContent[],
): ReadonlyMap<List, GroupName> {
  const named = new Set<RootContent>(lists);
  const headings: (Heading | undefined)[] = [];
  const labels: (Paragraph | undefined)[] = [];
  let heading: Heading | undefined;
  for (const [place, node] of nodes.entries()) {
    if (node.type === 'heading') heading = node;
    if (!named.has(node)) continue;
    headings.push(heading);
    labels.push(labelIn(nodes[place - 1]));
  }
  const texts = new Set(labels.map((label) => label && nameIn(label)));
  const areLabelled = new Set(headings).size === 1 && texts.size === lists.length && !texts.has(undefined);
  const names = lists.length > 1 && areLabelled ? labels : headings;
  return new Map(
    lists.flatMap((list, place) => {
      const name = names[place];
      return name ? [[list, name] as const] : [];
    }),
  );
}

/** The words of a name, without the colon at its end. */
export function nameIn(name: GroupName): string {
  return textOf(name).replace(COLON_AT_END, '').trim();
}

const COLON_AT_END = /\s*[:：]\s*$/;
/** More words before a colon are a sentence about the list. */
const MOST_WORDS = 4;

/** A paragraph that is bold as a whole, or a few words with a colon at their end. */
function labelIn(node: RootContent | undefined): Paragraph | undefined {
  if (node?.type !== 'paragraph' || nameIn(node) === '') return undefined;
  const others = node.children.filter(({ type }) => type !== 'strong');
  const isBold =
    others.length < node.children.length && COLON_ALONE.test(others.map((each) => textOf(each)).join(''));
  const text = textOf(node);
  const isShort = COLON_AT_END.test(text) && text.trim().split(/\s+/).length <= MOST_WORDS;
  return isBold || isShort ? node : undefined;
}

const COLON_ALONE = /^\s*[:：]?\s*$/;

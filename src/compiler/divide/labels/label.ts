import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { comparable } from '../../../model/words/fold.ts';
import { isExamplesLabel } from '../../../vocabulary/examples.ts';
import { textOf } from '../../document/tree/markdown.ts';

/** Words that name what is after them, as a heading would: `**Craft**`, `**Craft:** I bake`, `Craft:`. */
export interface Label {
  readonly paragraph: Paragraph;
  /** Without a colon at the end. */
  readonly title: readonly PhrasingContent[];
  /** The title as labels are compared. */
  readonly key: string;
  readonly isMarked: boolean;
  /** What is after it in its paragraph. */
  readonly rest: readonly PhrasingContent[];
}

/** More words before a colon are a sentence about what follows. */
const MOST_WORDS = 4;
const MOST_BOLD_WORDS = 8;
const COLON = /^\s*[:：]\s*/;
const COLON_AT_END = /\s*[:：]\s*$/;
const SENTENCE_END = /[.!?。！？]\s*$/;

/** Reads a paragraph that begins with bold or italic words, or is a few words with a colon at their end. */
export function labelOf(node: RootContent | undefined): Label | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const [first, ...others] = node.children;
  const isMarked = first?.type === 'strong' || first?.type === 'emphasis';
  if (first === undefined || (!isMarked && !COLON_AT_END.test(textOf(node)))) return undefined;
  const title = withoutColon(isMarked ? first.children : node.children);
  const text = title.map((each) => textOf(each)).join('');
  const words = text.trim().split(/\s+/).length;
  if (SENTENCE_END.test(text) || words > (isMarked ? MOST_BOLD_WORDS : MOST_WORDS)) return undefined;
  const rest = isMarked ? afterLabel(others, COLON_AT_END.test(textOf(first))) : [];
  if (!rest || isExamplesLabel(text) || text.trim() === '') return undefined;
  return { paragraph: node, title, key: comparable(text), isMarked, rest };
}

function withoutColon(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return nodes;
  const value = last.value.replace(COLON_AT_END, '');
  return [...nodes.slice(0, -1), ...(value ? [{ ...last, value }] : [])];
}

/** What is after a label; `undefined` if neither a colon nor the end of the line parts the two. */
function afterLabel(
  [next, ...others]: readonly PhrasingContent[],
  hasColon: boolean,
): readonly PhrasingContent[] | undefined {
  if (!next) return [];
  if (next.type === 'break') return others;
  const value = next.type === 'text' ? next.value : '';
  const isParted = hasColon || COLON.test(value) || /^[ \t]*\n/.test(value);
  if (!isParted) return undefined;
  if (next.type !== 'text') return [next, ...others];
  const rest = value.replace(COLON, '').trimStart();
  return rest ? [{ ...next, value: rest }, ...others] : others;
}

import type { Blockquote, Paragraph, PhrasingContent, RootContent, Strong } from 'mdast';
import { FOLD } from './dialects/names.ts';
import { textOf } from './tree/markdown.ts';

const MARK = /^\[!([^\]\s]+)\][+-]?[ \t]*/;
/** How GitHub's notes were written at first. */
const BOLD = /^(?:Note|Tip|Important|Warning|Caution)$/;

/** A quote that is a remark in a box, such as `> [!NOTE]`, and no words of the level itself. */
export function isNote(node: RootContent): boolean {
  if (node.type !== 'blockquote') return false;
  const [paragraph] = node.children;
  const [first, second] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (first?.type === 'text') return MARK.test(first.value);
  return first?.type === 'strong' && BOLD.test(textOf(first)) && (!second || startsLine(second));
}

/** What is in a note, under its kind and title in bold. */
export function partsOfNote({ children: [first, ...others] }: Blockquote): readonly RootContent[] {
  if (first?.type !== 'paragraph') return others;
  const [start, ...rest] = first.children;
  if (start?.type !== 'text') return first ? [first, ...others] : others;
  const [mark = '', kind = ''] = MARK.exec(start.value) ?? [];
  const inlines: readonly PhrasingContent[] = [{ ...start, value: start.value.slice(mark.length) }, ...rest];
  const { line, below } = splitLine(inlines);
  const hasTitle = textOf({ type: 'paragraph', children: line }).trim() !== '';
  const name = kind === kind.toUpperCase() ? kind.toLowerCase() : kind;
  const label = name.slice(0, 1).toUpperCase() + name.slice(1);
  const before = name === FOLD && hasTitle ? '' : hasTitle ? `${label}: ` : label;
  const strong: Strong = { type: 'strong', children: [{ type: 'text', value: before }, ...line] };
  const { position } = first;
  const block = (children: PhrasingContent[]): Paragraph => ({
    type: 'paragraph',
    children,
    ...(position ? { position } : {}),
  });
  return [block([strong]), ...(below.length > 0 ? [block(below)] : []), ...others];
}

/** Parts the first line of a text from the lines below it. */
function splitLine(inlines: readonly PhrasingContent[]): {
  line: PhrasingContent[];
  below: PhrasingContent[];
} {
  for (const [index, inline] of inlines.entries()) {
    if (!startsLine(inline) && !(inline.type === 'text' && inline.value.includes('\n'))) continue;
    const value = inline.type === 'text' ? inline.value : '\n';
    const end = value.indexOf('\n');
    const part = (text: string): PhrasingContent[] =>
      text ? [{ ...inline, type: 'text', value: text }] : [];
    return {
      line: [...inlines.slice(0, index), ...part(value.slice(0, end))],
      below: [...part(value.slice(end + 1)), ...inlines.slice(index + 1)],
    };
  }
  return { line: [...inlines], below: [] };
}

function startsLine(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && /^[ \t]*\n/.test(node.value));
}

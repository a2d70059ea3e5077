import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { FOLD } from './dialects/names.ts';
import { textOf } from './tree/markdown.ts';

const MARK = /^\[!([^\]\s]+)\][+-]?[ \t]*/;
/** How GitHub's notes were written at first. */
const BOLD = /^(?:Note|Tip|Important|Warning|Caution)$/;

/** Whether bold words announce a note. */
export function isNoteLabel(label: string): boolean {
  return BOLD.test(label);
}

/** A quote that is a remark in a box, such as `> [!NOTE]`, and no words of the level itself. */
export function isNote(node: RootContent): boolean {
  return node.type === 'blockquote' && partsOfNote(node) !== undefined;
}

/** Returns what is in a note, under its kind and title in bold, or `undefined` if the quote is none. */
export function partsOfNote({ children }: Blockquote): readonly RootContent[] | undefined {
  const [paragraph, ...others] = children;
  const [first, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (first?.type === 'strong') return BOLD.test(textOf(first)) && beginsLine(rest) ? children : undefined;
  const kind = first?.type === 'text' ? MARK.exec(first.value)?.[1] : undefined;
  if (first?.type !== 'text' || kind === undefined) return undefined;
  const { line, below } = splitLine([{ ...first, value: first.value.replace(MARK, '') }, ...rest]);
  const hasTitle = line.some((inline) => textOf(inline).trim() !== '');
  const name = kind === kind.toUpperCase() ? kind.toLowerCase() : kind;
  const label = name.slice(0, 1).toUpperCase() + name.slice(1);
  const before = !hasTitle ? label : name === FOLD ? '' : `${label}: `;
  const title = toParagraph([{ type: 'strong', children: [{ type: 'text', value: before }, ...line] }]);
  return [title, toParagraph(below), ...others];
}

/** Parts the first line of a text from the lines below it. */
function splitLine(inlines: readonly PhrasingContent[]): {
  line: PhrasingContent[];
  below: PhrasingContent[];
} {
  for (const [index, inline] of inlines.entries()) {
    const value = linesIn(inline);
    const end = value.indexOf('\n');
    if (end === -1) continue;
    const part = (text: string): PhrasingContent => ({ ...inline, type: 'text', value: text });
    return {
      line: [...inlines.slice(0, index), part(value.slice(0, end))],
      below: [part(value.slice(end + 1)), ...inlines.slice(index + 1)],
    };
  }
  return { line: [...inlines], below: [] };
}

/** Whether nothing more is on the line before these; the parser leaves no space at its end. */
function beginsLine([first]: readonly PhrasingContent[]): boolean {
  return !first || linesIn(first).startsWith('\n');
}

function linesIn(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  return node.type === 'text' ? node.value : '';
}

function toParagraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

import type { ListItem, PhrasingContent, Strong } from 'mdast';
import type { Prose, RichText } from '../../model/types.ts';
import { plainText } from '../../model/words/plain.ts';
import { reportLinks, toRichText } from './inline.ts';
import { toProse } from './prose.ts';
import type { Scope } from './scope.ts';

/** A bullet that begins with bold words. */
export interface LabelledBullet {
  /** The bold words, without a colon at their end. */
  readonly label: string;
  /** What follows them. */
  readonly rest: Prose;
  /** The whole bullet. */
  readonly whole: Prose;
  /** Whether a break, a colon, a dash or a new paragraph parts the two; if not, they are one sentence. */
  readonly parted: boolean;
}

/** The paragraph that a bullet begins with; empty where it begins with something else. */
export function startOf({ children: [first] }: ListItem): readonly PhrasingContent[] {
  return first?.type === 'paragraph' ? first.children : [];
}

/** Returns the bold words that a bullet begins with, or `undefined` if it begins with something else. */
export function boldStart(item: ListItem): Strong | undefined {
  const [start] = startOf(item);
  return start?.type === 'strong' ? start : undefined;
}

/** Parts a bullet that has a {@link boldStart} into its bold words and the rest. */
export function readLabelledBullet(item: ListItem, scope: Scope): LabelledBullet {
  const nodes = startOf(item);
  reportLinks(nodes.slice(0, 1), scope);
  const inlines = toRichText(nodes, scope);
  const further = toProse(item.children.slice(1), scope);
  const { label, rest, parted } = partLabel(inlines);
  return {
    label,
    rest: rest.length > 0 ? [{ type: 'paragraph', children: rest }, ...further] : further,
    whole: [{ type: 'paragraph', children: inlines }, ...further],
    parted,
  };
}

/** Parts a line that begins with bold words into them, without a colon at their end, and the rest of the line. */
export function partLabel(
  line: RichText,
): Pick<LabelledBullet, 'label' | 'parted'> & { readonly rest: RichText } {
  const bold = plainText(line.slice(0, 1));
  const { text, parted } = withoutSeparator(line.slice(1));
  return {
    label: bold.replace(COLON_AT_END, ''),
    rest: text,
    parted: parted || COLON_AT_END.test(bold) || text.length === 0,
  };
}

// Japanese has a wide colon
const SEPARATOR = /^\s*(?:[:：]|[–—-](?=\s|$))\s*/;
const COLON_AT_END = /\s*[:：]$/;

/** Takes off the colon, dash or break that parts a text from what is before it. */
export function withoutSeparator(text: RichText): { text: RichText; parted: boolean } {
  let parted = false;
  for (const [index, inline] of text.entries()) {
    if (inline.type === 'break') {
      parted = true;
      continue;
    }
    if (inline.type !== 'text') return { text: text.slice(index), parted };
    const separated = !parted && SEPARATOR.test(inline.value);
    const value = inline.value.replace(separated ? SEPARATOR : /^\s+/, '');
    if (separated) parted = true;
    if (value !== '') return { text: [{ type: 'text', value }, ...text.slice(index + 1)], parted };
  }
  return { text: [], parted };
}

import type { Block, Inline, Prose, RichText } from '../types.ts';

/** A text without its marks, on one line. */
export function plainText(text: RichText): string {
  // a single space stays: replacing each of them takes ten times as long
  return text
    .map(plainInline)
    .join('')
    .replace(/(?! \S)\s+/g, ' ')
    .trim();
}

/** Running text without its marks, on one line. */
export function plainProse(prose: Prose): string {
  return prose.map(plainBlock).join(' ').trim();
}

function plainInline(inline: Inline): string {
  if ('value' in inline) return inline.value;
  return 'children' in inline ? inline.children.map(plainInline).join('') : ' ';
}

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return plainText(block.children);
    case 'list':
      return block.items.map(plainProse).join(' ');
    case 'quote':
      return plainProse(block.children);
    case 'code':
      return block.value;
  }
}

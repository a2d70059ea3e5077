import type { Block, Inline, Prose, RichText } from '../types.ts';

/** The addresses outside the framework to which the links of a text lead, in reading order. */
export function addressesIn(text: RichText): readonly string[] {
  return text.flatMap(ofInline);
}

/** The same for running text. */
export function addressesInProse(prose: Prose): readonly string[] {
  return prose.flatMap(ofBlock);
}

function ofInline(inline: Inline): readonly string[] {
  if (!('children' in inline)) return [];
  return [
    ...(inline.type === 'link' && inline.to.kind === 'url' ? [inline.to.href] : []),
    ...addressesIn(inline.children),
  ];
}

function ofBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return addressesIn(block.children);
    case 'list':
      return block.items.flatMap(addressesInProse);
    case 'quote':
      return addressesInProse(block.children);
    case 'code':
      return [];
  }
}

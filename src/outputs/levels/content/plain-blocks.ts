import { addressBehind } from './address.ts';
import type { Node, Phrase } from './tree.ts';

/** How a text is written that is pasted into a form: without links, without quotes, with one rank of headings. */
export interface Format {
  /** A text, without what would mean something in the format. */
  readonly text: (value: string) => string;
  readonly lineBreak: string;
  readonly emphasis: (content: string) => string;
  readonly strong: (content: string) => string;
  readonly heading: (content: string) => string;
  readonly paragraph: (content: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** An item: its number if it has one, its first line, and the blocks under that. */
  readonly item: (number: string, line: string, blocks: readonly string[]) => string;
}

/** Writes each block. Quotes are written like other text. */
export function blocksIn(format: Format, nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        return format[node.type](phrasesIn(format, node.children));
      case 'list':
        return format.list(
          node.items.map((item, index) => {
            // a paragraph that comes first reads as a line
            const [first] = item;
            const line = first?.type === 'paragraph' ? phrasesIn(format, first.children) : undefined;
            return format.item(
              node.ordered ? `${index + 1}.` : '',
              line ?? '',
              blocksIn(format, line === undefined ? item : item.slice(1)),
            );
          }),
        );
      case 'quote':
        return blocksIn(format, node.children);
      case 'code':
        return format.paragraph(node.value.split('\n').map(format.text).join(format.lineBreak));
    }
  });
}

function phrasesIn(format: Format, phrases: readonly Phrase[]): string {
  return phrases
    .map((phrase) => {
      if ('value' in phrase) return format.text(phrase.value);
      if (phrase.type === 'break') return format.lineBreak;
      const content = phrasesIn(format, phrase.children);
      switch (phrase.type) {
        case 'emphasis':
        case 'strong':
          return format[phrase.type](content);
        case 'link':
          return content + format.text(addressBehind(phrase));
        case 'words':
          return content;
      }
    })
    .join('');
}

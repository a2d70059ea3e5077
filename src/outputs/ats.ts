import { type Html, htmlText } from '../formats/html.ts';
import type { Level } from '../model/types.ts';
import { addressBehind } from './address.ts';
import { levelNodes } from './level.ts';
import type { Node, Phrase } from './tree.ts';
import type { Words } from './words.ts';

/** The tags that applicant tracking systems and job boards keep. */
type Tag = 'p' | 'ul' | 'li' | 'strong' | 'em' | 'br' | 'h3';
type Piece = Html<Tag>;

/** Levels, one after the other, as HTML for an applicant tracking system: seven tags and no attribute. */
export function levelsAts(levels: readonly Level[], strings: Words): string {
  return htmlText<Tag>(levels.flatMap((level) => levelNodes(level, strings).flatMap(block)));
}

function block(node: Node): readonly Piece[] {
  switch (node.type) {
    case 'heading':
      return [{ tag: 'h3', children: inlines(node.children) }];
    case 'paragraph':
      return [{ tag: 'p', children: inlines(node.children) }];
    case 'list':
      return [
        {
          tag: 'ul',
          children: node.items.map((item, index) => ({
            tag: 'li',
            // there is no list with numbers, so they are said
            children: [...(node.ordered ? [`${index + 1}. `] : []), ...itemPieces(item)],
          })),
        },
      ];
    case 'quote':
      return node.children.flatMap(block);
    case 'code':
      return [{ tag: 'p', children: lines(node.value) }];
  }
}

/** A paragraph first reads as a line, without the paragraph's space. */
function itemPieces([first, ...rest]: readonly Node[]): Piece[] {
  const line = first?.type === 'paragraph' ? inlines(first.children) : first ? block(first) : [];
  return [...line, ...rest.flatMap(block)];
}

function inlines(phrases: readonly Phrase[]): Piece[] {
  return phrases.flatMap(inline);
}

function inline(phrase: Phrase): readonly Piece[] {
  switch (phrase.type) {
    case 'text':
    case 'code':
    case 'name':
      return [phrase.value];
    case 'break':
      return [{ tag: 'br', children: [] }];
    case 'emphasis':
      return [{ tag: 'em', children: inlines(phrase.children) }];
    case 'strong':
      return [{ tag: 'strong', children: inlines(phrase.children) }];
    case 'link':
      return [...inlines(phrase.children), addressBehind(phrase)];
    case 'words':
      return inlines(phrase.children);
  }
}

function lines(value: string): Piece[] {
  return value
    .split('\n')
    .flatMap((line, index): Piece[] => (index === 0 ? [line] : [{ tag: 'br', children: [] }, line]));
}

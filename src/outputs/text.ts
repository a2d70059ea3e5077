import type { Level } from '../model/types.ts';
import { addressBehind } from './address.ts';
import { levelNodes } from './level.ts';
import type { Node, Phrase } from './tree.ts';
import type { Words } from './words.ts';

/** Levels, one after the other, as plain text: the twin of what an applicant tracking system gets. */
export function levelsText(levels: readonly Level[], strings: Words): string {
  const texts = levels.map((level) => blocksText(levelNodes(level, strings)));
  return `${texts.join('\n\n\n\n')}\n`;
}

/** Blocks, with an empty line between them and two before a heading. */
function blocksText(nodes: readonly Node[]): string {
  return nodes
    .map((node, index) => (index === 0 ? '' : node.type === 'heading' ? '\n\n\n' : '\n\n') + blockText(node))
    .join('');
}

function blockText(node: Node): string {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return phrasesText(node.children);
    case 'list':
      return node.items.map((item, index) => itemText(item, node.ordered ? `${index + 1}.` : '-')).join('\n');
    case 'quote':
      return blocksText(node.children);
    case 'code':
      return printable(node.value);
  }
}

/** An item, its further lines as far in as its first words. */
function itemText(item: readonly Node[], mark: string): string {
  const indent = ' '.repeat(mark.length + 1);
  const text = item.map(blockText).join('\n').replaceAll('\n', `\n${indent}`);
  return `${mark} ${text}`;
}

function phrasesText(phrases: readonly Phrase[]): string {
  return phrases
    .map((phrase) => {
      switch (phrase.type) {
        case 'break':
          return '\n';
        case 'link':
          return phrasesText(phrase.children) + printable(addressBehind(phrase));
        case 'text':
        case 'code':
        case 'name':
          return printable(phrase.value);
        default:
          return phrasesText(phrase.children);
      }
    })
    .join('');
}

/** A text without the characters that a terminal takes for commands. */
function printable(value: string): string {
  return value.replaceAll(/[^\P{Cc}\n\t]/gu, '');
}

import type { RootContent, TableRow } from 'mdast';
import type { Block, Inline, Prose, RichText } from '../../model/types.ts';
import { plainProse, plainText } from '../../model/words/plain.ts';
import { partsOfNote } from '../document/note.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { excerpt } from '../rules/excerpt.ts';
import { unsupportedMarkdown } from '../rules/unsupported-markdown.ts';
import { reportDrawn } from './drawn.ts';
import { isBreak, textOfHtml, withoutBareTags } from './html.ts';
import { toRichText, unwrap } from './inline.ts';
import type { Scope } from './scope.ts';

/** Turns blocks of Markdown into the model's running text. What the model has no block for is kept as paragraphs. */
export function toProse(nodes: readonly RootContent[], scope: Scope): Prose {
  return nodes.flatMap((node) => toBlocks(node, scope));
}

/** Puts running text into the lines of one rich text, where there is no room for blocks. */
export function flatten(prose: Prose): RichText {
  return joinLines(prose.map(flattenBlock));
}

/** Joins texts with line breaks. */
export function joinLines(lines: readonly RichText[]): RichText {
  const filled = lines.filter((line) => line.length > 0);
  if (filled.length < 2) return filled[0] ?? [];
  return filled.flatMap((line, index): readonly Inline[] =>
    index === 0 ? line : [{ type: 'break' }, ...line],
  );
}

function toBlocks(node: RootContent, scope: Scope): Prose {
  switch (node.type) {
    case 'paragraph':
      return paragraph(toRichText(node.children, scope));
    case 'heading': {
      const text = toRichText(node.children, scope);
      if (text.length === 0) return [];
      const message = `Unexpected heading of depth ${node.depth} here, expected ## headings only. It is kept as a bold line.`;
      const mend = `Write **${excerpt(plainText(text))}** instead, or move the heading to where it is alone.`;
      scope.report(unsupportedMarkdown, spanOf(node), message, mend);
      return paragraph([{ type: 'strong', children: text }]);
    }
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => toProse(item.children, scope)),
        },
      ];
    case 'blockquote':
      return [{ type: 'quote', children: toProse(partsOfNote(node) ?? node.children, scope) }];
    case 'code':
      reportDrawn(node, scope);
      return [{ type: 'code', value: node.value }];
    case 'html': {
      if (isBreak(node)) return [];
      const value = unwrap(withoutBareTags(textOfHtml(node, scope)).trim());
      return value === '' ? [] : paragraph([{ type: 'text', value }]);
    }
    case 'table': {
      const message = 'Unexpected table, expected bullets. Its rows are kept as a list.';
      const items = node.children.map((row) => readRow(row, scope));
      const example = excerpt(
        plainProse(items[1] ?? [])
          .replace(' | ', ': ')
          .replaceAll(' | ', ', '),
      );
      const mend = `Write a bullet for each row${example === '' ? '' : `, for example "- ${example}"`}.`;
      scope.report(unsupportedMarkdown, spanOf(node), message, mend);
      return [{ type: 'list', ordered: false, items }];
    }
    case 'footnoteDefinition': {
      const message =
        'Unexpected footnote, expected the note in the text. Its mark is kept, and it is kept as a paragraph.';
      const note = toProse(node.children, scope);
      const mend = `Write "(${excerpt(plainProse(note))})" in place of the mark, and remove the footnote.`;
      scope.report(unsupportedMarkdown, spanOf(node), message, mend);
      const mark: Inline = { type: 'text', value: `[${node.label ?? node.identifier}]` };
      return [...paragraph([mark]), ...note];
    }
    case 'thematicBreak':
    case 'definition':
      return [];
    default:
      throw new Error(`Markdown has no block "${node.type}"`);
  }
}

function paragraph(children: RichText): readonly Block[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function flattenBlock(block: Block): RichText {
  switch (block.type) {
    case 'paragraph':
      return block.children;
    case 'list':
      return joinLines(block.items.map(flatten));
    case 'quote':
      return flatten(block.children);
    case 'code':
      return joinLines(block.value.split('\n').map(codeLine));
  }
}

function codeLine(value: string): RichText {
  return value.trim() === '' ? [] : [{ type: 'code', value }];
}

function readRow({ children }: TableRow, scope: Scope): Prose {
  const cells = children.map((cell) => toRichText(cell.children, scope)).filter((text) => text.length > 0);
  const bar: Inline = { type: 'text', value: ' | ' };
  return paragraph(cells.flatMap((text, place) => (place === 0 ? text : [bar, ...text])));
}

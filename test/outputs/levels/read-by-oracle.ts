import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Line, type Run, toLine } from './lines.ts';

/** The lines that a reader finds in a Markdown text, by mdast-util-from-markdown: nothing of ours reads here. */
export function linesOfMarkdown(markdown: string): Line[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return linesOf(tree, '');
}

function linesOf(node: Nodes, path: string): Line[] {
  const within = (path: string) =>
    'children' in node ? node.children.flatMap((child) => linesOf(child, path)) : [];
  switch (node.type) {
    case 'root':
    case 'listItem':
      return within(path);
    case 'blockquote':
      return within(`${path}>`);
    case 'list':
      return within(`${path}${node.ordered ? '1' : '-'}`);
    case 'heading':
      return [toLine(`${path}${'#'.repeat(node.depth)}`, runsOf(node.children, []))];
    case 'paragraph':
      return [toLine(path, runsOf(node.children, []))];
    case 'code':
      return [toLine(`${path}code`, [{ marks: [], text: node.value }])];
    default:
      throw new Error(`Unexpected ${node.type}, which no level is written with`);
  }
}

function runsOf(phrases: readonly PhrasingContent[], marks: readonly string[]): Run[] {
  return phrases.flatMap((phrase): Run[] => {
    switch (phrase.type) {
      case 'text':
        return [{ marks, text: phrase.value }];
      case 'inlineCode':
        return [{ marks: [...marks, 'code'], text: phrase.value }];
      case 'break':
        return [{ marks: [], text: '\n' }];
      case 'emphasis':
      case 'strong':
        return runsOf(phrase.children, [...marks, phrase.type]);
      case 'link':
        return runsOf(phrase.children, [...marks, `link ${phrase.url}`]);
      default:
        throw new Error(`Unexpected ${phrase.type}, which no level is written with`);
    }
  });
}

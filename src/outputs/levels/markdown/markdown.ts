import type { GrowthRequest } from '../../../model/strands/growth.ts';
import type { Framework, Level, LinkTarget } from '../../../model/types.ts';
import type { Strings } from '../../../strings/strings.ts';
import { toAddress } from '../content/address.ts';
import { type ComparedCell, type ComparedRow, comparisonOf } from '../content/comparison.ts';
import { growthNodes } from '../content/growth.ts';
import { documentNodes } from '../content/level.ts';
import { bullets, heading, type Node, type Phrase, paragraph, strong, text } from '../content/tree.ts';
import { headingLine, markdownLine } from './line.ts';

/** Returns the address of a link, or `undefined` if its target is missing. Then only its text stays. */
type HrefTo = (target: LinkTarget) => string | undefined;

/** A level as a document in Markdown, of which the compiler makes the same level again. */
export function levelMarkdown(level: Level, strings: Strings): string {
  const sections = new Set(level.sections.map(({ id }) => id));
  return document(documentNodes(level, strings), (target) => {
    if (target.kind === 'url') return target.href;
    const isHere = target.kind === 'level' && target.level === level.id;
    return isHere && target.section !== undefined && sections.has(target.section)
      ? `#${target.section}`
      : undefined;
  });
}

/** Levels compared, as headings and lists: tables in Markdown hold no lists, and a wide one cannot be read in its source. */
export function comparisonMarkdown(framework: Framework, levels: readonly Level[], strings: Strings): string {
  const comparison = comparisonOf(framework, levels, strings);
  const nodes: Node[] = [
    heading(1, comparison.title),
    ...comparison.stepNotes,
    paragraph(...comparison.summary),
    ...comparison.levels.flatMap(({ name, lead }) =>
      lead.length > 0 ? [heading(2, text(name)), ...lead] : [],
    ),
    ...comparison.rows.flatMap((row) => [heading(2, row.name), ...rowNodes(row, comparison.names)]),
  ];
  return document(nodes, toAddress);
}

/** A theme or a strand through the levels, as headings and lists. */
export function growthMarkdown(framework: Framework, request: GrowthRequest, strings: Strings): string {
  return document(growthNodes(framework, request, strings), toAddress);
}

function rowNodes({ type, notes, lines }: ComparedRow, names: readonly string[]): Node[] {
  return [
    ...notes.map(emphasised),
    ...lines.flatMap(({ name, same, cells }) => {
      if (same) {
        return [
          lines.length > 1 ? heading(3, same) : emphasised(same),
          ...cells.flatMap((cell) => cellNodes(cell)),
        ];
      }
      if (name) {
        return [heading(3, name), ...bullets(labelledCells(cells, names))];
      }
      return type === 'fact'
        ? bullets(labelledCells(cells, names))
        : cells.flatMap((cell, column) => cellNodes(cell, names[column]));
    }),
  ];
}

function emphasised(phrase: Phrase): Node {
  return paragraph({ type: 'emphasis', children: [phrase] });
}

/** What each level says, under its name; a level without anything has no item. */
function labelledCells(cells: readonly (ComparedCell | undefined)[], names: readonly string[]): Node[][] {
  return cells.flatMap((cell, column) => (cell ? [labelled(names[column] ?? '', cell.nodes)] : []));
}

function labelled(name: string, [first, ...others]: readonly Node[]): Node[] {
  const label = strong(text(`${name}:`));
  return first?.type === 'paragraph'
    ? [paragraph(label, text(' '), ...first.children), ...others]
    : [paragraph(label), ...(first ? [first] : []), ...others];
}

/** @param name of the level, unless the cell is that of all */
function cellNodes(cell: ComparedCell | undefined, name?: string): Node[] {
  if (!cell) return [];
  const { title, nodes } = cell;
  if (name !== undefined) {
    return [heading(3, text(title === undefined ? name : `${name} – ${title}`)), ...nodes];
  }
  return [...(title === undefined ? [] : [paragraph(strong(text(title)))]), ...nodes];
}

function document(nodes: readonly Node[], hrefTo: HrefTo): string {
  return `${blocks(nodes, hrefTo)}\n`;
}

function blocks(nodes: readonly Node[], hrefTo: HrefTo): string {
  let isOther = false;
  const texts = nodes.map((node, index) => {
    const before = nodes[index - 1];
    // two lists of a kind would be one
    isOther = node.type === 'list' && before?.type === 'list' && before.ordered === node.ordered && !isOther;
    return block(node, isOther, hrefTo);
  });
  return texts.filter((each) => each !== '').join('\n\n');
}

function block(node: Node, isOther: boolean, hrefTo: HrefTo): string {
  switch (node.type) {
    case 'heading':
      return headingLine(node.rank, markdownLine(node.children, hrefTo));
    case 'paragraph':
      return markdownLine(node.children, hrefTo);
    case 'quote':
      return blocks(node.children, hrefTo)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'code': {
      const longest = Math.max(2, ...[...node.value.matchAll(/`+/g)].map(([run]) => run.length));
      const fence = '`'.repeat(longest + 1);
      return `${fence}\n${node.value === '' ? '' : `${node.value}\n`}${fence}`;
    }
    case 'list':
      return node.items
        .map((content, index) => {
          const bullet = isOther ? '*' : '-';
          const mark = node.ordered ? `${index + 1}${isOther ? ')' : '.'}` : bullet;
          return item(content, mark, hrefTo);
        })
        .join('\n');
  }
}

/** An item, its further lines as far in as its first words. */
function item(nodes: readonly Node[], mark: string, hrefTo: HrefTo): string {
  const indent = ' '.repeat(mark.length + 1);
  const [first, second] = nodes;
  // a list may follow a line at once, unless its first item is empty
  const isTight = first?.type === 'paragraph' && second?.type === 'list' && nodes.length === 2;
  const content = blocks(nodes, hrefTo);
  const body = isTight ? content.replace(/\n\n(?=(?:-|1\.) \S)/, '\n') : content;
  return body === '' ? mark : `${mark} ${body.replaceAll(/\n(?=[^\n])/g, `\n${indent}`)}`;
}

import type { ListItem } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { fold } from '../model/fold.ts';
import { plainProse, plainText } from '../model/plain.ts';
import type { Block, Inline, Prose } from '../model/types.ts';
import { findOrders, type OrderRange } from './codes.ts';
import type { Span } from './diagnostics.ts';
import { slugOfWords, type UniqueIds } from './ids.ts';
import { beginsBold, splitLead } from './lead.ts';
import { spanOf } from './markdown.ts';
import type { Scope } from './scope.ts';
import { capitalise } from './title.ts';

/** A phase as the README tells it, before it is known which levels there are. */
export interface PhaseDraft {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly text: Prose;
  /** Where the levels stand that the label names by their codes. */
  readonly orders: readonly OrderRange[];
  /** The titles in parentheses right after the label, folded. */
  readonly named: ReadonlySet<string>;
  readonly span: Span;
}

/** Whether a bullet begins with bold words that hold a level's code. */
export function isPhase(item: ListItem): boolean {
  const [paragraph] = item.children;
  if (!beginsBold(item) || paragraph?.type !== 'paragraph') return false;
  const [bold] = paragraph.children;
  return bold !== undefined && findOrders(textOf(bold)).length > 0;
}

/** Reads a bullet that begins with bold words as a phase. */
export function readPhase(item: ListItem, scope: Scope, ids: UniqueIds): PhaseDraft {
  const { lead, rest, whole, parted } = splitLead(item, scope);
  const emphasised = lastEmphasis(whole);
  const title = emphasised ? capitalise(emphasised) : lead;
  const span = spanOf(item);
  scope.infer(span, `phase "${title}" for ${lead}`);
  return {
    id: ids(slugOfWords(title, Number.POSITIVE_INFINITY, 'phase')),
    title,
    label: lead,
    // where the label is the subject of the sentence, the sentence needs it
    text: parted ? rest : whole,
    orders: findOrders(lead),
    named: titlesInParentheses(plainProse(rest)),
    span,
  };
}

function titlesInParentheses(text: string): ReadonlySet<string> {
  const inside = /^\(([^()]*)\)/.exec(text)?.[1] ?? '';
  // "Research and Development Lead" may be one title or the end of an enumeration: both readings are tried
  const readings = [...inside.split(/[,;]/), ...inside.split(/[,;]|\band\b|&/)];
  return new Set(readings.map(fold).filter((title) => title !== ''));
}

function lastEmphasis(prose: Prose): string | undefined {
  let last: string | undefined;
  const visitInline = (inline: Inline) => {
    if (inline.type === 'emphasis') last = plainText(inline.children);
    else if ('children' in inline) inline.children.forEach(visitInline);
  };
  const visitBlock = (block: Block) => {
    if (block.type === 'paragraph') block.children.forEach(visitInline);
    else if (block.type === 'quote') block.children.forEach(visitBlock);
    else if (block.type === 'list') for (const item of block.items) item.forEach(visitBlock);
  };
  prose.forEach(visitBlock);
  return last;
}

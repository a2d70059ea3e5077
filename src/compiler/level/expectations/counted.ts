import type { ListItem, Paragraph, RootContent } from 'mdast';
import { comparable } from '../../../model/words/fold.ts';
import type { FoundStep } from '../../divide/level-names.ts';
import type { LevelPart } from '../../divide/outline/parts.ts';
import { paragraphOf } from '../../divide/tables/cell-bullets.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { saidList, saidMapping } from '../../text/said.ts';
import type { Scope } from '../../text/scope.ts';
import { itemsOfCells } from './cells.ts';

/** What can be an expectation. */
export const COUNTABLE = ['bullets', 'paragraphs', 'cells'] as const;

/** What is an expectation in a section. */
export type Counted = ReadonlySet<(typeof COUNTABLE)[number]>;

/** What most frameworks have. */
export const BULLETS: Counted = new Set(['bullets']);

/** What reading a level takes beside the document. */
export interface LevelScope extends Scope {
  /** Whether other documents have parts of the level. */
  readonly isJoined?: boolean;
  readonly counted: Counted;
  /** What is an expectation under certain headings, as they are compared, if the owner does not say it. */
  readonly countedByHeading: ReadonlyMap<string, Counted>;
  /** The headings over step notes, as they are compared. */
  readonly stepHeadings: ReadonlyMap<string, FoundStep>;
}

/** Returns what the owner says is an expectation under a heading, if the owner says it. */
export function saidCountedIn(title: string, scope: Scope): Counted | undefined {
  const said = saidMapping('expectationsIn', scope);
  if (!said) return undefined;
  const name = comparable(title);
  const [, text] = [...said.items].findLast(([heading]) => comparable(heading) === name) ?? [];
  const counted = wordsIn(text?.value ?? '').filter(isCountable);
  return counted.length > 0 ? new Set(counted) : undefined;
}

/** The words of a value such as "bullets, paragraphs". */
export function wordsIn(value: string): readonly string[] {
  return value.split(/[\s,]+/).filter(Boolean);
}

/** Whether a word is the name of what can be an expectation. */
export function isCountable(word: string): word is (typeof COUNTABLE)[number] {
  return COUNTABLE.some((each) => each === word);
}

/** Returns what the owner says is an expectation in a level, if the owner says it. */
export function saidCounted({ isOfCells }: LevelPart, scope: Scope): Counted | undefined {
  const said = saidList('expectations', scope);
  const counted = (said ?? []).filter(isCountable);
  if (counted.length === 0) return undefined;
  // the cells of a table of levels are bullets by now
  return new Set(isOfCells && counted.includes('cells') ? [...counted, 'bullets'] : counted);
}

/** What a paragraph or a table becomes where it is counted. */
interface CountedItems {
  readonly items: readonly ListItem[];
  /** What of it is no expectation: the first row of a table. */
  readonly text: readonly Paragraph[];
}

/**
 * Returns a paragraph or the cells of a table as bullets, or `undefined` if they are not counted. A line that introduces the
 * list or table after it never is.
 */
export function countedItems(
  node: RootContent,
  next: RootContent | undefined,
  counted: Counted,
): CountedItems | undefined {
  if (node.type === 'table' && counted.has('cells')) {
    return { items: itemsOfCells(node), text: [paragraphOf(node.children[0]?.children ?? [])] };
  }
  if (node.type !== 'paragraph' || !counted.has('paragraphs')) return undefined;
  const isIntroduction = (next?.type === 'list' || next?.type === 'table') && /[:：]\s*$/.test(textOf(node));
  return isIntroduction ? undefined : { items: [asBullet(node)], text: [] };
}

function asBullet(paragraph: Paragraph): ListItem {
  const place = paragraph.position ? { position: paragraph.position } : {};
  return { type: 'listItem', children: [paragraph], ...place };
}

import type { Nodes, Root } from 'mdast';
import type { Point } from '../../rules/diagnostics.ts';
import { lastAtMost, placesIn } from '../tree/points.ts';

/** A stretch of a text, by offsets, and what to put in its place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text put into other Markdown, of which every place is still known in the file. */
export interface Translation {
  readonly text: string;
  /** The offset in the file of an offset in the text. */
  readonly sourceOf: (offset: number) => number;
}

/** Returns the translation that changes nothing. */
export function untranslated(text: string): Translation {
  return { text, sourceOf: (offset) => offset };
}

/** Returns a translation with further changes, which must be in order and must not overlap. */
export function changed(before: Translation, changes: readonly Change[]): Translation {
  if (changes.length === 0) return before;
  // where each stretch begins in the new text and in the one before, and how far a place in it can go there
  const stretches: { readonly at: number; readonly from: number; readonly length: number }[] = [];
  let text = '';
  let end = 0;
  for (const change of changes) {
    stretches.push({ at: text.length, from: end, length: change.start - end });
    text += before.text.slice(end, change.start);
    stretches.push({ at: text.length, from: change.start, length: change.end - change.start });
    text += change.text;
    end = change.end;
  }
  stretches.push({ at: text.length, from: end, length: before.text.length - end });
  text += before.text.slice(end);
  const sourceOf = (offset: number) => {
    const stretch = lastAtMost(stretches, ({ at }) => at, offset);
    return before.sourceOf(stretch ? stretch.from + Math.min(offset - stretch.at, stretch.length) : offset);
  };
  return { text, sourceOf };
}

/** Moves the positions of a tree from the text that was parsed to the file. */
export function moveToSource(tree: Root, { text, sourceOf }: Translation, source: string): void {
  const { offsetOf } = placesIn(text);
  const { pointAt } = placesIn(source);
  const move = (point: Point) => {
    const offset = sourceOf(offsetOf(point));
    return { ...pointAt(offset), offset };
  };
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const { position } = node;
    if (position) node.position = { start: move(position.start), end: move(position.end) };
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}

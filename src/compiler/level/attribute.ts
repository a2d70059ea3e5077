import type { ListItem } from 'mdast';
import type { Attribute } from '../../model/types.ts';
import { textOf } from '../document/tree/markdown.ts';
import { readLabelledBullet, startOf } from '../text/labelled-bullet.ts';
import { flatten } from '../text/prose.ts';
import type { Scope } from '../text/scope.ts';

/** Whether a bullet has the shape `**Label**: value` or `**Label:** value`. */
export function isAttribute(item: ListItem): boolean {
  const [label, next] = startOf(item);
  if (label?.type !== 'strong') return false;
  return /:\s*$/.test(textOf(label)) || (next?.type === 'text' && /^\s*:/.test(next.value));
}

/** Reads a bullet that {@link isAttribute}; what is on further lines belongs to the value. */
export function readAttribute(item: ListItem, scope: Scope): Attribute {
  const { label, rest } = readLabelledBullet(item, scope);
  return { label, value: flatten(rest) };
}

import type { Link, LinkReference } from 'mdast';
import type { Document } from '../document/document.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { placesOf } from '../document/tree/points.ts';
import type { Fix } from '../rules/diagnostics.ts';

/** Returns the fix that puts another address into a link or its definition, or `undefined` if it is not written plainly. */
export function fixAddress(
  node: Link | LinkReference,
  url: string,
  address: string | undefined,
  document: Document,
): Fix | undefined {
  const holder = node.type === 'link' ? node : document.definitions.get(node.identifier);
  if (!holder || address === undefined) return undefined;
  const { text } = document;
  const { offsetOf, pointAt } = placesOf(document);
  const { start, end = start } = spanOf(holder);
  const label = holder.type === 'link' ? spanOf(holder.children.at(-1) ?? holder).end : undefined;
  const from = label ? offsetOf(label) : text.indexOf(']', offsetOf(start));
  const at = text.indexOf(url, from);
  if (at < 0 || at + url.length > offsetOf(end)) return undefined;
  return { edits: [{ start: pointAt(at), end: pointAt(at + url.length), text: address }] };
}

import type { Inline, LinkTarget, RichText } from '../types.ts';
import { joinTexts } from '../words/texts.ts';
import { isOf } from './labels.ts';
import { withLists } from './walk.ts';

/** A link in a text. */
export type Link = Extract<Inline, { type: 'link' }>;

/** Returns a part of the model in which links that lead nowhere have become text. What has no such link stays the same object. */
export function unlinked<T>(part: T, isLeftOut: (to: LinkTarget) => boolean): T {
  return withLists(part, (list) => {
    if (!list.some((node) => isLink(node) && isLeftOut(node.to))) return list;
    const nodes = (list as RichText).flatMap(
      (node): RichText => (isLink(node) && isLeftOut(node.to) ? node.children : [node]),
    );
    // texts that a link parted are one again, as they would be without it
    return joinTexts(nodes);
  });
}

/** The links in a part of the model, in its order. */
export function linksIn(part: unknown): readonly Link[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(linksIn);
  return isLink(part) ? [part, ...inner] : inner;
}

function isLink(node: unknown): node is Link {
  return isOf('link', node);
}

import type { Heading } from 'mdast';
import { partsOfAddress } from '../../document/address.ts';
import type { Document } from '../../document/document.ts';
import { saysLevels } from '../signs/says-levels.ts';

/**
 * Whether a list links to every section of its own document, as a table of contents does.
 *
 * @param urls where its links lead
 * @param over the heading that it is under, to which it need not link; one that says "Levels" makes it a list of levels
 */
export function coversAll(
  urls: readonly string[],
  { tree, anchors }: Document,
  over: Heading | undefined,
): boolean {
  if (!urls.some((url) => url.startsWith('#')) || (over && saysLevels(over))) return false;
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const firsts = headings.filter(({ depth }) => depth === 1);
  const others = firsts.length === 1 ? headings.filter(({ depth }) => depth > 1) : headings;
  const least = others.reduce((depth, heading) => Math.min(depth, heading.depth), 6);
  const sections = others.filter((heading) => heading.depth === least && heading !== over);
  const linked = new Set(urls.map((url) => anchorIn(url)?.toLowerCase()));
  return sections.length > 1 && sections.every((heading) => linked.has(anchors.get(heading)));
}

/** The anchor of an address in its own document. */
export function anchorIn(url: string): string | undefined {
  return url.startsWith('#') ? partsOfAddress(url).fragment : undefined;
}

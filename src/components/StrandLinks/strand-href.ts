import { fillAddress } from '../../model/names/fill.ts';

/**
 * Where links to a strand lead: an address such as `/strands/{strand}#{anchor}`, or a function that makes one. The anchor is the place of the
 * expectation in a `LevelGrowth` of that strand.
 */
export type StrandHref = string | ((strand: string, anchor: string) => string);

/** Returns the address of a strand, at the expectation that the link stands beside. */
export function hrefOfStrand(href: StrandHref, strand: string, anchor: string): string {
  return typeof href === 'string' ? fillAddress(href, { strand, anchor }) : href(strand, anchor);
}

import type { ComponentPropsWithRef, ElementType } from 'react';
import type { LinkTarget } from '../model/types.ts';
import type { Strings } from '../strings/strings.ts';

/** The rank of a heading, as in `h1` to `h6`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Returns the address of a link between the framework's documents, or `undefined` if there is none. */
export type HrefTo = (target: LinkTarget) => string | undefined;

/** The props that components have in common, beside those of the element that they render. */
export interface DisplayProps<Words = Strings> {
  /** The rank of the component's first heading. Headings below it follow. Default 2. */
  headingLevel?: HeadingLevel;
  /** The words of the interface, in one language. Default English. */
  strings?: Words;
  /**
   * Returns the address of a link between the framework's documents. Default: fragments of the same page
   * (`#l4-lead-engineer`), for pages that show the whole framework, and none for the glossary. A link without an address is text.
   */
  hrefTo?: HrefTo | undefined;
}

/** The props of the element `E`, which a component passes on to it. The children are the component's own. */
export type ElementProps<E extends ElementType> = Omit<ComponentPropsWithRef<E>, 'children'>;

/** Returns the tag of a heading of the given rank, at most `h6`. */
export function headingTag(rank: number): `h${HeadingLevel}` {
  return `h${Math.min(rank, 6) as HeadingLevel}`;
}

/** Joins class names and leaves out empty ones. */
export function classes(...names: (string | undefined | false)[]): string {
  return names.filter(Boolean).join(' ');
}

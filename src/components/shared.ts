import type { ComponentPropsWithRef, ElementType } from 'react';
import type { LinkTarget } from '../model/types.ts';
import type { Strings } from '../strings/strings.ts';

/** The rank of a heading, as in `h1` to `h6`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** What every component takes beside its own props and those of the element that it renders. */
export interface DisplayProps<Words = Strings> {
  /** The rank of the component's first heading; those below it follow. Default 2. */
  headingLevel?: HeadingLevel;
  /** The words of the interface, in one language. Default English. */
  strings?: Words;
  /**
   * Where links between the framework's documents lead. Default: fragments of the same page (`#l4-lead-engineer`),
   * which is right where the page shows the whole framework.
   */
  hrefTo?: ((target: LinkTarget) => string) | undefined;
}

/** All that the element `E` takes, which a component that renders it hands on. What is inside is the component's own. */
export type ElementProps<E extends ElementType> = Omit<ComponentPropsWithRef<E>, 'children'>;

/** The tag of a heading of the given rank; HTML has no rank after 6. */
export function headingTag(rank: number): `h${HeadingLevel}` {
  return `h${Math.min(rank, 6) as HeadingLevel}`;
}

/** Joins class names, leaving out what is empty. */
export function classes(...names: (string | undefined | false)[]): string {
  return names.filter(Boolean).join(' ');
}

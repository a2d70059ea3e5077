import type { LinkTarget } from '../../model/types.ts';
import type { Span } from '../rules/diagnostics.ts';

/** A link, and where it stands. */
export interface PlacedLink {
  /** The one of the model; of a label's, only the words are in the model. */
  readonly link: { readonly to: LinkTarget };
  readonly path: string;
  readonly span: Span;
  /** Whether it stands in a heading or a label, which has no room for it. */
  readonly isInLabel: boolean;
}

/** Takes note of a link. */
export type NoteLink = (link: PlacedLink['link'], span: Span, isInLabel: boolean) => void;

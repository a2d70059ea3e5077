import type { Heading, RootContent, TableCell } from 'mdast';
import type { Outline, OutlineSection } from './outline.ts';

/** The part of a document that is one level. */
export interface LevelPart {
  readonly id: string;
  /** The shorter id that it does not have, because other levels would have it, too. */
  readonly wantedId?: string;
  /** What an index names the level by: its file, with `#` and the anchor of its heading where the file holds several. */
  readonly key: string;
  readonly heading?: Heading;
  readonly lead: readonly RootContent[];
  readonly sections: readonly OutlineSection[];
  /** The heading of the track that the level is under, where the document holds several tracks. */
  readonly track?: Heading;
  /** Whether the document holds this level alone, so that its front matter and its name speak of it. */
  readonly isAlone: boolean;
  /** Whether bullets such as `- **Label**: text` are expectations, as the document has nothing else. */
  readonly isBare: boolean;
  /** How the parts of several documents are one level, each in its own theme. */
  readonly joined?: Joined;
  /** Whether its bullets are the cells of a table. */
  readonly isOfCells?: true;
}

/** A part of a level that several documents hold. */
export interface Joined {
  /** What is the same in all parts of the level. */
  readonly level: string;
  /** The place of its theme among those of the others. */
  readonly place: number;
}

/** What a document holds. */
export interface Parts {
  readonly levels: readonly LevelPart[];
  /** The document without its levels; a document that is one level has none. */
  readonly overview?: Outline;
  /** The headings around the levels that have nothing else under them. */
  readonly groups?: readonly Heading[];
  /** What told the levels from the rest, where the document holds several. */
  readonly sign?: string;
  /** What the document's `levelHeadings` would say of them. */
  readonly saying?: string | readonly string[];
  /** The headings beside those of levels that may be meant as one. */
  readonly doubts?: readonly Doubt[];
  /** What there is no place for. */
  readonly leftOut?: readonly LeftOut[];
}

/** A cell that becomes no part of the model. */
export interface LeftOut {
  readonly cell: TableCell;
  /** Where it is, and what was expected there: the second half of a message. */
  readonly problem: string;
  /** What to do. */
  readonly mend: string;
}

/** A heading beside those of levels that may be meant as one, although nothing tells it is. */
export interface Doubt {
  readonly heading: Heading;
  /** The anchor of its section. */
  readonly anchor: string;
  /** One of the levels, as an example. */
  readonly like: Heading;
  /** Whether the others are known by their codes. */
  readonly isCoded: boolean;
  /** The code that it seems to have with a slip. */
  readonly meant?: string;
}

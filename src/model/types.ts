/**
 * The model: what the compiler makes of a folder of Markdown and what every form of output is made from.
 * Plain, immutable, JSON-serialisable data. It never holds a string of HTML.
 */

/** The language that a text is in, in the words of HTML: the attributes of the element that holds the text. */
export interface Language {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A run of text within a line. The union is closed: whoever renders it can handle every case. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis'; readonly children: RichText }
  | { readonly type: 'strong'; readonly children: RichText }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'link'; readonly to: LinkTarget; readonly children: RichText }
  | { readonly type: 'break' };

/** The text of a heading, a bullet or a paragraph. */
export type RichText = readonly Inline[];

/** A piece of running text that stands on lines of its own. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: RichText }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Prose[] }
  | { readonly type: 'quote'; readonly children: Prose }
  | { readonly type: 'code'; readonly value: string };

/** Running text: paragraphs, lists, quotes. */
export type Prose = readonly Block[];

/**
 * Where a link leads. Links between the framework's own documents name their target in the model's terms,
 * so that each form of output can resolve them in its own way.
 */
export type LinkTarget =
  | { readonly kind: 'url'; readonly href: string }
  | { readonly kind: 'framework'; readonly section?: string }
  | { readonly kind: 'level'; readonly level: string; readonly section?: string };

/** How settled a level's text is. */
export type LevelStatus = 'current' | 'draft' | 'legacy';

/** What a section of a level is about. `theme` sections are the ones that a comparison aligns by theme. */
export type SectionKind = 'impact' | 'theme' | 'success' | 'other';

/** One bullet: something that is expected at a level. */
export interface Expectation {
  /** Unique within its level, made from the bullet's first words, so it survives moving and light editing. */
  readonly id: string;
  readonly text: RichText;
  /** Expectations nested under this one. */
  readonly children: readonly Expectation[];
  /** What meeting the expectation has looked like. */
  readonly examples: readonly RichText[];
}

/** A heading of a level and what stands under it. */
export interface Section {
  /** Unique within its level: the slug of the heading, as a Git host makes it. */
  readonly id: string;
  readonly kind: SectionKind;
  /** The id of the framework's theme that the author put this section under. */
  readonly theme?: string;
  /** The heading, without marks; empty where bullets stand under no heading but the level's own. */
  readonly title: string;
  /** The heading around this one, where sections stand in groups. */
  readonly group?: string;
  /** What stands between the heading and the first expectation. */
  readonly intro: Prose;
  readonly expectations: readonly Expectation[];
  /** Examples that belong to the section as a whole. */
  readonly examples: readonly RichText[];
}

/** A labelled fact about a level, such as "Planning horizon: current and next cycle". */
export interface Attribute {
  readonly label: string;
  readonly value: RichText;
}

/** Where a level stands on its track; carried by the level so that it can be shown without the others. */
export interface Place {
  /** Counted from 1 at the foot of the level's own track. */
  readonly position: number;
  /** How many levels the track has. */
  readonly of: number;
  /** How many levels of the framework's first track lie below the one where this track begins; 0 on the first track. */
  readonly below: number;
  /** Empty for the only track of a framework that does not name it. */
  readonly trackTitle: string;
  readonly phaseTitle?: string;
}

/** What there is to say of a level without its text. */
export interface LevelSummary<Id extends string = string> {
  /** The slug of the level's file name. A code is not unique: L4 may stand on two tracks. */
  readonly id: Id;
  /** For example "L4"; empty where the framework gives its levels no codes. */
  readonly code: string;
  /**
   * The whole number in the code: 4 in "L4", 1 in "L1.10". Without a code, the place in the index, or else on the track.
   * Levels of one track that share a rank are told apart by `place.position`.
   */
  readonly rank: number;
  /** The title without the code. */
  readonly title: string;
  /** A track's id. */
  readonly track: string;
  /** A phase's id, where the journey names a phase that holds this level. */
  readonly phase?: string;
  readonly status: LevelStatus;
  /** The language of the level's text, where the README declares one; carried by the level like its place. */
  readonly language?: Language;
  readonly place: Place;
}

/** One role at one rank. */
export interface Level<Id extends string = string> extends LevelSummary<Id> {
  /** The level in its own words, in the first person. */
  readonly statement: Prose;
  /** What else stands before the first section. */
  readonly intro: Prose;
  readonly attributes: readonly Attribute[];
  readonly sections: readonly Section[];
  /** Who answers for the text, as the front matter has it. */
  readonly owner?: string;
  /** The date by which the text is to be looked at again: YYYY-MM-DD. */
  readonly reviewBy?: string;
  /** The document that the level was read from, relative to the framework's folder, and the line of its title. */
  readonly source: { readonly path: string; readonly line: number };
}

/** A point that holds for every level. */
export interface Principle {
  readonly id: string;
  readonly title: string;
  readonly text: Prose;
}

/** A run of levels with one focus. */
export interface Phase {
  readonly id: string;
  readonly title: string;
  /** How the author names the run, for example "L1 to L3"; empty where that is its title. */
  readonly label: string;
  readonly text: Prose;
  /** Level ids, in order. */
  readonly levels: readonly string[];
}

/** A line of levels that a person climbs. */
export interface Track {
  readonly id: string;
  readonly title: string;
}

/** A line of growth that runs through the levels. */
export interface Theme {
  readonly id: string;
  readonly title: string;
}

/** What a section of the framework's README is for. */
export type FrameworkSectionKind = 'purpose' | 'principles' | 'journey' | 'index' | 'contributing' | 'other';

/** A section of the framework's README. */
export interface FrameworkSection {
  /** The slug of the heading, as a Git host makes it. */
  readonly id: string;
  readonly kind: FrameworkSectionKind;
  readonly title: string;
  /**
   * The section's text. The principles, the phases, the index of levels and the purpose have keys of their own and are
   * not repeated here.
   */
  readonly text: Prose;
  /** What stands after the list of principles, phases or levels. */
  readonly closing: Prose;
}

/** A framework without the text of its levels: enough for the principles, the journey and every menu. */
export interface FrameworkOverview<Id extends string = string> {
  readonly title: string;
  /** What the README says before its first section. */
  readonly description: Prose;
  /** Whose framework it is, as the README's front matter has it. */
  readonly organization?: string;
  /** Where the documents can be edited, and where to answer to them. */
  readonly editUrl?: string;
  readonly feedbackUrl?: string;
  /** The language of the texts as a BCP 47 tag; "en" where the author gives none. */
  readonly locale: string;
  /** The same with its direction, where the author gives one. */
  readonly language?: Language;
  /** The text of the README's section on purpose. */
  readonly purpose: Prose;
  readonly principles: readonly Principle[];
  readonly phases: readonly Phase[];
  readonly tracks: readonly Track[];
  readonly themes: readonly Theme[];
  readonly sections: readonly FrameworkSection[];
  /** In the order of the index. */
  readonly levels: readonly LevelSummary<Id>[];
}

/** A whole framework. */
export interface Framework<Id extends string = string> extends FrameworkOverview<Id> {
  readonly levels: readonly Level<Id>[];
}

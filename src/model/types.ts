/**
 * The model: what the compiler makes from a folder of Markdown, and what every output is made from.
 * Plain, immutable, JSON-serialisable data. It never contains HTML.
 * Comments and their tags become the JSON Schema of `framework.json`.
 */

/** The language that a text is in, in the words of HTML: the attributes of the element that holds the text. */
export interface Language {
  /** A BCP 47 tag. */
  readonly lang: string;
  /** The direction that the language is written in. */
  readonly dir: 'ltr' | 'rtl';
}

/** A run of text within a line. The union is closed, so renderers can handle every case. */
export type Inline =
  /** Text to show as it is. */
  | {
      readonly type: 'text';
      /** The characters. */
      readonly value: string;
    }
  /** Emphasised text. */
  | {
      readonly type: 'emphasis';
      /** The text. */
      readonly children: RichText;
    }
  /** Strongly emphasised text. */
  | {
      readonly type: 'strong';
      /** The text. */
      readonly children: RichText;
    }
  /** Code. */
  | {
      readonly type: 'code';
      /** The characters. */
      readonly value: string;
    }
  /** A link. */
  | {
      readonly type: 'link';
      /** Where it leads. */
      readonly to: LinkTarget;
      /** The text of the link. */
      readonly children: RichText;
    }
  /** A line break. */
  | { readonly type: 'break' };

/** The text of a heading, a bullet or a paragraph. */
export type RichText = readonly Inline[];

/** A block of running text. */
export type Block =
  /** A paragraph. */
  | {
      readonly type: 'paragraph';
      /** Its text. */
      readonly children: RichText;
    }
  /** A list. */
  | {
      readonly type: 'list';
      /** Whether its items are numbered. */
      readonly ordered: boolean;
      /** Each item is running text. */
      readonly items: readonly Prose[];
    }
  /** A quotation. */
  | {
      readonly type: 'quote';
      /** What is quoted. */
      readonly children: Prose;
    }
  /** A block of code. */
  | {
      readonly type: 'code';
      /** The characters, with their line ends. */
      readonly value: string;
    };

/** Running text: paragraphs, lists, quotes, code. */
export type Prose = readonly Block[];

/**
 * Where a link leads. Links between the framework's documents name their target in terms of the model, so that each output
 * can resolve them in its own way.
 */
export type LinkTarget =
  /** An address outside the framework. */
  | {
      readonly kind: 'url';
      /**
       * An absolute URL: https:, http: or mailto:.
       * @pattern ^([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]):
       */
      readonly href: string;
    }
  /** The framework's README. */
  | {
      readonly kind: 'framework';
      /** The id of one of the framework's sections. */
      readonly section?: string;
    }
  /** A level. */
  | {
      readonly kind: 'level';
      /** The level's id. */
      readonly level: string;
      /** The id of one of its sections or expectations. */
      readonly section?: string;
    }
  /** The framework's glossary. */
  | {
      readonly kind: 'glossary';
      /** The id of one of its terms. */
      readonly term?: string;
      /** What the term means, on one line, where its first use in a level leads here. */
      readonly says?: string;
    };

/** Who may read an output: those inside the organisation, or everyone. */
export type Audience = 'internal' | 'everyone';

/** How settled a level's text is. */
export type LevelStatus = 'current' | 'draft' | 'legacy';

/**
 * What a section of a level is for. A comparison aligns `theme` sections by theme. A `step` section is a step note: it says what
 * separates two levels, and asks for nothing.
 */
export type SectionKind = 'impact' | 'theme' | 'success' | 'other' | 'step';

/** The way from one level to another. */
export interface LevelStep {
  /** The id of the lower level, or of the one that people come from. */
  readonly from: string;
  /** The id of the other. */
  readonly to: string;
}

/** When a text last changed, as Git knows it. */
export interface LastChange {
  /**
   * The day of the commit, in the committer's time zone: YYYY-MM-DD.
   * @pattern ^\d{4}-(0[1-9]|1[0-2])-\d{2}$
   */
  readonly day: string;
  /** The first ten digits of the commit's hash. */
  readonly revision: string;
}

/** One bullet: something that is expected at a level. */
export interface Expectation {
  /**
   * Unique within its level: made from the bullet's first words, so it survives moving and light editing.
   * @minLength 1
   */
  readonly id: string;
  /** The bullet as written. */
  readonly text: RichText;
  /** Expectations nested under this one. */
  readonly children: readonly Expectation[];
  /** What meeting the expectation has looked like in practice. */
  readonly examples: readonly RichText[];
  /**
   * Its line in the level's document, counted from 1, if the level's `editUrl` takes one.
   * @asType integer
   * @minimum 1
   * @maximum 262144
   */
  readonly line?: number;
  /** When its words last changed, if the framework is built with its history. */
  readonly lastChange?: LastChange;
}

/** A heading of a level and what is under it. */
export interface Section {
  /**
   * Unique within its level: the slug of the heading, as a Git host makes it.
   * @minLength 1
   */
  readonly id: string;
  /** What the section is for. A comparison aligns `theme` sections by theme, and has `step` sections above its rows. */
  readonly kind: SectionKind;
  /** The id of the theme that the author gave to this section. */
  readonly theme?: string;
  /** The step that a section of the kind `step` is about. Missing if the framework lacks one of the two levels. */
  readonly step?: LevelStep;
  /** The heading, without marks. Empty if the bullets are directly under the level's heading. */
  readonly title: string;
  /** The heading above this one, if sections are in groups. */
  readonly group?: string;
  /** The text between the heading and the first expectation. */
  readonly intro: Prose;
  /** In the order of the document. */
  readonly expectations: readonly Expectation[];
  /** Examples that belong to the section as a whole. */
  readonly examples: readonly RichText[];
  /**
   * The same as the level's `editUrl`, where several documents have sections of the level.
   * @pattern ^([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]):
   */
  readonly editUrl?: string;
}

/** A labelled fact about a level, such as "Planning horizon: current and next cycle". */
export interface Attribute {
  /** For example "Planning horizon". */
  readonly label: string;
  /** What the document says under the label. */
  readonly value: RichText;
}

/** A stretch of another track on the way to a level. */
export interface Passage {
  /** The track's id. */
  readonly track: string;
  /**
   * How many of its levels the way leads over, counted from the bottom of the track.
   * @asType integer
   * @minimum 1
   * @maximum 5000
   */
  readonly levels: number;
}

/** The place of a level on its track. The level carries it so that it can be shown without the others. */
export interface Place {
  /**
   * Counted from 1 at the bottom of the level's track.
   * @asType integer
   * @minimum 1
   * @maximum 5000
   */
  readonly position: number;
  /**
   * How many levels the track has.
   * @asType integer
   * @minimum 1
   * @maximum 5000
   */
  readonly of: number;
  /**
   * How many levels of other tracks lead to the start of this track; 0 if the track has a start of its own.
   * @asType integer
   * @minimum 0
   * @maximum 5000
   */
  readonly below: number;
  /** The other tracks on the way to this one, from the bottom up. Missing if the track has a start of its own. */
  readonly via?: readonly Passage[];
  /** The title of the level's track. Empty for the only track of a framework that does not name it. */
  readonly trackTitle: string;
  /** The title of the level's phase, if it has one. */
  readonly phaseTitle?: string;
}

/** An expectation that stood at a level, and where links to it lead now. */
export interface FormerExpectation {
  /** The id of the level that it stood at, if that is gone. Missing if it stood at the level that carries it. */
  readonly level?: string;
  /**
   * The id that it had.
   * @minLength 1
   */
  readonly id: string;
  /** The id of the section that it stood in. Missing if the level that carries it has no such section. */
  readonly section?: string;
  /** Where it stands now. Missing if it was removed, or rewritten beyond recognition. */
  readonly to?: {
    /** A level's id. */
    readonly level: string;
    /** The id that it has there. */
    readonly section: string;
  };
}

/** A level without its text. */
export interface LevelSummary<Id extends string = string> {
  /**
   * The slug of the level's file name. A code is not unique: two tracks can have an L4.
   * @minLength 1
   */
  readonly id: Id;
  /** For example "L4". Empty if the framework gives its levels no codes. */
  readonly code: string;
  /**
   * The whole number in the code: 4 in "L4", 1 in "L1.10". Without a code, the position on the track, plus the
   * levels that lead to the track. `place.position` distinguishes levels of one track that share a rank.
   * @minimum 0
   * @maximum 1000000000
   */
  readonly rank: number;
  /** The title without the code. */
  readonly title: string;
  /** A track's id. */
  readonly track: string;
  /** A phase's id, if the journey has a phase with this level. */
  readonly phase?: string;
  /** How settled the level's text is. */
  readonly status: LevelStatus;
  /** The language of the level's text, if the README declares one. The level carries it like its place. */
  readonly language?: Language;
  /** The place of the level on its track. */
  readonly place: Place;
  /** The ids of levels that are gone and whose place this one has taken. Links to them, and to what stood there, lead here. */
  readonly formerIds?: readonly string[];
}

/** One role at one rank. */
export interface Level<Id extends string = string> extends LevelSummary<Id> {
  /** The level in its own words, in the first person. */
  readonly statement: Prose;
  /** The rest of the text before the first section. */
  readonly intro: Prose;
  /** Labelled facts about the level. */
  readonly attributes: readonly Attribute[];
  /** In the order of the document. */
  readonly sections: readonly Section[];
  /** Expectations that stood here and to which links may lead still, if `ids.lock` keeps some. */
  readonly former?: readonly FormerExpectation[];
  /** Who is responsible for the text, from the front matter. */
  readonly owner?: string;
  /**
   * The date by which the text is to be reviewed: YYYY-MM-DD.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly reviewBy?: string;
  /**
   * Where the level's document can be edited, if the README declares an `editUrl`. `{line}` stands for a line of the document.
   * @pattern ^([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]):
   */
  readonly editUrl?: string;
  /**
   * Where to give feedback on the level, if the README declares a `feedbackUrl`. `{id}`, `{text}` and `{revision}` stand for what the
   * feedback is about, encoded as a part of an address.
   * @pattern ^([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]):
   */
  readonly feedbackUrl?: string;
  /** When its text last changed, if the framework is built with its history. */
  readonly lastChange?: LastChange;
  /** The document that the level was read from, relative to the framework's folder, and the line of its title. */
  readonly source: {
    /** Relative to the framework's folder, with forward slashes. */
    readonly path: string;
    /**
     * Counted from 1.
     * @asType integer
     * @minimum 1
     * @maximum 262144
     */
    readonly line: number;
  };
}

/** A point that holds for every level. */
export interface Principle {
  /** Unique among the principles and the sections of the README: the slug of the title. */
  readonly id: string;
  /** The principle in a few words. */
  readonly title: string;
  /** The principle in full. */
  readonly text: Prose;
}

/** A run of levels with one focus. */
export interface Phase {
  /** Unique among the phases. */
  readonly id: string;
  /** The name of the phase. */
  readonly title: string;
  /** What the author calls the run, for example "L1 to L3". Empty if that is its title. */
  readonly label: string;
  /** What the journey says about it. */
  readonly text: Prose;
  /** Level ids, in order. */
  readonly levels: readonly string[];
}

/** A row of levels that a person climbs. */
export interface Track {
  /** Unique among the tracks. */
  readonly id: string;
  /** The title that readers see. */
  readonly title: string;
}

/** What sections of several levels are about. */
export interface Theme {
  /** Unique among the themes. */
  readonly id: string;
  /** The title that readers see. */
  readonly title: string;
}

/** What a section of the framework's README is for. */
export type FrameworkSectionKind = 'purpose' | 'principles' | 'journey' | 'index' | 'contributing' | 'other';

/** A section of the framework's README. */
export interface FrameworkSection {
  /** The slug of the heading, as a Git host makes it. */
  readonly id: string;
  /** What the section is for. */
  readonly kind: FrameworkSectionKind;
  /** The heading, without marks. */
  readonly title: string;
  /**
   * The section's text. The principles, the phases, the index of levels and the purpose have separate keys and are not
   * repeated here.
   */
  readonly text: Prose;
  /** The text after the list of principles, phases or levels. */
  readonly closing: Prose;
}

/** What an author says of a change, in `CHANGES.md`. */
export interface AnnouncedChange {
  /** Unique among the changes: the slug of the heading. */
  readonly id: string;
  /**
   * The day from which it counts: YYYY-MM-DD.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly date: string;
  /** What the heading says after the date. */
  readonly title: string;
  /** The text under the heading. */
  readonly text: Prose;
  /** The ids of the levels that the entry links to, in its order. */
  readonly levels: readonly string[];
}

/** A term that levels use, and what it means there. */
export interface GlossaryEntry {
  /** Unique among the terms: the slug of the heading, as a Git host makes it. */
  readonly id: string;
  /** The heading, without marks. Where the term has several forms, it has all of them: "SLA, service level agreement". */
  readonly term: string;
  /** What the term means. */
  readonly text: Prose;
}

/** An expectation on a line of growth. */
export interface StrandStep {
  /** The id of the level that it stands at. */
  readonly level: string;
  /** The id of the expectation in that level, which may be nested under another. */
  readonly expectation: string;
}

/** A line of growth through several levels: what one expectation becomes from level to level, as the author says. */
export interface Strand {
  /** Unique among the strands: the slug of the title. */
  readonly id: string;
  /** The title that readers see. */
  readonly title: string;
  /** The id of the theme that all its expectations stand under, if there is one. */
  readonly theme?: string;
  /** From the foot of the framework up, no level twice. An expectation may be a step of several strands. */
  readonly steps: readonly StrandStep[];
}

/** A framework without the text of its levels: enough for the principles, the journey and menus. */
export interface FrameworkOverview<Id extends string = string> {
  /** The framework's name, from the title of its README. */
  readonly title: string;
  /** What the README says before its first section. */
  readonly description: Prose;
  /** Whose framework it is, from the README's front matter. */
  readonly organization?: string;
  /** Where the documents can be edited, as the README declares it. Each level has its own address. */
  readonly editUrl?: string;
  /** Where to give feedback on them, as the README declares it. Each level has its own address. */
  readonly feedbackUrl?: string;
  /** Who may read it: for everyone, what is internal is left out. Internal readers if missing. */
  readonly audience?: Audience;
  /** The language of the texts as a BCP 47 tag; "en" if the author gives none. */
  readonly locale: string;
  /** The language of the texts and its direction, if the author gives one. */
  readonly language?: Language;
  /** The text of the README's section on purpose. */
  readonly purpose: Prose;
  /** What holds for every level, in the order of the README. */
  readonly principles: readonly Principle[];
  /** The phases of the journey, in its order. */
  readonly phases: readonly Phase[];
  /** The tracks, in the order of the framework. */
  readonly tracks: readonly Track[];
  /** The themes, in the order in which the README declares them. */
  readonly themes: readonly Theme[];
  /** Every section of the README, in its order. */
  readonly sections: readonly FrameworkSection[];
  /** What the author has announced in `CHANGES.md`, the newest first. */
  readonly changes?: readonly AnnouncedChange[];
  /** How expectations grow: what the author says in `growth.md`, then what labels at the levels have in common. */
  readonly strands?: readonly Strand[];
  /** The terms that `glossary.md` explains, in its order. Their first use in a level leads to them. */
  readonly glossary?: readonly GlossaryEntry[];
  /** The ids of levels that are gone and whose place no other has taken. */
  readonly goneLevels?: readonly string[];
  /** In the order of the index. */
  readonly levels: readonly LevelSummary<Id>[];
}

/** A whole framework. */
export interface Framework<Id extends string = string> extends FrameworkOverview<Id> {
  readonly levels: readonly Level<Id>[];
}

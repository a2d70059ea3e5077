import type { GrowthRequest } from '../../model/strands/growth.ts';
import type { Audience, Framework, Level } from '../../model/types.ts';
import type { SheetStrings } from '../../strings/strings.ts';

/** What something is exported from, and the words for it. */
interface ExportRequest {
  readonly framework: Framework;
  readonly strings: SheetStrings;
  /** The address of the style sheet, for a format that takes one. */
  readonly styles: string | undefined;
}

/** Levels to export. */
export interface LevelsRequest extends ExportRequest {
  readonly levels: readonly [Level, ...Level[]];
}

/** A theme or a strand to export, through the levels. */
export interface ThroughLevelsRequest extends ExportRequest {
  readonly growth: GrowthRequest;
}

/** A form that levels can be pasted in. */
export interface LevelsFormat {
  /** What it is for, as Markdown on one line. */
  readonly for: string;
  /** What several levels become, as Markdown on one line. */
  readonly several: string;
  /** Whether several levels are compared, which columns set a bound to; else they are one after the other. */
  readonly compares?: true;
  /** How many levels it takes at most, if not any number. */
  readonly most?: number;
  /** Who it is for where nobody says; internal readers if left out. */
  readonly audience?: Audience;
  /** Whether it can be told the address of the style sheet. */
  readonly styles?: true;
  /** Loads what writes it. */
  readonly load: () => Promise<(request: LevelsRequest) => string>;
  /** Loads what writes a theme or a strand through the levels, in a form that has room for it. */
  readonly loadGrowth?: () => Promise<(request: ThroughLevelsRequest) => string>;
}

/** What `career-levels export --as` offers. */
export const LEVELS_FORMATS = {
  html: {
    for: 'wikis and pages: a fragment without classes, styles or scripts',
    several: 'a table',
    compares: true,
    load: async () => {
      const { comparisonHtml, levelHtml } = await import('./html.ts');
      return ({ framework, levels, strings }) =>
        levels.length > 1 ? comparisonHtml(framework, levels, strings) : levelHtml(levels[0], strings);
    },
    loadGrowth: async () => {
      const { growthHtml } = await import('./html.ts');
      return ({ framework, growth, strings }) => growthHtml(framework, growth, strings);
    },
  },
  markdown: {
    for: 'Git hosts and wikis; one level is a document that the compiler reads',
    several: 'headings and lists',
    compares: true,
    load: async () => {
      const { comparisonMarkdown, levelMarkdown } = await import('./markdown/markdown.ts');
      return ({ framework, levels, strings }) =>
        levels.length > 1
          ? comparisonMarkdown(framework, levels, strings)
          : levelMarkdown(levels[0], strings);
    },
    loadGrowth: async () => {
      const { growthMarkdown } = await import('./markdown/markdown.ts');
      return ({ framework, growth, strings }) => growthMarkdown(framework, growth, strings);
    },
  },
  csv: {
    for: 'spreadsheets: the columns of `expectations.csv`; for a comparison, also the row, its reason, the change and what is the same',
    several: 'one row per expectation',
    compares: true,
    load: async () => {
      const { comparisonCsv, levelCsv } = await import('./csv.ts');
      return ({ framework, levels, strings }) =>
        levels.length > 1 ? comparisonCsv(framework, levels, strings) : levelCsv(framework, levels[0]);
    },
  },
  ats: {
    for: 'job boards: only `p`, `ul`, `li`, `strong`, `em`, `br` and `h3`',
    several: 'one after the other',
    audience: 'everyone',
    load: async () => {
      const { levelsAts } = await import('./ats.ts');
      return ({ levels, strings }) => levelsAts(levels, strings);
    },
  },
  text: {
    for: 'the same as plain text',
    several: 'one after the other',
    audience: 'everyone',
    load: async () => {
      const { levelsText } = await import('./text.ts');
      return ({ levels, strings }) => levelsText(levels, strings);
    },
  },
  element: {
    for: 'pages [with the script tag](elements.md#content-before-the-script), before it runs: a `<level-card>`',
    several: '`<level-compare>`',
    compares: true,
    styles: true,
    load: async () => {
      const { comparisonElement, levelElement } = await import('../../server/elements.ts');
      return ({ framework, levels, ...options }) =>
        levels.length > 1
          ? comparisonElement(framework, levels, options)
          : levelElement(framework, levels[0], options);
    },
    loadGrowth: async () => {
      const { growthElement } = await import('../../server/elements.ts');
      return ({ framework, growth, ...options }) => growthElement(framework, growth, options);
    },
  },
  jsonld: {
    for: 'search engines, in a `<script type="application/ld+json">`: schema.org\'s `Occupation`, which is not a vacancy',
    several: 'a graph',
    audience: 'everyone',
    load: async () => {
      const { levelsJsonld } = await import('./jsonld.ts');
      return ({ framework, levels }) => levelsJsonld(framework, levels);
    },
  },
  sheet: {
    for: 'readers: a blank [growth sheet](growth-sheet.md) of the level and the next one, a Markdown file to fill in',
    several: 'the second is the level to grow to',
    most: 2,
    load: async () => {
      const { sheetMarkdown } = await import('./sheet.ts');
      return ({ framework, levels: [level, next], strings }) =>
        sheetMarkdown(framework, [level, next], strings);
    },
  },
  'sheet-html': {
    for: 'the same to print: a page of HTML that needs no other file, with lines for a pen',
    several: 'the second is the level to grow to',
    most: 2,
    load: async () => {
      const { sheetHtml } = await import('./sheet-html.tsx');
      return ({ framework, levels: [level, next], strings }) => sheetHtml(framework, [level, next], strings);
    },
  },
} satisfies Readonly<Record<string, LevelsFormat>>;

/** The name of a format that levels can be pasted in. */
export type LevelsFormatName = keyof typeof LEVELS_FORMATS;

/** The name of one in which several levels are compared. */
export type ComparingFormatName = {
  [Name in LevelsFormatName]: (typeof LEVELS_FORMATS)[Name] extends { readonly compares: true }
    ? Name
    : never;
}[LevelsFormatName];

export const LEVELS_FORMAT_NAMES = Object.keys(LEVELS_FORMATS) as LevelsFormatName[];

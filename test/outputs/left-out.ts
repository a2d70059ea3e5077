import type { FrameworkFormatName } from '../../src/outputs/framework/own-files.ts';
import type { ComparingFormatName, LevelsFormatName } from '../../src/outputs/levels/formats.ts';

/** Keys of the model that an output leaves out, each with the reason. */
export type LeftOut = Readonly<Record<string, string>>;

function because(reason: string, ...keys: readonly string[]): LeftOut {
  return Object.fromEntries(keys.map((key) => [key, reason]));
}

const CARE = because(
  'tells those who look after the text, not those who read it',
  'owner',
  'reviewBy',
  'source.path',
);
const CHANGES = because(
  'is for those who may suggest changes, and not for candidates',
  'editUrl',
  'feedbackUrl',
  'source.line',
  'lastChange.day',
  'lastChange.revision',
  'sections.editUrl',
  'sections.expectations.line',
  'sections.expectations.lastChange.day',
  'sections.expectations.lastChange.revision',
);
const ORDER = because('the order and the names of the levels say it', 'rank', 'track', 'phase');
const THEME = because('a section alone has its own heading', 'sections.theme');
const STEP = because('the heading of a step note says it', 'sections.step.from', 'sections.step.to');
const KIND = because('the heading says it', 'sections.kind');
const FORMER = because(
  'no link leads to an expectation',
  'formerIds',
  'former.level',
  'former.id',
  'former.section',
  'former.to.level',
  'former.to.section',
);
const NO_LINK = { ...FORMER, ...because('no link leads to an expectation', 'sections.expectations.id') };
const NO_LINKS = {
  ...FORMER,
  ...because('no link leads into the text', 'id', 'sections.id', 'sections.expectations.id'),
};
const NO_LANGUAGE = because('the format has no mark for it', 'language.lang', 'language.dir');
const BELOW = because('says where a ladder is drawn', 'place.below');
const VIA = because(
  'says from which levels people come, and nothing of the level',
  'place.via.track',
  'place.via.levels',
);
const PLACE = because(
  'the level alone, without the others',
  'place.position',
  'place.of',
  'place.below',
  'place.trackTitle',
  'place.phaseTitle',
);
const BESIDE = because(
  'the levels stand beside each other and not on their ladder',
  'place.of',
  'place.trackTitle',
);

const ROWS: LeftOut = {
  ...CARE,
  ...STEP,
  ...FORMER,
  ...CHANGES,
  ...NO_LANGUAGE,
  ...VIA,
  ...because(
    'the table has a row for each expectation, and only ids and names of what it stands in',
    'place.position',
    'place.of',
    'place.below',
    'place.trackTitle',
    'place.phaseTitle',
    'statement',
    'intro',
    'attributes.label',
    'attributes.value',
    'sections.intro',
  ),
};

const PASTED: LeftOut = {
  ...CARE,
  ...STEP,
  ...CHANGES,
  ...ORDER,
  ...THEME,
  ...KIND,
  ...BELOW,
  ...VIA,
  ...NO_LINKS,
  ...NO_LANGUAGE,
};
const CARD: LeftOut = { ...CARE, ...STEP, ...ORDER, ...VIA };
const COMPARED: LeftOut = {
  ...CARE,
  ...STEP,
  ...CHANGES,
  ...BELOW,
  ...because('the names of the levels say it', 'rank', 'phase'),
  ...BESIDE,
  ...NO_LINKS,
};

const SHEET: LeftOut = {
  ...CARE,
  ...CHANGES,
  ...FORMER,
  ...STEP,
  ...without(PLACE, 'place.position'),
  ...because('the names of the levels say it', 'rank', 'phase'),
  ...because(
    'a reader writes on expectations, and has the level itself for the rest',
    'status',
    'statement',
    'intro',
    'attributes.label',
    'attributes.value',
    'sections.intro',
    'sections.examples',
    'sections.expectations.examples',
  ),
};

/** What is left out of a level: keys of `Level`. */
export const ofLevel = {
  html: { ...CARE, ...STEP, ...CHANGES, ...ORDER, ...THEME, ...KIND, ...BELOW, ...VIA, ...NO_LINK },
  ats: PASTED,
  text: PASTED,
  markdown: without({ ...PASTED, ...PLACE }, 'id', 'sections.id'),
  jsonld: {
    ...PASTED,
    ...PLACE,
    ...because(
      'schema.org has no property for it',
      'status',
      'intro',
      'attributes.label',
      'attributes.value',
      'sections.title',
      'sections.group',
      'sections.intro',
      'sections.examples',
      'sections.expectations.examples',
    ),
  },
  csv: ROWS,
  element: CARD,
  sheet: { ...SHEET, ...NO_LANGUAGE },
  'sheet-html': { ...without(SHEET, 'status'), ...because('no link leads into the text', 'sections.id') },
} satisfies Readonly<Record<LevelsFormatName, LeftOut>>;

/** What is left out of levels compared: keys of `Level`. */
export const ofComparison = {
  html: COMPARED,
  markdown: { ...COMPARED, ...NO_LANGUAGE },
  csv: without(ROWS, 'place.position', 'place.via.track', 'place.via.levels'),
  element: {
    ...CARE,
    ...STEP,
    ...without(CHANGES, 'sections.expectations.lastChange.day'),
    ...because('the names of the levels say it', 'rank', 'phase'),
  },
} satisfies Readonly<Record<ComparingFormatName, LeftOut>>;

/** What is left out of a framework: keys of `Framework`. */
export const ofFramework = {
  json: {},
  module: {},
  element: {},
  csv: {
    ...inLevels(ROWS),
    ...because(
      'the table is about the levels',
      'title',
      'description',
      'audience',
      'locale',
      'purpose',
      'organization',
      'editUrl',
      'feedbackUrl',
      'language.lang',
      'language.dir',
      'principles.id',
      'principles.title',
      'principles.text',
      'phases.id',
      'phases.title',
      'phases.label',
      'phases.text',
      'phases.levels',
      'tracks.id',
      'tracks.title',
      'themes.id',
      'themes.title',
      'sections.id',
      'sections.kind',
      'sections.title',
      'sections.text',
      'sections.closing',
      'changes.id',
      'changes.date',
      'changes.title',
      'changes.text',
      'changes.levels',
      'strands.title',
      'strands.theme',
      'glossary.id',
      'glossary.term',
      'glossary.text',
      'goneLevels',
    ),
  },
  pages: {
    ...inLevels(without(CARE, 'owner', 'reviewBy')),
    ...because('the titles of the phases say it', 'levels.phase', 'phases.id'),
    ...because('tells those who look after the text, not those who read it', 'editUrl', 'feedbackUrl'),
  },
} satisfies Readonly<Record<FrameworkFormatName, LeftOut>>;

function inLevels(leftOut: LeftOut): LeftOut {
  return Object.fromEntries(Object.entries(leftOut).map(([key, reason]) => [`levels.${key}`, reason]));
}

function without(leftOut: LeftOut, ...said: readonly string[]): LeftOut {
  return Object.fromEntries(Object.entries(leftOut).filter(([key]) => !said.includes(key)));
}

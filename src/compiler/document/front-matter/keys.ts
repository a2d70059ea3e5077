/** What comes after the colon of a key; a single text stands for a list of one. */
export type Shape = 'text' | 'list' | 'mapping';

/** A key of the front matter: all that is known of it is here, and the tables in docs/authoring.md are made of it. */
export interface Key {
  readonly name: string;
  readonly shape: Shape;
  /** What it says, for authors, in Markdown. */
  readonly about: string;
  /** One line of front matter. */
  readonly example: string;
  /** Whether it can keep something from readers, so that a value which cannot be read must not be passed over. */
  readonly holdsBack?: true;
}

/** The keys that a kind of document may have, by name. */
export type Keys = ReadonlyMap<string, Key>;

function keysOf(keys: readonly Key[]): Keys {
  return new Map(keys.map((key) => [key.name, key]));
}

function text(example: string, about: string): Key {
  return key('text', example, about);
}

function list(example: string, about: string): Key {
  return key('list', example, about);
}

function mapping(example: string, about: string): Key {
  return key('mapping', example, about);
}

/** A key that can keep something from readers. */
function holdingBack(key: Key): Key {
  return { ...key, holdsBack: true };
}

function key(shape: Shape, example: string, about: string): Key {
  return { name: example.slice(0, example.indexOf(':')), shape, about, example };
}

/** Who may read a document. */
const AUDIENCE = holdingBack(
  text(
    'audience: internal',
    'who may read it: `internal` leaves it out of what is [for everyone](#for-everyone), `everyone` puts a draft into that',
  ),
);

/** How a document is read; in a level it is about its own document, in the README of all. */
const READING: readonly Key[] = [
  mapping(
    'sectionKinds: { Outcomes: success }',
    'what sections are for, by heading: `impact`, `theme`, `success`, `other` or `step`',
  ),
  list(
    'sectionLabels: [Impact, Craft]',
    'the labels that are read as headings, such as `**Impact**` or `- Impact:` over bullets; `none` if none is',
  ),
  list(
    'expectations: [bullets, paragraphs]',
    'what is an expectation under a heading: `bullets`, `paragraphs`, the `cells` of tables',
  ),
  mapping(
    'expectationsIn: { Scope: paragraphs }',
    'the same for single sections, by heading; spaces separate several words',
  ),
];

/** Which headings of a document are levels; in the README about its own headings alone. */
const OF_HEADINGS = list(
  'levelHeadings: 3',
  'which headings of the document are levels: those of a depth (`3` for `###`; names such as "FAQ" do not count), those with certain words (`[Baker, Chef]`), or `none`',
);

/** The names of the keys that say how documents are read. */
export const READING_KEYS: readonly string[] = READING.map(({ name }) => name);

/** Numbers by which site generators order pages. */
const POSITIONS: readonly Key[] = ['level', 'weight', 'sidebar_position', 'nav_order', 'order'].map((name) =>
  text(`${name}: 3`, 'the place among the levels, where neither codes nor an index tell'),
);

/** The names of the keys that hold a level's place; the first that a level has counts. */
export const POSITION_KEYS: readonly string[] = POSITIONS.map(({ name }) => name);

/** The keys of a level. */
export const LEVEL_KEYS = keysOf([
  text('code: L4', 'the code, where the heading does not tell'),
  text('rank: 4', 'the number by which levels are compared, where the code does not tell'),
  text('title: Lead Engineer', 'the title, where the heading does not tell'),
  text('track: manager', 'the id of the track'),
  text(
    'from: l3-senior-engineer',
    'the level of another track after which this track starts, by its id or its code; `none` if the track has a start of its own. In a [step note](#what-separates-two-levels), the level that the step begins at',
  ),
  text(
    'to: l4-lead-engineer',
    'makes the document a [step note](#what-separates-two-levels): the level that the step leads to, by its id or its code; `none` if it is no step note, whatever its name says',
  ),
  holdingBack(text('status: draft', '`current` (if left out), `draft` or `legacy`')),
  list('themes: [craft, people]', 'the theme of each theme section, in their order'),
  text('reviewBy: 2030-01-31', 'until when the text is fresh'),
  text('owner: People team', 'who looks after the text'),
  AUDIENCE,
  holdingBack(text('draft: true', 'the same as `status: draft`')),
  ...POSITIONS,
  OF_HEADINGS,
  ...READING,
]);

/** The keys of the README. */
export const README_KEYS = keysOf([
  text('title: Bakery levels', 'the title, where there is no `#` heading'),
  text('organization: Bakery', 'whose framework it is'),
  text(
    'locale: en-GB',
    'the language of the texts as a tag, for their pronunciation and direction; English if left out',
  ),
  list(
    'levels: [ladder/*.md]',
    'the files that are levels, or hold them; every other one is a section of the framework',
  ),
  list(
    'themeFiles: [technical.md, communication.md]',
    'the files that hold the same levels and say of each what it asks for in one theme; `none` if those are tracks',
  ),
  holdingBack(list('ignore: [notes/**, template.md]', 'the files that are no part of the framework')),
  holdingBack(
    list(
      'internal: [Pay, Planning horizon]',
      'headings and labels in any document: what they are over is left out of what is [for everyone](#for-everyone)',
    ),
  ),
  holdingBack(
    text(
      'audience: internal',
      'none of it is for everyone, so nothing is built [for everyone](#for-everyone)',
    ),
  ),
  holdingBack(text('status: draft', 'the same')),
  holdingBack(text('draft: true', 'the same')),
  list('order: [l1-baker, l2-master-baker]', 'the ids of the levels, from the lowest to the highest'),
  mapping('tracks: { ic: Specialists, manager: Managers }', 'the titles of the tracks by id, in their order'),
  text('track: manager', 'the id of the track of the levels that the README holds itself'),
  mapping('from: { manager: l3-senior-engineer }', 'the same as `from` in the first level of each track'),
  mapping(
    'formerLevels: { senior: l3-senior-engineer }',
    'the level that has taken the place of one that is gone, by ids, [for links to it](#links-that-last); `none` if none has',
  ),
  mapping('themes: { craft: Our craft, people: People }', 'the titles of the themes by id, in their order'),
  list(
    'strandLabels: [Feedback, Tooling]',
    'the bold labels at the start of bullets that [name strands](#how-expectations-grow); `none` if none does',
  ),
  mapping('phases: { L1 to L3: Mastery }', "the titles of the journey's phases, by their labels"),
  text(
    'purpose: Why we have levels',
    'the heading of the section that says what the framework is for; `none` where there is none, as with those that follow',
  ),
  text('principles: How we work', 'the heading of the principles'),
  text('journey: Ways to grow', 'the heading of the phases'),
  list(
    'index: [Levels]',
    'the headings over the links to the levels, `top` for those before the first heading',
  ),
  text('contributing: Changes', 'the heading of the section on changes to the framework'),
  OF_HEADINGS,
  ...READING,
  text(
    'changeWindow: 2027-03-01..2027-03-14',
    'the days on which levels may begin to ask for more, for `career-levels changes --fail-on demand`',
  ),
  text(
    'editUrl: https://github.com/acme/levels/tree/main/framework',
    'the address of the folder at the Git host, [for links that suggest changes](#links-for-changes-and-feedback)',
  ),
  text(
    'feedbackUrl: mailto:people@example.com?subject={level}',
    'where to give feedback, [for a link at each expectation](#links-for-changes-and-feedback)',
  ),
]);

/** The keys about the files beside the README. */
const OF_FILES: readonly string[] = ['levels', 'themeFiles', 'ignore'];

/** The keys of a document that is alone, so that it is the README and may be a level, too. */
export const ONLY_KEYS: Keys = new Map(
  [...LEVEL_KEYS, ...README_KEYS].filter(([name]) => !OF_FILES.includes(name)),
);

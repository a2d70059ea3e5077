import type { Part } from './Anatomy.tsx';

/** The parts of each component, in the order in which they are read. A test finds each in the live component. */
export const anatomies = {
  LevelCard: [
    { className: 'level-ladder', what: 'where the level stands on its track' },
    { className: 'level-header-title', what: 'code and title: what people call the level' },
    { className: 'level-card-statement', what: 'the statement: the level in its own voice' },
    { className: 'level-attributes', what: 'labelled facts, if the document has any' },
    { className: 'level-card-section-title', what: 'the heading of a section, in the author’s words' },
    { className: 'expectation', what: 'one expectation, with a link to itself' },
    { className: 'examples', what: 'what it has looked like, on demand' },
  ],
  LevelCompare: [
    { className: 'level-compare-title', what: 'which levels stand side by side' },
    { className: 'level-compare-summary', what: 'the answer: what the higher level adds and keeps' },
    { className: 'wide-table-column', what: 'a column: one level, whose name stays in sight' },
    { className: 'level-compare-row-name', what: 'what the sections of this row share' },
    { className: 'level-compare-reason', what: 'why they stand together', at: 'end' },
    { className: 'level-compare-section-title', what: 'each level’s own heading' },
  ],
  LevelNext: [
    { className: 'level-ladder', what: 'where the reader’s level stands' },
    { className: 'career-levels-title', what: 'the level that the question starts from' },
    { className: 'level-next-name', what: 'a level that comes next, with a link to it' },
    { className: 'level-next-asks', what: 'the answer: how much it asks that this level does not' },
    { className: 'level-next-section-title', what: 'the heading of a section, in the author’s words' },
    { className: 'expectation', what: 'one thing that is new' },
    { className: 'examples-summary', what: 'what stays as it is, folded away' },
  ],
  LevelPicker: [
    { className: 'level-picker-legend', what: 'what is to be chosen' },
    {
      className: 'level-picker-select',
      what: 'a column: every level by track, but for those that others show',
    },
    { className: 'level-picker-button', what: 'what swaps, adds or takes out columns' },
    { className: 'level-picker-option', what: 'whether to leave out what all of them say alike' },
    { className: 'level-picker-status', what: 'what is shown and left out; a screen reader hears it change' },
    { className: 'level-compare-title', what: 'the comparison, as LevelCompare draws it' },
  ],
  LevelCopy: [
    {
      className: 'level-copy-button',
      what: 'what copies; its name for those who hear it has the level in it',
    },
  ],
  LevelMatrix: [
    { className: 'career-levels-title', what: 'which track this is' },
    { className: 'wide-table-name', what: 'a column: one level, whose name stays in sight' },
    { className: 'level-matrix-name', what: 'a row: what its sections share' },
    { className: 'expectation', what: 'one expectation, with a link to itself' },
  ],
  LevelSteps: [
    { className: 'level-steps-key', what: 'what the marks mean' },
    { className: 'level-steps-about', what: 'a row: all themes, then each of them' },
    { className: 'level-steps-cell', what: 'a step: a mark for every expectation' },
    { className: 'level-steps-counts', what: 'the same in words, for everyone', at: 'end' },
  ],
  CareerJourney: [
    { className: 'career-levels-title', what: 'the heading of the README’s section' },
    { className: 'journey-phase', what: 'a phase: a run of levels with one focus' },
    { className: 'journey-stop-link', what: 'a level, with a link to it' },
    { className: 'journey-lane-title', what: 'the name of the track' },
    { className: 'journey-bend', what: 'the fork: where a track leaves another' },
    { className: 'journey-phases', what: 'what the author says of each phase' },
  ],
  PrinciplesList: [
    { className: 'career-levels-title', what: 'the heading of the README’s section' },
    { className: 'principles-list-intro', what: 'the words over the list' },
    { className: 'principle-title', what: 'the principle, short enough to be quoted' },
    { className: 'principle-text', what: 'what it means on an ordinary day' },
  ],
  LevelLadder: [
    {
      className: 'level-ladder-rail',
      what: 'the rail: a stop per level of the track, this one filled and larger',
    },
    { className: 'level-ladder-words', what: 'the same in words, for everyone', at: 'end' },
  ],
} as const satisfies Record<string, readonly Part[]>;

/** The voices of a card, from the loudest to the quietest. */
export const voices: readonly Part[] = [
  {
    className: 'level-header-title',
    what: 'the name, its code first and in the accent: what people look for',
  },
  { className: 'level-card-statement', what: 'the level speaks: the one text in the voice typeface' },
  { className: 'level-card-section-title', what: 'a section. It stands beside its text where there is room' },
  { className: 'expectation', what: 'what is expected, at the size of running text' },
  { className: 'level-ladder-words', what: 'the place, quiet: it is looked up, not read', at: 'end' },
];

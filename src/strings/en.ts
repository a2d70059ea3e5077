import { longDate, longMonth } from './date.ts';
import { list } from './list.ts';
import { plural } from './plural.ts';
import type {
  ChangeStrings,
  CompareStrings,
  CopyStrings,
  FrameworkStrings,
  LevelStrings,
  NextStrings,
  PickerStrings,
  SheetStrings,
  Strings,
  TrackStrings,
} from './strings.ts';

// In parts, unlike the other languages, so that a page that shows a card alone does not load the words of a comparison.

export const enLevel: LevelStrings = {
  language: { lang: 'en', dir: 'ltr' },
  position: (position, of) => `Level ${position} of ${of}`,
  status: { draft: 'Draft', legacy: 'Legacy' },
  statusMeaning: {
    draft: 'This level is still being written and may change.',
    legacy: 'This level is kept for reference and no longer assigned.',
  },
  link: 'Link',
  linkCopied: 'Link copied.',
  grows: (strand) => `How it grows: ${strand}`,
  examples: (count) => `${count} ${plural('en', count, { one: 'example', other: 'examples' })}`,
  emptyLevel: 'Nothing has been written for this level yet.',
  former: {
    moved: 'What this link led to is elsewhere now.',
    gone: 'What this link led to is no longer here.',
  },
  countsFrom: (date) => `Counts from ${longDate('en-GB', date)}`,
  suggest: (text) => `Suggest a change${text && ` to “${text}”`}`,
  feedback: (text) => `Give feedback${text && ` on “${text}”`}`,
  lastChanged: (day) => `Last changed in ${longMonth('en-GB', day)}`,
};

/** With those of a level, for a page that has no more than the button and cards. */
export const enCopy: CopyStrings = /* @__PURE__ */ Object.assign({}, enLevel, {
  copyShort: 'Copy for a job ad',
  copy: (name: string) => `Copy for a job ad: ${name}`,
  copied: 'Copied, with its headings and lists.',
  refused: 'The browser did not copy it. The text is selected, so you can copy it by hand.',
  examplesLabel: (count: number) => plural('en', count, { one: 'Example', other: 'Examples' }),
});

const enCompare: CompareStrings = {
  compared: (names) => `${list('en-GB', names)} side by side`,
  stepNote: (from, to) => `What changes from ${from} to ${to}`,
  fromTo: (from, to) => `From ${from} to ${to}`,
  reason: {
    theme: 'Same theme',
    heading: 'Same heading',
    kind: 'Same purpose',
    position: 'Same place',
    only: (names) => `Only in ${list('en-GB', names)}`,
  },
  row: { impact: 'Impact', theme: 'Theme', success: 'Success', other: 'Also' },
  themeAt: (place) => `Theme ${place}`,
  noCounterpart: (name) => `${name} has no section like this.`,
  change: {
    same: (name) => `Same as ${name}`,
    new: (name) => `New at ${name}`,
    only: (name) => `Only at ${name}`,
  },
  sameElsewhere: (name, section) => `Same as ${name}, there under ${section}`,
  adds: (name, added, kept) =>
    `${name} adds ${added ? expectations(added) : 'no expectations'}${kept ? ` and keeps ${kept}` : ''}.`,
  keeps: (name, kept, added, rows) =>
    `${name} keeps ${expectations(kept)} and adds ${added || 'none'}${rows.length > 0 ? `, under ${list('en-GB', rows)}` : ''}.`,
  anew: (names, count) =>
    `${list('en-GB', names)} ${plural('en', names.length, { one: 'words all of its', other: 'word all of their' })} ${expectations(count)} anew; read them theme by theme.`,
  grown: (count, name) =>
    `${count} of them ${plural('en', count, { one: 'grows', other: 'grow' })} from what ${name} asks.`,
  wordedAnew: 'Worded anew',
  noneShared: (names) =>
    `${list('en-GB', names)} share no expectation word for word; read them theme by theme.`,
  nothingInCommon: (names) => `${list('en-GB', names)} have no section in common, so each stands by itself.`,
  alone: (name, count) =>
    `${expectations(count)} ${plural('en', count, { one: 'is', other: 'are' })} only in ${name}.`,
  sameIn: (names) => `Same in ${list('en-GB', names)}`,
  expectations,
  phase: 'Phase',
  unsaid: 'Not said',
};

const enPicker: PickerStrings = {
  pick: 'Levels to compare',
  column: (place) => `Column ${place}`,
  add: 'Add a level',
  remove: (name) => `Remove ${name}`,
  removeShort: 'Remove',
  differencesOnly: 'Differences only',
  leftOut: (count) =>
    `Only differences are shown; ${count} ${plural('en', count, { one: 'row is', other: 'rows are' })} left out.`,
};

const enNext: NextStrings = {
  takes: (name) => `What ${name} takes`,
  after: (name) => `After ${name}`,
  today: 'Today:',
  growsFrom: (section) => `Grows from: ${section}`,
  growsFromSame: (section, name) => `Grows from: ${section} at ${name}`,
  stays: (count) => `${count} ${plural('en', count, { one: 'stays', other: 'stay' })} the same`,
  splits: (names) => `From here the path leads to ${list('en-GB', names, 'disjunction')}.`,
  last: (name) => `${name} is the last level on its track.`,
};

const enTrack: TrackStrings = {
  allLevels: (track) => `${track}, level by level`,
  steps: (track) => `${track}, step by step`,
  sizes: 'Every level words its expectations anew. Each square is one expectation.',
  grownSizes: 'A filled one grows from what a lower level asks.',
  grownCount: (count) => `${count} from below`,
  step: (from, to) => `${from} to ${to}`,
  about: 'About',
  all: 'In all',
  counts: {
    new: (count) => `${count} new`,
    same: (count) => `${count} the same`,
    only: (count) => `${count} only below`,
  },
  countsMeaning: {
    new: 'New: the upper level alone asks for it.',
    same: 'The same: both levels ask for it.',
    only: 'Only below: the lower level alone asks for it.',
  },
  none: 'None',
  yourLevel: 'Your level',
  nothingOn: 'Nothing on this',
  noGrowth: 'No theme and no strand has been named yet.',
};

const enChanges: ChangeStrings = {
  changes: 'What has changed',
  noChanges: 'Nothing has changed.',
  forAllLevels: 'For all levels',
  changedLevel: { new: 'This level is new.', gone: 'This level is no longer there.' },
  heirs: 'Some of what it asked for is here now:',
  changed: {
    new: (count) => `${count} new`,
    gone: (count) => `${count} gone`,
    reworded: (count) => `${count} reworded`,
    spelling: (count) => `${count} spelt differently`,
    moved: (count) => `${count} moved`,
    movedHere: (count) => `${count} from another level`,
    movedAway: (count) => `${count} now at another level`,
    split: (count) => `${count} split`,
    merged: (count) => `${count} merged`,
  },
  changedInAll: (phrases) => `Expectations: ${list('en-GB', phrases)}.`,
  changeKind: {
    new: 'New',
    gone: 'Gone',
    reworded: 'Reworded',
    spelling: 'Spelling',
    moved: 'Moved',
    'moved-here': (name) => `Moved here from ${name}`,
    'moved-away': (name) => `Moved to ${name}`,
    split: 'Split',
    merged: 'Merged',
    reordered: 'Another order',
  },
  changedThing: {
    code: 'Code',
    title: 'Title',
    track: 'Track',
    status: 'Status',
    language: 'Language',
    owner: 'Owner',
    review: 'Review date',
    statement: 'Statement',
    intro: 'Introduction',
    attribute: 'Fact',
    section: 'Section',
    expectation: 'Expectation',
    example: 'Example',
    organization: 'Organisation',
    editAddress: 'Address for edits',
    feedbackAddress: 'Address for feedback',
    purpose: 'Purpose',
    principle: 'Principle',
    term: 'Term',
  },
  wasIn: (section) => `Was in ${section}`,
  was: 'Was',
  now: 'Now',
};

const enFramework: FrameworkStrings = {
  principles: 'Principles',
  glossary: 'Glossary',
  journey: 'Career journey',
  journeyPicture: 'Levels by track',
  forksAfter: (name) => `From ${name}`,
};

/** The interface in English. Marked as pure, unlike a spread, so that a bundler drops it where it is not used. */
export const en: Strings = /* @__PURE__ */ Object.assign(
  {},
  enCopy,
  enCompare,
  enPicker,
  enNext,
  enTrack,
  enChanges,
  enFramework,
);

/** The interface in English with the words of a growth sheet, which is large and on few pages. */
export const enSheet: SheetStrings = /* @__PURE__ */ Object.assign({}, en, {
  sheet: {
    title: (name, next) => (next ? `Growth sheet: ${name} to ${next}` : `Growth sheet: ${name}`),
    today: (name) => `Today: ${name}`,
    next: (name) => `Next: ${name}`,
    fields: {
      what: 'Example',
      when: 'When',
      link: 'Link',
      next: 'What next',
      notHere: 'Does not apply here, because',
      need: 'What I need from you',
      other: 'For our talk',
    },
    yours: 'This sheet is yours. It is saved where you save it, and sent nowhere.',
    write: (about) => `Write a note${about && ` on “${about}”`}`,
    readers: 'Who reads it',
    onlyMe: 'Only I',
    managerToo: 'My manager too',
    shared: 'In my manager’s copy',
    fits: 'My note fits the new words',
    gone: 'No longer on this sheet',
    goneMeaning: 'The framework has changed, or this sheet is for another level. Your notes are all here.',
    open: 'Open a file',
    save: 'Save',
    undo: 'Undo',
    print: 'Print',
    show: 'Show',
    extents: { own: 'My sheet', shared: 'My manager’s copy', blank: 'A blank sheet' },
    nothingShared: 'Nothing is in your manager’s copy yet. Each note says who reads it.',
    keep: 'Keep in this browser',
    unsaved: 'There are words that are not saved yet.',
    undone: 'Undone.',
    opened: (file) => `${file} is open.`,
    saved: (file) => `Saved in ${file}.`,
    downloaded: (file) => `${file} is among your downloads.`,
    notSaved: (file) => `The browser could not save ${file}. Your words are still here.`,
    unreadable: {
      none: (file, line) => `${file} is no growth sheet: nothing from line ${line} on is marked as one.`,
      mark: (file, line) => `${file} was not opened: the comment at the end of line ${line} is damaged.`,
      version: (file, line) => `${file} was not opened: line ${line} says that a newer version wrote it.`,
    },
    keeping: {
      kept: 'Kept in this browser, until you switch that off.',
      elsewhere: 'Another tab keeps its own version of this sheet, so this one is not kept.',
      refused: 'This browser does not keep it, as in a private window or a frame. Save a file instead.',
    },
    forgotten: 'No longer kept in this browser.',
  } satisfies SheetStrings['sheet'],
});

function expectations(count: number): string {
  return `${count} ${plural('en', count, { one: 'expectation', other: 'expectations' })}`;
}

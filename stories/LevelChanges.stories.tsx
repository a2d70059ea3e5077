import type { Meta, StoryObj } from '@storybook/react-vite';
import { type Framework, LevelChanges, type Strings } from '../src/index.ts';
import { changesBetween } from '../src/model/changes/changes.ts';
import { ar } from '../src/strings/ar.ts';
import { de } from '../src/strings/de.ts';
import { ja } from '../src/strings/ja.ts';
import type { Part } from './part.ts';
import {
  afterMoves,
  anotherCompany,
  arabicFramework,
  baker,
  bakery,
  bakeryNow,
  bakeryOnce,
  beforeMoves,
  beforeNewLevel,
  beforeSplit,
  gardensOnce,
  inOtherWords,
  japaneseFramework,
  longNames,
  oneSplit,
  oneWord,
  sixtyNew,
} from './samples/index.ts';

const meta = {
  id: 'levelchanges',
  title: 'LevelChanges',
  component: LevelChanges,
  args: { report: changesBetween(bakeryOnce, bakeryNow) },
  parameters: {
    anatomy: [
      { className: 'career-levels-title', what: 'what the report is about' },
      { className: 'level-changes-name', what: 'a level, with a link to it' },
      { className: 'level-changes-summary', what: 'the answer: how many expectations have changed, and how' },
      { className: 'level-changes-section-title', what: 'the section that the changes below are in' },
      { className: 'change-kind', what: 'what has happened to a text' },
      { className: 'change-side-word', what: 'whether the text is the earlier one or counts now' },
      { className: 'changed-words', what: 'the words that the other text does not have' },
    ] satisfies readonly Part[],
  },
} satisfies Meta<typeof LevelChanges>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Between two revisions, the second of which is shown. */
function between(before: Framework, framework: Framework, strings?: Strings): Story {
  return { args: { report: changesBetween(before, framework), ...(strings && { strings }) } };
}

/** Most of what can change: words, places, facts, a heading, a principle. */
export const Default: Story = {};

export const NothingChanged = between(bakery, bakery);

export const OneWord: Story = { args: { report: oneWord } };

/** Sections that stand elsewhere, one of them at another level, are one line each. */
export const MovedSections = between(beforeMoves, afterMoves);

export const NewLevel = between(beforeNewLevel, bakery);

export const LevelGone = between(bakery, beforeNewLevel);

export const Split: Story = { args: { report: oneSplit } };

export const Merged = between(bakery, beforeSplit);

export const SixtyChanges = between(
  inOtherWords(sixtyNew, (text) => text.replace('meet', 'am on the way to')),
  sixtyNew,
);

/** Only what holds for all levels has changed. */
export const ForAllLevels: Story = {
  args: {
    report: changesBetween({ ...gardensOnce, levels: [] }, { ...anotherCompany, levels: [] }),
  },
};

/** Placed under a heading of rank 2, for the readers of one level. */
export const OneLevel: Story = { args: { level: baker, headingLevel: 3, idPrefix: 'second--' } };

/** Long compounds. */
export const German = between(
  inOtherWords(longNames, (text) => text.replace(/^Ich /, 'Wir ')),
  longNames,
  de,
);

/** No spaces between words. */
export const Japanese = between(
  inOtherWords(japaneseFramework, (text) => text.replace('文書', '記録')),
  japaneseFramework,
  ja,
);

/** From right to left. */
export const RightToLeft = between(
  inOtherWords(arabicFramework, (text) => text.split(' ').slice(1).join(' ')),
  arabicFramework,
  ar,
);

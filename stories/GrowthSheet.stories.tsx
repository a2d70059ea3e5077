import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { GrowthSheet } from '../src/interactive/index.ts';
import { ar } from '../src/strings/ar.ts';
import { de } from '../src/strings/de.ts';
import { ja } from '../src/strings/ja.ts';
import type { Part } from './part.ts';
import {
  arabicFramework,
  baker,
  bakery,
  filledSheet,
  japaneseFramework,
  longNames,
  privateSheet,
  sheetOfEarlierRevision,
  stub,
} from './samples/index.ts';

const meta = {
  id: 'growthsheet',
  title: 'GrowthSheet',
  component: GrowthSheet,
  args: { framework, level: framework.levels[1] ?? stub },
  parameters: {
    anatomy: [
      { className: 'growth-sheet-levels', what: 'the reader’s level and the next one, with links to them' },
      { className: 'growth-sheet-tools', what: 'what a reader does with the whole sheet' },
      { className: 'growth-sheet-status', what: 'what has come of it; a screen reader hears it change' },
      { className: 'growth-sheet-theme-title', what: 'a theme' },
      { className: 'growth-sheet-level-title', what: 'which level, and its own heading' },
      { className: 'growth-sheet-sentence', what: 'one expectation' },
      { className: 'growth-sheet-write', what: 'unfolds the fields of a note' },
    ] satisfies readonly Part[],
  },
  argTypes: {
    next: { control: false },
    file: { control: 'text' },
    shows: { options: ['own', 'shared', 'blank'], control: 'inline-radio' },
    storage: { control: false },
  },
} satisfies Meta<typeof GrowthSheet>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is written yet. On paper, each expectation has lines for a pen. */
export const Default: Story = {};

/** Notes of every kind. Two of them are in the manager's copy. */
export const Filled: Story = { args: { file: filledSheet } };

/** A sheet to print, whatever is written. */
export const Blank: Story = { args: { file: filledSheet, shows: 'blank' } };

/** What the manager gets: the notes that the reader has chosen, each with its sentence. */
export const ManagersCopy: Story = { args: { file: filledSheet, shows: 'shared' } };

/** Nothing is shared unless the reader says so. */
export const NothingShared: Story = { args: { file: privateSheet, shows: 'shared' } };

/** The framework has changed: both sentences are shown, and a note whose sentence is gone is in a section of its own. */
export const RewordedAndGone: Story = {
  args: { framework: bakery, level: baker, file: sheetOfEarlierRevision },
};

/** The last level of its track. */
export const NoNextLevel: Story = { args: { framework: bakery, level: bakery.levels.at(-1) ?? stub } };

/** Where the browser keeps nothing, as in some frames, the sheet says so and goes on. */
export const StorageRefused: Story = {
  args: {
    framework: bakery,
    level: baker,
    storage: {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('Nothing is stored here.', 'QuotaExceededError');
      },
      removeItem: () => undefined,
    },
  },
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLElement>('input[type="checkbox"]')?.click(),
};

/** Long titles and compounds. */
export const German: Story = {
  args: { framework: longNames, level: longNames.levels[0] ?? stub, strings: de },
};

/** No spaces to break lines at. */
export const Japanese: Story = {
  args: { framework: japaneseFramework, level: japaneseFramework.levels[0] ?? stub, strings: ja },
};

export const RightToLeft: Story = {
  args: { framework: arabicFramework, level: arabicFramework.levels[0] ?? stub, strings: ar },
};

/** Placed under a heading of rank 2, with ids that leave room for another sheet of the same level. */
export const UnderAnotherHeading: Story = {
  args: { framework: bakery, level: baker, headingLevel: 3, idPrefix: 'second--' },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { LevelSteps } from '../src/index.ts';
import { ar } from '../src/strings/ar.ts';
import { de } from '../src/strings/de.ts';
import { ja } from '../src/strings/ja.ts';
import type { Part } from './part.ts';
import {
  arabicFramework,
  bakery,
  japaneseFramework,
  longNames,
  sixtyNew,
  unfinished,
} from './samples/index.ts';

const meta = {
  id: 'levelsteps',
  title: 'LevelSteps',
  component: LevelSteps,
  args: { framework },
  parameters: {
    anatomy: [
      { className: 'level-steps-key', what: 'what the marks mean' },
      { className: 'level-steps-about', what: 'a row: all themes, then each of them' },
      { className: 'level-steps-cell', what: 'a step: a mark for every expectation' },
      { className: 'level-steps-counts', what: 'the same in words, for everyone', at: 'end' },
    ] satisfies readonly Part[],
  },
} satisfies Meta<typeof LevelSteps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The main track. */
export const Default: Story = {};

/** A branch, which begins with the step over the fork. */
export const Branch: Story = { args: { track: 'manager' } };

/** A framework of another company; its last step asks for nothing new. */
export const AnotherCompany: Story = { args: { framework: bakery } };

/** A level without a text, a draft and a level that is no longer assigned. */
export const DraftLegacyAndStub: Story = { args: { framework: unfinished } };

export const SixtyExpectations: Story = { args: { framework: sixtyNew } };

/** Long titles and compounds. */
export const German: Story = { args: { framework: longNames, strings: de } };

/** No spaces to break lines at. */
export const Japanese: Story = { args: { framework: japaneseFramework, strings: ja } };

/** From right to left: the first level stands on the right. */
export const RightToLeft: Story = { args: { framework: arabicFramework, strings: ar } };

/** Placed under a heading of rank 2. */
export const UnderAnotherHeading: Story = { args: { framework: bakery, headingLevel: 3 } };

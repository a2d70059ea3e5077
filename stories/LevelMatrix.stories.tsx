import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { LevelMatrix } from '../src/index.ts';
import { ar } from '../src/strings/ar.ts';
import { de } from '../src/strings/de.ts';
import { ja } from '../src/strings/ja.ts';
import type { Part } from './part.ts';
import {
  arabicFramework,
  bakery,
  japaneseFramework,
  longNames,
  sevenLevels,
  sixtyNew,
  unfinished,
} from './samples/index.ts';

const meta = {
  id: 'levelmatrix',
  title: 'LevelMatrix',
  component: LevelMatrix,
  args: { framework },
  parameters: {
    anatomy: [
      { className: 'career-levels-title', what: 'which track this is' },
      { className: 'wide-table-name', what: 'a column: one level, whose name stays in sight' },
      { className: 'level-matrix-name', what: 'a row: what its sections share' },
      { className: 'expectation', what: 'one expectation, with a link to itself' },
    ] satisfies readonly Part[],
  },
} satisfies Meta<typeof LevelMatrix>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The main track. */
export const Default: Story = {};

/** A branch. */
export const Branch: Story = { args: { track: 'manager' } };

/** More columns than most windows have room for: they scroll beside the names of the rows, and under their own. */
export const SevenLevels: Story = { args: { framework: sevenLevels, idPrefix: 'seven--' } };

/** A framework of another company. */
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

/** Placed under a heading of rank 2, with ids that leave room for another sheet of the same track. */
export const UnderAnotherHeading: Story = {
  args: { framework: bakery, headingLevel: 3, idPrefix: 'second--' },
};

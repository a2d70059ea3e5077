import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { LevelCompare } from '../src/index.ts';
import { LevelPicker } from '../src/interactive/index.ts';
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

const frameworks = [framework, bakery, unfinished, sixtyNew, longNames, japaneseFramework, arabicFramework];

/** Each level that one of the frameworks has, with the name of its framework. */
const namesById = new Map(
  frameworks.flatMap(({ title, levels }) => levels.map(({ id }) => [id, `${title}: ${id}`] as const)),
);

const meta = {
  id: 'levelpicker',
  title: 'LevelPicker',
  component: LevelPicker,
  args: { framework, inUrl: false },
  parameters: {
    anatomy: [
      { className: 'level-picker-legend', what: 'what is to be chosen' },
      {
        className: 'level-picker-select',
        what: 'a column: every level by track, but for those that others show',
      },
      { className: 'level-picker-button', what: 'what adds or takes out columns' },
      { className: 'level-picker-option', what: 'whether to leave out what all of them say alike' },
      {
        className: 'level-picker-status',
        what: 'the new comparison, for a screen reader, and what is left out',
      },
      { className: 'career-levels-title', what: 'the comparison, as LevelCompare draws it' },
    ] satisfies readonly Part[],
    handsOn: { to: LevelCompare, props: ['headingLevel', 'strings', 'hrefTo', 'idPrefix', 'printNote'] },
  },
  argTypes: {
    levels: {
      options: [...namesById.keys()],
      // Which framework is chosen, this control cannot know: the component leaves out what another one has.
      control: { type: 'multi-select', labels: Object.fromEntries(namesById) },
      table: { type: { summary: 'readonly string[]' } },
    },
  },
} satisfies Meta<typeof LevelPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Three levels: each can be taken out again. */
export const Fork: Story = {
  args: {
    levels: ['l3-senior-devops-support-engineer', 'l4-lead-devops-support-engineer', 'l4-support-manager'],
  },
};

/** All levels of a small framework. */
export const AnotherCompany: Story = {
  args: { framework: bakery, levels: ['baker', 'master-baker', 'head-baker'] },
};

/** A level without a text, a draft and a level that is no longer assigned. */
export const DraftLegacyAndStub: Story = {
  args: { framework: unfinished, levels: ['graduate-engineer', 'support-analyst', 'web-designer'] },
};

export const SixtyExpectations: Story = { args: { framework: sixtyNew } };

/** Long titles and compounds. */
export const German: Story = { args: { framework: longNames, strings: de } };

/** No spaces to break lines at. */
export const Japanese: Story = { args: { framework: japaneseFramework, strings: ja } };

/** From right to left: the first level stands on the right. */
export const RightToLeft: Story = { args: { framework: arabicFramework, strings: ar } };

/** Placed under a heading of rank 2, with ids that leave room for another comparison of the same levels. */
export const UnderAnotherHeading: Story = {
  args: { framework: bakery, headingLevel: 3, idPrefix: 'second--' },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { LevelLadder } from '../src/index.ts';
import { ar } from '../src/strings/ar.ts';
import { de } from '../src/strings/de.ts';
import type { Part } from './part.ts';
import { arabic, german, level, stub } from './samples/index.ts';

const meta = {
  id: 'levelladder',
  title: 'LevelLadder',
  component: LevelLadder,
  args: { level: stub },
  // A line in a page, with no room of its own.
  parameters: {
    layout: 'padded',
    anatomy: [
      {
        className: 'level-ladder-rail',
        what: 'the rail: a stop per level of the track, this one filled and larger',
      },
      { className: 'level-ladder-words', what: 'the same in words, for everyone', at: 'end' },
    ] satisfies readonly Part[],
  },
} satisfies Meta<typeof LevelLadder>;

export default meta;
type Story = StoryObj<typeof meta>;

export const First: Story = {};

/** A branch: the stops below the fork are the main track's. */
export const Branch: Story = {
  args: { level: framework.levels.find((level) => level.place.below > 0) ?? stub },
};

/** The stops lead to their levels, over the fork. */
export const Links: Story = {
  args: {
    level: framework.levels.find((level) => level.place.below > 0) ?? stub,
    levels: framework.levels,
  },
};

/** The last stop. */
export const Top: Story = {
  args: { level: level('Fellow', { place: { ...stub.place, position: 4 } }) },
};

/** A track of one level. */
export const OneLevel: Story = {
  args: { level: level('Founder', { place: { ...stub.place, of: 1 } }) },
};

/** Twelve levels. */
export const LongTrack: Story = {
  args: { level: level('Grade 9', { place: { ...stub.place, position: 9, of: 12 } }) },
};

/** Forty levels: too many for a rail with a stop for each. */
export const VeryLongTrack: Story = {
  args: { level: level('Grade 21', { place: { ...stub.place, position: 21, of: 40 } }) },
};

/** A branch off a track of many levels. */
export const BranchOfManyLevels: Story = {
  args: { level: level('Grade 16', { place: { ...stub.place, position: 3, of: 6, below: 13 } }) },
};

export const German: Story = { args: { level: german, strings: de } };

export const RightToLeft: Story = { args: { level: arabic, strings: ar } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { LevelLadder } from '../src/index.ts';
import { stub } from './samples.ts';

const meta = {
  title: 'LevelLadder',
  component: LevelLadder,
  tags: ['autodocs'],
  args: { level: stub },
} satisfies Meta<typeof LevelLadder>;

export default meta;
type Story = StoryObj<typeof meta>;

export const First: Story = {};

/** A branch: the stops below the fork are the main track's. */
export const Branch: Story = {
  args: { level: framework.levels.find((level) => level.place.below > 0) ?? stub },
};

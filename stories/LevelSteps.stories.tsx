import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { LevelSteps } from '../src/index.ts';
import { bakery } from './samples/index.ts';

const meta = {
  title: 'LevelSteps',
  component: LevelSteps,
  tags: ['autodocs'],
  args: { framework },
} satisfies Meta<typeof LevelSteps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The main track. */
export const Default: Story = {};

/** A branch, which begins with the step over the fork. */
export const Branch: Story = { args: { track: 'manager' } };

/** A framework of another company; its last step asks for nothing new. */
export const AnotherCompany: Story = { args: { framework: bakery } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { LevelMatrix } from '../src/index.ts';
import { bakery } from './samples/index.ts';

const meta = {
  title: 'LevelMatrix',
  component: LevelMatrix,
  tags: ['autodocs'],
  args: { framework },
} satisfies Meta<typeof LevelMatrix>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The main track. */
export const Default: Story = {};

/** A branch. */
export const Branch: Story = { args: { track: 'manager' } };

/** A framework of another company. */
export const AnotherCompany: Story = { args: { framework: bakery } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { LevelPicker } from '../src/interactive/index.ts';
import { bakery } from './samples/index.ts';

const meta = {
  title: 'LevelPicker',
  component: LevelPicker,
  tags: ['autodocs'],
  args: { framework, inUrl: false },
  argTypes: {
    levels: { options: framework.levels.map(({ id }) => id), control: { type: 'multi-select' } },
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

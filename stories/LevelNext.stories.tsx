import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework, type LevelId } from '../src/data.ts';
import { findLevel, LevelNext } from '../src/index.ts';
import { baker, bakery, stub } from './samples/index.ts';

const meta = {
  title: 'LevelNext',
  component: LevelNext,
  tags: ['autodocs'],
  args: { framework, level: stub },
} satisfies Meta<typeof LevelNext>;

export default meta;
type Story = StoryObj<typeof meta>;

function at(id: LevelId): Story {
  return { args: { level: findLevel(framework.levels, id) ?? stub } };
}

export const Default = at('l2-devops-support-engineer');

/** The path splits after this level. */
export const Fork = at('l3-senior-devops-support-engineer');

/** No level comes after this one. */
export const LastLevel = at('l5-senior-support-manager');

/** A level that keeps much: what stays is folded away. */
export const MuchStays: Story = { args: { framework: bakery, level: baker } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework, type LevelId } from '../src/data.ts';
import { findLevel, LevelCompare } from '../src/index.ts';
import { designer, leadDesigner, longTitle, stub } from './samples.ts';

const meta = {
  title: 'LevelCompare',
  component: LevelCompare,
  tags: ['autodocs'],
  args: { themes: framework.themes },
} satisfies Meta<typeof LevelCompare>;

export default meta;
type Story = StoryObj<typeof meta>;

function of(...ids: LevelId[]): Story {
  return { args: { levels: ids.map((id) => findLevel(framework.levels, id) ?? stub) } };
}

export const Neighbours = of('l4-lead-devops-support-engineer', 'l5-principal-devops-support-engineer');

/** Where the path forks after L3. */
export const Fork = of(
  'l3-senior-devops-support-engineer',
  'l4-lead-devops-support-engineer',
  'l4-support-manager',
);

/** Two tracks: one theme has no counterpart. */
export const AcrossTracks = of('l5-principal-devops-support-engineer', 'l5-senior-support-manager');

export const WholeTrack = of(
  'l1-junior-devops-support-engineer',
  'l2-devops-support-engineer',
  'l3-senior-devops-support-engineer',
  'l4-lead-devops-support-engineer',
  'l5-principal-devops-support-engineer',
);

/** No themes mapped: rows rest on headings, purposes and places. */
export const AnotherCompany: Story = { args: { levels: [designer, leadDesigner], themes: [] } };

export const WithAStub: Story = { args: { levels: [stub, designer], themes: [] } };

export const LongTitle: Story = { args: { levels: [longTitle, leadDesigner], themes: [] } };

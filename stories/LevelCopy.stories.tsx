import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { LevelCopy } from '../src/interactive/index.ts';
import { ar } from '../src/strings/ar.ts';
import { de } from '../src/strings/de.ts';
import { ja } from '../src/strings/ja.ts';
import type { Part } from './part.ts';
import { arabic, designer, german, japanese, stub } from './samples/index.ts';

const meta = {
  id: 'levelcopy',
  title: 'LevelCopy',
  component: LevelCopy,
  args: { level: framework.levels[2] ?? stub },
  parameters: {
    anatomy: [
      {
        className: 'level-copy-button',
        what: 'what copies; its name for those who hear it has the level in it',
      },
    ] satisfies readonly Part[],
  },
} satisfies Meta<typeof LevelCopy>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A level of another company. */
export const AnotherCompany: Story = { args: { level: designer } };

/** The words of the button, and those that the text itself gets from the interface. */
export const German: Story = { args: { level: german, strings: de } };

export const Japanese: Story = { args: { level: japanese, strings: ja } };

export const RightToLeft: Story = { args: { level: arabic, strings: ar } };

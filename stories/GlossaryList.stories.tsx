import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { GlossaryList } from '../src/index.ts';
import { ar } from '../src/strings/ar.ts';
import { ja } from '../src/strings/ja.ts';
import type { Part } from './part.ts';
import { arabicTerms, harbourTerms, japaneseTerms, oneTerm } from './samples/index.ts';

const meta = {
  id: 'glossarylist',
  title: 'GlossaryList',
  component: GlossaryList,
  args: { framework },
  parameters: {
    anatomy: [
      { className: 'career-levels-title', what: 'the heading' },
      { className: 'glossary-term-word', what: 'the term, with its other forms' },
      { className: 'glossary-term-text', what: 'what it means, in the author’s words' },
    ] satisfies readonly Part[],
  },
} satisfies Meta<typeof GlossaryList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const OneTerm: Story = { args: { framework: oneTerm } };

/** Paragraphs, a list, code, a link to another term, several forms, a word in which no line can break. */
export const LongTexts: Story = { args: { framework: harbourTerms } };

export const Japanese: Story = { args: { framework: japaneseTerms, strings: ja } };

export const RightToLeft: Story = { args: { framework: arabicTerms, strings: ar } };

/** Placed under a heading of rank 3. */
export const UnderAnotherHeading: Story = { args: { framework: harbourTerms, headingLevel: 4 } };

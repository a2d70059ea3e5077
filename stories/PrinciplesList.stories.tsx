import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { PrinciplesList } from '../src/index.ts';
import { ar } from '../src/strings/ar.ts';
import type { Part } from './part.ts';
import { anotherCompany, arabicFramework } from './samples/index.ts';

const meta = {
  id: 'principleslist',
  title: 'PrinciplesList',
  component: PrinciplesList,
  args: { framework },
  parameters: {
    anatomy: [
      { className: 'career-levels-title', what: 'the heading of the README’s section' },
      { className: 'principles-list-intro', what: 'the words over the list' },
      { className: 'principle-title', what: 'the principle, short enough to be quoted' },
      { className: 'principle-text', what: 'what it means on an ordinary day' },
    ] satisfies readonly Part[],
  },
} satisfies Meta<typeof PrinciplesList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const OnePrinciple: Story = {
  args: { framework: { ...framework, principles: framework.principles.slice(0, 1) } },
};

/** A framework of another company. */
export const AnotherCompany: Story = { args: { framework: anotherCompany } };

export const RightToLeft: Story = { args: { framework: arabicFramework, strings: ar } };

/** Placed under a heading of rank 3. */
export const UnderAnotherHeading: Story = { args: { headingLevel: 4 } };

/** A framework whose README has principles but no heading over them. */
export const WithoutHeading: Story = { args: { framework: { ...framework, sections: [] } } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework, type LevelId } from '../src/data.ts';
import { findLevel, LevelCompare } from '../src/index.ts';
import { ar } from '../src/strings/ar.ts';
import { de } from '../src/strings/de.ts';
import { ja } from '../src/strings/ja.ts';
import type { Part } from './part.ts';
import {
  arabic,
  arabicJunior,
  baker,
  designer,
  draft,
  examples,
  german,
  japanese,
  leadDesigner,
  legacy,
  longTitle,
  masterBaker,
  nested,
  sixtyExpectations,
  stub,
} from './samples/index.ts';

const meta = {
  id: 'levelcompare',
  title: 'LevelCompare',
  component: LevelCompare,
  args: { themes: framework.themes, strands: framework.strands },
  parameters: {
    anatomy: [
      { className: 'career-levels-title', what: 'which levels stand side by side' },
      {
        className: 'step-note-title',
        what: 'over what the author says of the step, where there is a note on it',
      },
      {
        className: 'level-compare-summary',
        what: 'the answer: what the higher level adds and keeps, or that all is worded anew',
      },
      { className: 'wide-table-column', what: 'a column: one level, whose name stays in sight' },
      { className: 'level-compare-row-name', what: 'what the sections of this row share' },
      {
        className: 'level-compare-reason',
        what: 'that it is the same in all, or why sections stand together where the name does not say it',
        at: 'end',
      },
      { className: 'level-compare-section-title', what: 'each level’s own heading' },
    ] satisfies readonly Part[],
  },
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

/** Five levels, the most that a comparison takes. */
export const WholeTrack = of(
  'l1-junior-devops-support-engineer',
  'l2-devops-support-engineer',
  'l3-senior-devops-support-engineer',
  'l4-lead-devops-support-engineer',
  'l5-principal-devops-support-engineer',
);

/** No themes mapped: rows rest on headings, purposes and places. */
export const AnotherCompany: Story = { args: { levels: [designer, leadDesigner], themes: [] } };

/** Much is the same, one expectation has moved, and one section is equal in both. */
export const SameMovedAndNew: Story = { args: { levels: [baker, masterBaker], themes: [] } };

/** What both say alike is left out. */
export const DifferencesOnly: Story = {
  args: { levels: [baker, masterBaker], themes: [], differencesOnly: true },
};

/** A line at the foot of every printed page. */
export const PrintNote: Story = {
  ...Neighbours,
  args: { ...Neighbours.args, printNote: 'Printed on 21 November 2026 from revision 3f2c1a' },
};

/** A draft, a level that is no longer assigned, and one without any text. */
export const DraftLegacyAndStub: Story = { args: { levels: [draft, legacy, stub], themes: [] } };

/** Expectations under expectations, and examples. */
export const NestedAndExamples: Story = { args: { levels: [nested, examples], themes: [] } };

export const SixtyExpectations: Story = {
  args: { levels: [stub, sixtyExpectations], themes: [] },
};

export const LongTitle: Story = { args: { levels: [longTitle, leadDesigner], themes: [] } };

/** Compounds in narrow columns. */
export const German: Story = {
  args: { levels: [german, longTitle, legacy], themes: [], strings: de },
};

export const Japanese: Story = {
  args: { levels: [japanese, designer], themes: [], strings: ja },
};

/** From right to left: the first level stands on the right. */
export const RightToLeft: Story = {
  args: { levels: [arabicJunior, arabic], themes: [], strings: ar },
};

/** Placed under a heading of rank 2, with ids that leave room for another comparison of the same levels. */
export const UnderAnotherHeading: Story = {
  args: { levels: [designer, leadDesigner], themes: [], headingLevel: 3, idPrefix: 'second--' },
};

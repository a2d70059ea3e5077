import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework, type LevelId } from '../src/data.ts';
import { findLevel, LevelGrowth } from '../src/index.ts';
import { ar } from '../src/strings/ar.ts';
import { de } from '../src/strings/de.ts';
import { ja } from '../src/strings/ja.ts';
import type { Part } from './part.ts';
import {
  bakery,
  fourteenLevels,
  growingArabic,
  growingBakery,
  growingGerman,
  growingJapanese,
  growingUnfinished,
} from './samples/index.ts';

const meta = {
  id: 'levelgrowth',
  title: 'LevelGrowth',
  component: LevelGrowth,
  args: { framework },
  parameters: {
    anatomy: [
      { className: 'career-levels-title', what: 'the theme or the strand' },
      { className: 'level-growth-track', what: 'a way up, and where it forks off' },
      { className: 'level-growth-level', what: 'a step: a level, with a link to it' },
      { className: 'your-level', what: 'the reader’s level, where it is known' },
      { className: 'level-growth-section-title', what: 'what the level says of the theme in one line' },
      { className: 'expectation', what: 'what the level asks' },
      { className: 'strand-name', what: 'a strand that the expectation is on', at: 'end' },
    ] satisfies readonly Part[],
  },
} satisfies Meta<typeof LevelGrowth>;

export default meta;
type Story = StoryObj<typeof meta>;

function readerAt(id: LevelId) {
  const level = findLevel(framework.levels, id);
  return level && { level };
}

/** The first theme, over the fork. */
export const Theme: Story = {};

/** One strand of that theme. */
export const Strand: Story = { args: { strand: 'feedback' } };

/** The whole way to the top of one track, which leads over the fork. */
export const OneTrack: Story = { args: { strand: 'feedback', track: 'manager' } };

/** The reader’s level is marked, also where it has nothing of the strand. */
export const YourLevel: Story = {
  args: { strand: 'incidents', ...readerAt('l4-lead-devops-support-engineer') },
};

/** A strand without a theme of its own: each step says under which theme it stands. */
export const StrandAcrossThemes: Story = { args: { strand: 'working-with-other-teams' } };

/** The names of strands lead to pages of their own. */
export const LinksToStrands: Story = {
  args: { theme: 'people', strandHref: '/strands/{strand}#{anchor}' },
};

/** Of another company: one expectation is on two strands, and one has others beneath it. */
export const AnotherCompany: Story = { args: { framework: growingBakery } };

/** A level without a text, a draft and a level that is no longer assigned. */
export const DraftLegacyAndStub: Story = { args: { framework: growingUnfinished } };

/** More levels than a staircase has room for: the last ones go no further in. */
export const FourteenLevels: Story = { args: { framework: fourteenLevels } };

/** A framework with neither themes nor strands. */
export const NothingNamed: Story = { args: { framework: bakery } };

/** Long titles and compounds. */
export const German: Story = { args: { framework: growingGerman, strings: de } };

/** No spaces to break lines at. */
export const Japanese: Story = { args: { framework: growingJapanese, strings: ja } };

/** From right to left, with a level that has no text. */
export const RightToLeft: Story = { args: { framework: growingArabic, strings: ar } };

/** Placed under a heading of rank 2, with ids that leave room for another of the same strand. */
export const UnderAnotherHeading: Story = {
  args: { framework: growingBakery, strand: 'by-hand', headingLevel: 3, idPrefix: 'second--' },
};

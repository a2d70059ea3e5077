import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework } from '../src/data.ts';
import { CareerJourney, findLevel } from '../src/index.ts';
import { ar } from '../src/strings/ar.ts';
import type { Part } from './part.ts';
import {
  anotherCompany,
  arabicFramework,
  branchAtTheTop,
  branchWithCodesOfItsOwn,
  oneLevel,
  threeTracks,
} from './samples/index.ts';

const meta = {
  id: 'careerjourney',
  title: 'CareerJourney',
  component: CareerJourney,
  args: { framework },
  parameters: {
    anatomy: [
      { className: 'career-levels-title', what: 'the heading of the README’s section' },
      { className: 'journey-phase', what: 'a phase: a run of levels with one focus' },
      { className: 'journey-stop-link', what: 'a level, with a link to it' },
      { className: 'your-level', what: 'the reader’s level, where it is known' },
      { className: 'journey-lane-title', what: 'the name of the track' },
      { className: 'journey-bend', what: 'the fork: where a track leaves another' },
      { className: 'journey-phases', what: 'what the author says of each phase' },
    ] satisfies readonly Part[],
  },
} satisfies Meta<typeof CareerJourney>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two phases, two tracks, the fork at L4. */
export const Default: Story = {};

/** The reader’s level is marked, and the way to it filled. */
export const YourLevel: Story = {
  args: { level: findLevel(framework.levels, 'l4-support-manager') },
};

export const OneTrack: Story = {
  args: {
    framework: {
      ...framework,
      tracks: framework.tracks.slice(0, 1),
      levels: framework.levels.filter((level) => level.track === framework.tracks[0]?.id),
    },
  },
};

/** A framework of another company: three tracks, one of which starts at the bottom, and no phases. */
export const ThreeTracks: Story = { args: { framework: threeTracks } };

/** The main track runs on to where management begins. */
export const BranchAtTheTop: Story = { args: { framework: branchAtTheTop } };

/** Codes that begin anew: M1 follows E3, and stands behind it. */
export const BranchWithCodesOfItsOwn: Story = { args: { framework: branchWithCodesOfItsOwn } };

/** A framework of another company, with two phases and drafts. */
export const AnotherCompany: Story = { args: { framework: anotherCompany } };

/** As little as a framework can hold. */
export const OneLevel: Story = { args: { framework: oneLevel } };

/** From right to left: the first level stands on the right. */
export const RightToLeft: Story = { args: { framework: arabicFramework, strings: ar } };

/** Placed under a heading of rank 3. */
export const UnderAnotherHeading: Story = { args: { headingLevel: 4 } };

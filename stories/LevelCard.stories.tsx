import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework, type LevelId } from '../src/data.ts';
import { findLevel, hrefOnPage, LevelCard } from '../src/index.ts';
import { ar } from '../src/strings/ar.ts';
import { de } from '../src/strings/de.ts';
import { ja } from '../src/strings/ja.ts';
import type { Part } from './part.ts';
import {
  answerable,
  arabic,
  arabicWithTerms,
  attributesOnly,
  bare,
  designer,
  editable,
  examples,
  german,
  grouped,
  harbourChanges,
  harbourPilot,
  japanese,
  japaneseWithTerms,
  legacy,
  longTitle,
  longWords,
  nested,
  noThemes,
  oneExpectation,
  sixtyExpectations,
  stub,
  withTerms,
} from './samples/index.ts';

const meta = {
  id: 'levelcard',
  title: 'LevelCard',
  component: LevelCard,
  parameters: {
    anatomy: [
      { className: 'level-ladder', what: 'where the level stands on its track' },
      { className: 'level-header-title', what: 'code and title: what people call the level' },
      { className: 'level-card-statement', what: 'the statement: the level in its own voice' },
      { className: 'level-attributes', what: 'labelled facts, if the document has any' },
      { className: 'section-theme', what: 'the theme of a section, by which other views name it' },
      { className: 'level-card-section-title', what: 'the heading of a section, in the author’s words' },
      { className: 'expectation', what: 'one expectation, with a link to itself' },
      { className: 'examples', what: 'what it has looked like, on demand' },
      {
        className: 'change-links',
        what: 'links to suggest a change and to give feedback, if the README declares them',
      },
      {
        className: 'level-card-foot',
        what: 'when the level last changed, if the framework is built with its history',
      },
    ] satisfies readonly Part[],
  },
} satisfies Meta<typeof LevelCard>;

export default meta;
type Story = StoryObj<typeof meta>;

function of(id: LevelId): Story {
  return { args: { level: findLevel(framework.levels, id) ?? stub, themes: framework.themes } };
}

/** A level whose reader has followed a link. */
function reachedBy(hash: string): Story {
  return {
    args: { level: harbourPilot },
    play: () => {
      location.hash = hash;
    },
    beforeEach: () => () => {
      location.hash = '';
    },
  };
}

export const L2: Story = { ...of('l2-devops-support-engineer'), name: 'L2' };
export const L1Junior: Story = { ...of('l1-junior-devops-support-engineer'), name: 'L1 Junior (draft)' };
export const L3Senior: Story = { ...of('l3-senior-devops-support-engineer'), name: 'L3 Senior (draft)' };
export const L4Lead: Story = { ...of('l4-lead-devops-support-engineer'), name: 'L4 Lead' };
export const L5Principal: Story = { ...of('l5-principal-devops-support-engineer'), name: 'L5 Principal' };
export const L4Manager: Story = { ...of('l4-support-manager'), name: 'L4 Support Manager (draft)' };
export const L5Manager: Story = { ...of('l5-senior-support-manager'), name: 'L5 Senior Support Manager' };

/** Expectations that are on a line of growth lead to it. */
export const Strands: Story = {
  args: {
    ...of('l2-devops-support-engineer').args,
    strands: framework.strands,
    strandHref: '/strands/{strand}#{anchor}',
  },
};

/** A level of another company: attributes, nested expectations, examples, a section without a theme. */
export const AnotherCompany: Story = { args: { level: designer } };

/** Sections under headings of the author's own; no theme runs through the levels. */
export const NoThemes: Story = { args: { level: noThemes } };

/** Expectations under expectations, three deep. */
export const Nested: Story = { args: { level: nested } };

/** Examples of a bullet, of a nested bullet and of a whole section. */
export const Examples: Story = { args: { level: examples } };

/** Facts about a level, and no text yet. */
export const Attributes: Story = { args: { level: attributesOnly } };

/** Sections that stand in groups. */
export const Groups: Story = { args: { level: grouped } };

/** Expectations without a heading over them. */
export const WithoutHeadings: Story = { args: { level: bare } };

/** Kept for reference; no longer assigned. */
export const Legacy: Story = { args: { level: legacy } };

/** A document that has a title and nothing else yet. */
export const Stub: Story = { args: { level: stub } };

/** What those see who follow a link to an expectation that is at another level now. */
export const Moved: Story = reachedBy('#harbour-pilot--i-plan-the-tides');

/** What those see who follow a link to an expectation that was removed. */
export const Gone: Story = reachedBy('#harbour-pilot--i-keep-the-paper-log');

/** A change that is announced and does not count yet. */
export const BeforeAChange: Story = {
  args: { level: harbourPilot, changes: harbourChanges, today: '2027-02-28' },
};

/** The day from which the change counts. */
export const AfterAChange: Story = {
  args: { level: harbourPilot, changes: harbourChanges, today: '2027-03-01' },
};

export const OneExpectation: Story = { args: { level: oneExpectation } };

export const SixtyExpectations: Story = { args: { level: sixtyExpectations } };

export const LongTitle: Story = { args: { level: longTitle } };

/** Addresses and names in which no line can break. */
export const LongWords: Story = { args: { level: longWords } };

/** Links to suggest a change and to give feedback, and when the level last changed. */
export const Changes: Story = { args: { level: editable } };

/** Links to give feedback alone. */
export const Feedback: Story = { args: { level: answerable } };

/** Words that a glossary on the same page explains. */
export const Terms: Story = { args: { level: withTerms, hrefTo: hrefOnPage } };

/** The same without spaces between words. */
export const JapaneseTerms: Story = { args: { level: japaneseWithTerms, strings: ja, hrefTo: hrefOnPage } };

/** The same from right to left. */
export const ArabicTerms: Story = { args: { level: arabicWithTerms, strings: ar, hrefTo: hrefOnPage } };

/** Compounds that make columns narrow. */
export const German: Story = { args: { level: german, strings: de } };

/** No spaces to break lines at. */
export const Japanese: Story = { args: { level: japanese, strings: ja } };

/** From right to left, with a name that runs the other way. */
export const RightToLeft: Story = { args: { level: arabic, strings: ar } };

/** Placed under a heading of rank 3. */
export const UnderAnotherHeading: Story = { args: { level: designer, headingLevel: 4 } };

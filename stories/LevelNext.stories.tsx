import type { Meta, StoryObj } from '@storybook/react-vite';
import { framework, type LevelId } from '../src/data.ts';
import { type Framework, findLevel, LevelNext, type Strings } from '../src/index.ts';
import { ar } from '../src/strings/ar.ts';
import { de } from '../src/strings/de.ts';
import { ja } from '../src/strings/ja.ts';
import type { Part } from './part.ts';
import {
  arabicFramework,
  arabicJunior,
  baker,
  bakery,
  german,
  japanese,
  japaneseFramework,
  longNames,
  oneExpectation,
  sixtyNew,
  stub,
  unfinished,
} from './samples/index.ts';

const meta = {
  id: 'levelnext',
  title: 'LevelNext',
  component: LevelNext,
  args: { framework, level: stub },
  parameters: {
    anatomy: [
      { className: 'level-ladder', what: 'where that level stands' },
      { className: 'career-levels-title', what: 'the question' },
      { className: 'level-next-name', what: 'a level that comes next, with a link to it' },
      {
        className: 'step-note-title',
        what: 'over what the author says of the step, where there is a note on it',
      },
      { className: 'level-next-asks', what: 'the answer: what it adds, or that all is worded anew' },
      { className: 'section-theme', what: 'the theme that the section belongs to' },
      { className: 'level-next-section-title', what: 'the heading of a section, in the author’s words' },
      { className: 'expectation', what: 'one thing that is new' },
      { className: 'examples-summary', what: 'what it grows from, and what stays, folded away' },
    ] satisfies readonly Part[],
  },
} satisfies Meta<typeof LevelNext>;

export default meta;
type Story = StoryObj<typeof meta>;

/** At a level of the project's own framework. */
function at(id: LevelId): Story {
  return { args: { level: findLevel(framework.levels, id) ?? stub } };
}

/** In a framework of another company, whose own level it takes: a sample by itself stands on no track of it. */
function on(framework: Framework, id: string, strings?: Strings): Story {
  const level = findLevel(framework.levels, id) ?? stub;
  return { args: { framework, level, ...(strings && { strings }) } };
}

export const Default = at('l2-devops-support-engineer');

/** The path splits after this level. */
export const Fork = at('l3-senior-devops-support-engineer');

/** No level comes after this one. */
export const LastLevel = at('l5-senior-support-manager');

/** A level that keeps much: what stays is folded away. */
export const MuchStays: Story = { args: { framework: bakery, level: baker } };

/** From a level without a text to a draft. */
export const StubAndDraft = on(unfinished, 'graduate-engineer');

/** The next level is no longer assigned. */
export const Legacy = on(unfinished, 'support-analyst');

export const SixtyExpectations = on(sixtyNew, oneExpectation.id);

/** Long titles and compounds. */
export const German = on(longNames, german.id, de);

/** No spaces to break lines at. */
export const Japanese = on(japaneseFramework, japanese.id, ja);

/** From right to left, with a fork. */
export const RightToLeft = on(arabicFramework, arabicJunior.id, ar);

/** Placed under a heading of rank 2, with ids that leave room for another of the same level. */
export const UnderAnotherHeading: Story = {
  args: { framework: bakery, level: baker, headingLevel: 3, idPrefix: 'second--' },
};

import { render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { everyStory } from '../components/contract/stories.ts';
import { emulateMedia } from '../components/media.ts';

afterEach(() => emulateMedia());

/** Contrast takes axe longer than all its other rules together, and `contrast.test.tsx` asks for more of it, in every brand. */
const ALL_BUT_CONTRAST = { 'color-contrast': { enabled: false } };

/** Each way of seeing at another width, so that all widths are seen without seeing everything three times. */
const WAYS = [
  { way: 'light', width: 1280, globals: { mode: 'light' }, media: {}, rules: ALL_BUT_CONTRAST },
  { way: 'dark', width: 320, globals: { mode: 'dark' }, media: {}, rules: ALL_BUT_CONTRAST },
  { way: 'forced colours', width: 768, globals: {}, media: { 'forced-colors': 'active' }, rules: {} },
];

/** Comparisons are where readers decide something: these are seen in every way at every width. */
const COMPARED = [
  'LevelCompare/SameMovedAndNew',
  'LevelCompare/WholeTrack',
  'LevelNext/Fork',
  'LevelMatrix/Default',
  'LevelSteps/AnotherCompany',
  'LevelPicker/Fork',
];

describe.each(WAYS)('$way', ({ width, globals, media, rules }) => {
  const stories = everyStory(globals);
  const seen = stories.map((story) => ({ ...story, at: width }));
  const compared = stories.filter(({ title }) => COMPARED.includes(title));
  for (const at of [320, 768, 1280].filter((each) => each !== width))
    seen.push(...compared.map((story) => ({ ...story, at })));

  it('sees every comparison that is named', () => {
    expect(compared.map(({ title }) => title).toSorted()).toEqual(COMPARED.toSorted());
  });

  it.each(seen)('$title at $at px has no fault that axe can find', async ({ Story, at }) => {
    await emulateMedia(media);
    document.documentElement.style.background = 'Canvas';
    const { container } = render(<Story />);
    container.style.inlineSize = `${at}px`;
    // A story is a piece of a page: that it has no landmark or first heading of its own is right.
    const { violations } = await axe.run(container, { rules: { region: { enabled: false }, ...rules } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual(
      [],
    );
  });
});

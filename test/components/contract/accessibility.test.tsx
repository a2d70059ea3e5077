import { render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { emulateMedia } from './media.ts';
import { everyStory } from './stories.ts';

afterEach(() => emulateMedia());

/** Each way of seeing at another width, so that all widths are seen without seeing everything three times. */
const WAYS = [
  { way: 'light', width: 1280, globals: { mode: 'light' }, media: {} },
  { way: 'dark', width: 320, globals: { mode: 'dark' }, media: {} },
  { way: 'forced colours', width: 768, globals: {}, media: { 'forced-colors': 'active' } },
];

describe.each(WAYS)('$way at $width px', ({ width, globals, media }) => {
  it.each(everyStory(globals))('$title has no fault that axe can find', async ({ Story }) => {
    await emulateMedia(media);
    document.documentElement.style.background = 'Canvas';
    const { container } = render(<Story />);
    container.style.inlineSize = `${width}px`;
    // A story is a piece of a page: that it has no landmark or first heading of its own is right.
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual(
      [],
    );
  });
});

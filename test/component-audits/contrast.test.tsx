import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { brands } from '../../stories/brands.ts';
import { everyStory } from '../components/contract/stories.ts';
import { contrastOf } from './contrast.ts';
import { emulateMedia } from './media.ts';
import { textsIn } from './texts.ts';

afterEach(() => emulateMedia());

/** Text that is read from end to end. The rest is found at a glance: places, labels, links to a text from itself. */
const BODY = 'h1, h2, h3, h4, h5, h6, p, li, dd, blockquote';
const LABELS =
  '.level-ladder, .self-link, .examples-summary, .status-note, [class$="-group"], .journey-lane-origin, .journey-phase, .journey-stop-status, .level-compare-none, .level-card-empty, .level-compare-cell-level';

const LOOKS = brands.flatMap(({ id: brand }) =>
  ['light', 'dark'].flatMap((mode) =>
    ['no-preference', 'more'].map((contrast) => ({ brand, mode, contrast })),
  ),
);

describe('contrast is at least 7:1 for body text and 4.5:1 for all other', () => {
  it.each(LOOKS)('$brand, $mode, contrast: $contrast', async ({ brand, mode, contrast }) => {
    await emulateMedia({ 'prefers-contrast': contrast });
    document.documentElement.style.background = 'Canvas';
    const faint: string[] = [];
    let seen = 0;
    for (const { title, Story } of everyStory({ brand, mode })) {
      const { container, unmount } = render(<Story />);
      for (const { element, text } of textsIn(container)) {
        const isBody = element.closest(BODY) && !element.closest(LABELS);
        const ratio = contrastOf(element);
        seen += 1;
        if (ratio < (isBody ? 7 : 4.5))
          faint.push(`${title}: ${ratio.toFixed(2)} ${element.className} "${text}"`);
      }
      unmount();
    }
    expect(seen).toBeGreaterThan(500);
    expect(faint).toEqual([]);
  });
});

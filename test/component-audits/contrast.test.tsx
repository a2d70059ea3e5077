import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { brands } from '../../stories/brands.ts';
import { everyStory } from '../components/contract/stories.ts';
import { emulateMedia } from '../components/media.ts';
import { textsIn } from '../components/texts.ts';
import { contrastOf } from './contrast.ts';

afterEach(() => emulateMedia());

/** Text that is read from end to end. The rest is found at a glance: places, labels, links to a text from itself. */
const BODY = 'h1, h2, h3, h4, h5, h6, p, li, dd, blockquote';
const LABELS = [
  '.level-ladder',
  '.self-link',
  '.examples-summary',
  '.status-note',
  '.section-group',
  '.journey-lane-origin',
  '.journey-phase',
  '.level-compare-none',
  '.level-card-empty',
];

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
    const unseen = new Set(LABELS);
    let seen = 0;
    for (const { title, Story } of everyStory({ brand, mode })) {
      const { container, unmount } = render(<Story />);
      for (const label of unseen) if (container.querySelector(label)) unseen.delete(label);
      for (const { element, text } of textsIn(container)) {
        const isBody = element.closest(BODY) && !element.closest(LABELS.join());
        const ratio = contrastOf(element);
        seen += 1;
        if (ratio < (isBody ? 7 : 4.5))
          faint.push(`${title}: ${ratio.toFixed(2)} ${element.className} "${text}"`);
      }
      unmount();
    }
    expect(seen).toBeGreaterThan(500);
    expect(faint).toEqual([]);
    expect([...unseen], 'labels that no story draws').toEqual([]);
  });
});

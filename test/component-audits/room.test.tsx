import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { everyStory } from '../components/contract/stories.ts';
import { emulateMedia } from '../components/media.ts';
import { type PaintedText, textsIn } from '../components/texts.ts';

/** What readers may set, as WCAG 1.4.12 has it. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

/** 320 px is also what is left of 1280 at 400 %. */
const ROOMS = [
  ...[320, 480, 768, 1280, 2560].map((width) => ({ width, how: 'as it is', css: '', media: {} })),
  ...[320, 768, 1280].map((width) => ({ width, how: 'with text spacing', css: TEXT_SPACING, media: {} })),
  { width: 320, how: 'in forced colours', css: '', media: { 'forced-colors': 'active' } },
];

const sheet = document.head.appendChild(document.createElement('style'));

afterEach(async () => {
  sheet.textContent = '';
  await emulateMedia();
});

describe.each(ROOMS)('at $width px, $how', ({ width, css, media }) => {
  it.each(everyStory())('$title runs nowhere over an edge, a clip or another text', async ({ Story }) => {
    await emulateMedia(media);
    sheet.textContent = css;
    const { container } = render(<Story />);
    container.style.inlineSize = `${width}px`;
    const root = container.firstElementChild as HTMLElement;
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
    const texts = textsIn(root);
    expect(texts.filter((text) => !isWithin(text, container)).map(({ text }) => text)).toEqual([]);
    expect(texts.filter(isClipped).map(({ text }) => text)).toEqual([]);
    expect(overlapping(texts)).toEqual([]);
  });
});

/** What a table's frame scrolls to is within. */
function isWithin({ element, boxes }: PaintedText, container: Element): boolean {
  const frame = element.closest('.wide-table-frame');
  if (frame && frame.scrollWidth > frame.clientWidth) return getComputedStyle(frame).overflowX === 'auto';
  const { left, right } = container.getBoundingClientRect();
  return boxes.every((box) => box.left >= left - 1 && box.right <= right + 1);
}

function isClipped({ element }: PaintedText): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return (
    (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
    (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
  );
}

/** Pairs of texts that are painted over each other. A link of a text to itself may come up in the place of a mark. */
function overlapping(texts: readonly PaintedText[]): string[] {
  const boxes = texts
    .filter(({ element }) => !element.closest('.self-link'))
    .flatMap(({ text, boxes }) => boxes.map((box) => ({ text, box })))
    .sort((one, other) => one.box.top - other.box.top);
  const found: string[] = [];
  for (const [index, { text, box }] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (other.box.top >= box.bottom) break;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
      // Lines of one text may touch: the boxes of glyphs are taller than a line.
      if (across > 1 && down > Math.min(box.height, other.box.height) / 3)
        found.push(`${text} | ${other.text}`);
    }
  }
  return found;
}

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LevelLadder } from '../../src/index.ts';
import { designer } from '../../stories/samples/index.ts';
import { stories } from './components.ts';

describe.each(stories)('$title on a server', ({ Component, args }) => {
  const html = renderToStaticMarkup(<Component {...args} />);

  it('has its text', () => {
    expect(html.replaceAll(/<[^>]*>/g, '').trim()).not.toBe('');
  });

  it('needs no script and brings no style of its own', () => {
    expect(html).not.toMatch(/<(?:script|style)\b|<[^>]*\s(?:style|on\w+)=/);
  });
});

it('gives LevelLadder as exact HTML', () => {
  expect(
    renderToStaticMarkup(<LevelLadder level={{ ...designer, place: { ...designer.place, of: 3 } }} />),
  ).toBe(
    '<p class="career-levels-colours level-ladder"><span class="level-ladder-rail" aria-hidden="true">' +
      '<span class="level-ladder-stop" data-state="passed"></span>' +
      '<span class="level-ladder-stop" data-state="passed"></span>' +
      '<span class="level-ladder-stop" data-state="here"></span></span>' +
      '<span class="level-ladder-words"><span lang="en" dir="ltr">Level 3 of 3</span> · ' +
      '<bdi>Design</bdi> · <bdi>Owning a product area</bdi></span></p>',
  );
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import {
  CareerJourney,
  findLevel,
  LevelCard,
  LevelCompare,
  LevelLadder,
  PrinciplesList,
} from '../../src/index.ts';
import { designer, leadDesigner } from '../../stories/samples/index.ts';

describe('server rendering', () => {
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

  it.each([
    ['LevelCard', <LevelCard key="1" level={designer} />, 'I decide what a release needs to feel finished'],
    ['LevelCompare', <LevelCompare key="2" levels={[designer, leadDesigner]} />, 'Same place'],
    ['PrinciplesList', <PrinciplesList key="3" framework={framework} />, 'Nobody supports alone'],
    ['CareerJourney', <CareerJourney key="4" framework={framework} />, '>From <bdi lang="en-GB">L3</bdi>'],
  ])('gives %s with its text, and without script or inline style', (_name, element, text) => {
    const html = renderToStaticMarkup(element);
    expect(html).toContain(text);
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/);
  });

  it('escapes what a document says', () => {
    const hostile = { ...designer, title: '</h2><script>alert(1)</script>' };
    expect(renderToStaticMarkup(<LevelCard level={hostile} />)).not.toContain('<script');
  });
});

it('finds a level by id or by a code that is unique', () => {
  expect(findLevel(framework.levels, 'l4-support-manager')?.title).toBe('Support Manager');
  expect(findLevel(framework.levels, 'L2')?.id).toBe('l2-devops-support-engineer');
  expect(findLevel(framework.levels, 'L4')).toBeUndefined();
  expect(findLevel(framework.levels, 'L4', 'manager')?.id).toBe('l4-support-manager');
});

import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { everyExpectation } from '../../../src/model/expectations.ts';
import { pagesOf } from './emitted.ts';

const pages = pagesOf(framework);
const strands = framework.strands ?? [];

/** The addresses in a page that lead to another one of growth, from the site's folder. */
function waysIn(path: string): string[] {
  const html = pages.get(path) ?? '';
  return [...html.matchAll(/ href="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href, `https://example.com/${path}`))
    .filter(({ pathname }) => /^\/(?:themes|strands)\//.test(pathname) && pathname !== `/${path}`)
    .map(({ pathname, hash }) => decodeURIComponent(pathname.slice(1) + hash));
}

describe('the pages of growth', () => {
  it('are reached from each expectation of a level that is on a strand, at its place there', () => {
    for (const level of framework.levels) {
      const expected = level.sections
        .flatMap(everyExpectation)
        .flatMap(({ id }) =>
          strands
            .filter(({ steps }) => steps.some((step) => step.level === level.id && step.expectation === id))
            .map((strand) => `strands/${strand.id}.html#Strand--${strand.id}--${level.id}--${id}`),
        );
      expect(waysIn(`levels/${level.id}.html`)).toEqual(expected);
    }
    expect(strands.flatMap(({ steps }) => steps).length).toBeGreaterThan(80);
  });

  it('have the place that a link names, and the way back to each level', () => {
    for (const { id, title, steps } of strands) {
      const page = pages.get(`strands/${id}.html`) ?? '';
      expect(page).toContain(`<title>${title} · ${framework.title}</title>`);
      for (const { level, expectation } of steps) {
        expect(page).toContain(` id="Strand--${id}--${level}--${expectation}"`);
        expect(page).toContain(` href="../levels/${level}.html"`);
      }
    }
  });

  it('lead from a theme to its strands and from a strand to those beside it, and the index to all', () => {
    const [theme] = framework.themes;
    const ofTheme = strands.filter((strand) => strand.theme === theme?.id).map(({ id }) => id);
    const [first = '', ...others] = ofTheme.map((id) => `strands/${id}.html`);
    expect(waysIn(first)).toEqual([`themes/${theme?.id}.html`, ...others]);
    expect(waysIn(`themes/${theme?.id}.html`)).toEqual(expect.arrayContaining([first, ...others]));
    const all = [
      ...framework.themes.map(({ id }) => `themes/${id}.html`),
      ...strands.map(({ id }) => `strands/${id}.html`),
    ];
    expect(waysIn('index.html').sort()).toEqual(all.sort());
    expect(pages.get('index.html')).toContain('>Across themes</span>');
  });

  it('are left out, with the ways to them, where they would have more steps than anybody reads', () => {
    const [strand] = strands;
    const many = Array.from({ length: 50_000 / framework.levels.length + 1 }, (_, place) => ({
      ...strand,
      id: `strand-${place}`,
      title: `Strand ${place}`,
      steps: strand?.steps ?? [],
    }));
    const without = pagesOf({ ...framework, strands: many });
    expect([...without.keys()].filter((path) => /^(?:themes|strands)\//.test(path))).toEqual([]);
    const ways = [...without.values()].join('').match(/href="[^"]*(?:themes|strands)\//g);
    expect(ways).toBeNull();
  });
});

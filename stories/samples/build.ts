/** What the made-up levels are built with. */
import type { Expectation, Level, Prose, Section } from '../../src/index.ts';

export function prose(...paragraphs: string[]): Prose {
  return paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}

export function expectation(plain: string, more: Partial<Expectation> = {}): Expectation {
  const id = slug(plain.split(/\s+/).slice(0, 6).join(' '));
  return { id, text: [{ type: 'text', value: plain }], children: [], examples: [], ...more };
}

export function section(
  title: string,
  expectations: readonly Expectation[],
  more: Partial<Section> = {},
): Section {
  const id = slug(title);
  return { id, kind: 'theme', title, intro: [], expectations, examples: [], ...more };
}

/** A level that says as little as a level can; `more` adds to it. */
export function level(title: string, more: Partial<Level> = {}): Level {
  return {
    id: slug(title),
    code: 'L1',
    rank: 1,
    title,
    track: 'ic',
    status: 'current',
    place: { position: 1, of: 4, below: 0, trackTitle: 'Individual contributor' },
    statement: [],
    intro: [],
    attributes: [],
    sections: [],
    source: { path: 'sample.md', line: 1 },
    ...more,
  };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
}

import { describe, expect, it } from 'vitest';
import { brands } from '../../stories/brands.ts';
import { contrast } from '../../stories/docs/contrast.ts';
import { samples } from '../../stories/docs/token-samples.ts';
import { readTokens } from '../../stories/docs/tokens.ts';
import { filesOf, read } from './sources.ts';

const SHEET = 'src/components/base.css';
const tokens = readTokens(read(SHEET));
const names = tokens.map(({ name }) => name);

describe('the public custom properties', () => {
  it('are read nowhere but in one file, where each has a comment', () => {
    const readIn = filesOf('src', /\.(?:css|tsx?)$/).flatMap((path) =>
      [...read(path).matchAll(/var\(\s*(--career-levels-[\w-]+)/g)].map(([, name]) => `${path} ${name}`),
    );
    expect(new Set(readIn)).toEqual(new Set(names.map((name) => `${SHEET} ${name}`)));
  });

  it('are never declared by us, so that a page has the last word', () => {
    const declared = filesOf('src', /\.css$/).filter((path) =>
      /[{;]\s*--career-levels-[\w-]+\s*:/.test(read(path)),
    );
    // a page asks for that one, and its values are in a layer
    expect(declared).toEqual(['src/typefaces.css']);
  });

  it('each have a sample that changes them', () => {
    expect(Object.keys(samples).sort()).toEqual([...names].sort());
  });

  it('are the only ones that the brands set', () => {
    const set = brands.flatMap(({ tokens }) => Object.keys(tokens));
    expect(set.filter((name) => !names.some((known) => known === name))).toEqual([]);
  });
});

describe("the colours of Storybook's frame", () => {
  it.each(['light', 'dark'] as const)('are the defaults of the components, %s', (mode) => {
    const [, theme = ''] =
      new RegExp(`  ${mode}: create\\(\\{([^]*?)\\n  \\}\\)`).exec(read('.storybook/theme.ts')) ?? [];
    const set = new Map([...theme.matchAll(/(\w+): '(#\w+)'/g)].map(([, key, colour]) => [key, colour]));
    const pairs = {
      appContentBg: 'surface',
      appPreviewBg: 'surface',
      barBg: 'surface',
      appBorderColor: 'rule',
      textColor: 'ink',
      textMutedColor: 'muted',
      colorPrimary: 'accent',
    };
    const expected = Object.entries(pairs).map(([key, name]) => {
      const token = tokens.find((each) => each.name === `--career-levels-${name}`);
      return [key, token?.fallback[mode]];
    });
    expect(Object.keys(pairs).map((key) => [key, set.get(key)])).toEqual(expected);
  });
});

describe('contrast', () => {
  it('is 21 for black on white, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(['light', 'dark'] as const)('is AAA for every colour of text by default, %s', (mode) => {
    const colour = (name: string) => tokens.find((token) => token.name.endsWith(name))?.fallback[mode] ?? '';
    for (const name of ['-ink', '-muted', '-accent']) {
      expect(contrast(colour(name), colour('-surface'))).toBeGreaterThan(7);
    }
  });
});

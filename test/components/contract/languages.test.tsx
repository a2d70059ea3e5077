import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/types.ts';
import { ar } from '../../../src/strings/ar.ts';
import { languages } from '../../../src/strings/languages.ts';
import { everyStory, firstOfEach } from './stories.ts';

const ENGLISH = { lang: 'en-GB', dir: 'ltr' } as const;

/** Arabic words around content that is not: so the letters of a text tell whose it is. */
const OURS = /\p{Script=Arabic}/u;
const inOtherLetters = everyStory().filter(({ args }) => args['strings'] !== ar);

describe.each(inOtherLetters)('$title', ({ Story, args }) => {
  it('says of our words that they are ours, and of the content what its author says', () => {
    const { container } = render(<Story {...saidToBeIn(ENGLISH, args)} strings={ar} />);
    expect(container.firstElementChild).toHaveAttribute('lang', ENGLISH.lang);
    expect(container.firstElementChild).toHaveAttribute('dir', ENGLISH.dir);
    const { ours, theirs } = textsOf(container);
    expect(ours.length).toBeGreaterThan(0);
    for (const { text, lang, dir } of ours) expect([text, lang, dir]).toEqual([text, 'ar', 'rtl']);
    for (const { text, lang } of theirs) expect([text, lang]).toEqual([text, ENGLISH.lang]);
  });
});

describe.each(firstOfEach(inOtherLetters))('$title', ({ Story, args }) => {
  it('claims nothing of content whose language nobody has declared', () => {
    const { container } = render(
      <div lang="nl" dir="ltr">
        <Story {...saidToBeIn(undefined, args)} strings={ar} />
      </div>,
    );
    expect(container.firstElementChild?.firstElementChild).not.toHaveAttribute('lang');
    const { ours, theirs } = textsOf(container);
    for (const { text, lang } of ours) expect([text, lang]).toEqual([text, 'ar']);
    for (const { text, lang } of theirs) expect(['nl', ''], text).toContain(lang);
  });

  it.each(Object.values(languages))('does not overflow a phone in $language.lang', (strings) => {
    const { container } = render(<Story strings={strings} />);
    container.style.inlineSize = '320px';
    expect(container.firstElementChild?.scrollWidth).toBeLessThanOrEqual(320);
  });
});

/** A story's props with frameworks and levels that declare this language, or none. */
function saidToBeIn<T>(language: Language | undefined, value: T): T {
  if (Array.isArray(value)) return value.map((item) => saidToBeIn(language, item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const { language: _, ...rest } = value as Record<string, unknown>;
  const said = Object.entries(rest).map(([key, inner]) => [key, saidToBeIn(language, inner)]);
  const isContent = 'levels' in value || 'place' in value;
  return Object.fromEntries(isContent && language ? [...said, ['language', language]] : said) as T;
}

interface Text {
  text: string;
  /** What it is said to be in. */
  lang: string | undefined;
  dir: string | undefined;
}

/** Every text below an element that has letters, as text or as the name of something, by whose words it has in it. */
function textsOf(container: Element): { ours: Text[]; theirs: Text[] } {
  const ours: Text[] = [];
  const theirs: Text[] = [];
  const add = (text: string | null, element: Element | null) => {
    if (!text || !/\p{L}/u.test(text)) return;
    const [lang, dir] = ['lang', 'dir'].map(
      (name) => element?.closest(`[${name}]`)?.getAttribute(name) ?? undefined,
    );
    (OURS.test(text) ? ours : theirs).push({ text: text.trim(), lang, dir });
  };
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Element)) add(node.textContent, node.parentElement);
    else for (const name of ['aria-label', 'title', 'label']) add(node.getAttribute(name), node);
  }
  return { ours, theirs };
}

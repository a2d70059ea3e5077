import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/types.ts';
import { ar } from '../../../src/strings/ar.ts';
import { en } from '../../../src/strings/en.ts';
import { languages } from '../../../src/strings/languages.ts';
import { everyStory, firstOfEach } from './stories.ts';

const ENGLISH = { lang: 'en-GB', dir: 'ltr' } as const;

describe.each(everyStory())('$title', ({ Story, args }) => {
  it('takes every word from its strings or its content, and says of each what language it is in', () => {
    const said = saidToBeIn(ENGLISH, args);
    const { container } = render(<Story {...said} strings={ar} />);
    expect(container.firstElementChild).toHaveAttribute('lang', ENGLISH.lang);
    expect(container.firstElementChild).toHaveAttribute('dir', ENGLISH.dir);
    const { ours, theirs, readersOwn } = textsOf(container, <Story {...said} strings={en} />);
    for (const { text, lang, dir } of ours) expect([text, lang, dir]).toEqual([text, 'ar', 'rtl']);
    for (const { text, lang } of theirs) expect([text, lang]).toEqual([text, ENGLISH.lang]);
    const content = new Set(wordsOf(JSON.stringify(args).replaceAll(/\\./g, ' ')));
    const others = theirs.flatMap(({ text }) => wordsOf(text)).filter((word) => !content.has(word));
    expect(others, 'take these words from `strings`').toEqual([]);
    for (const { text, lang } of readersOwn) expect([text, lang]).toEqual([text, '']);
  });
});

describe.each(firstOfEach(everyStory()))('$title', ({ Story, args }) => {
  it('claims nothing of content whose language nobody has declared', () => {
    const said = saidToBeIn(undefined, args);
    const { container } = render(
      <div lang="nl" dir="ltr">
        <Story {...said} strings={ar} />
      </div>,
    );
    expect(container.firstElementChild?.firstElementChild).not.toHaveAttribute('lang');
    const { ours, theirs } = textsOf(container, <Story {...said} strings={en} />);
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

/** Every text below an element that has letters, by whose words they are: ours are others in English, a reader's have a direction of their own. */
function textsOf(container: Element, inEnglish: ReactNode): Record<'ours' | 'theirs' | 'readersOwn', Text[]> {
  const english = new Set(textsIn(render(inEnglish).container).map(({ text }) => text));
  const texts = textsIn(container);
  return {
    ours: texts.filter(({ text }) => !english.has(text)),
    theirs: texts.filter(({ text, dir }) => english.has(text) && dir !== 'auto'),
    readersOwn: texts.filter(({ text, dir }) => english.has(text) && dir === 'auto'),
  };
}

/** Every text below an element that has letters, as text or as the name of something. */
function textsIn(container: Element): Text[] {
  const texts: Text[] = [];
  const add = (text: string | null, element: Element | null) => {
    if (!text || !/\p{L}/u.test(text)) return;
    const [lang, dir] = ['lang', 'dir'].map(
      (name) => element?.closest(`[${name}]`)?.getAttribute(name) ?? undefined,
    );
    texts.push({ text: text.trim(), lang, dir });
  };
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Element)) add(node.textContent, node.parentElement);
    else for (const name of ['aria-label', 'title', 'label']) add(node.getAttribute(name), node);
  }
  return texts;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

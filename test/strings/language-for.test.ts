import { expect, it } from 'vitest';
import { LANGUAGE_TAGS, languageFor, languages } from '../../src/strings/languages.ts';
import { isExamplesLabel } from '../../src/vocabulary/examples.ts';

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de-AT', 'de'],
  ['ar-EG', 'ar'],
  ['ja', 'ja'],
  ['tlh', 'en'],
])('speaks to content in %s in %s', (locale, language) => {
  expect(languageFor(locale)).toBe(language);
  expect(languages[languageFor(locale)].language.lang).toBe(language);
});

it.each(['en', 'de', 'fr'] as const)('announces examples in %s as the compiler knows them', (language) => {
  const { examplesLabel } = languages[language];
  expect([1, 2].map((count) => isExamplesLabel(`${examplesLabel(count)}:`))).toEqual([true, true]);
});

it.each(LANGUAGE_TAGS)('tells one example in %s from others, but in Japanese', (language) => {
  const { examplesLabel } = languages[language];
  expect(examplesLabel(1) === examplesLabel(3)).toBe(language === 'ja');
});

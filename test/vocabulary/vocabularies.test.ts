import { describe, expect, it } from 'vitest';
import { namedKind } from '../../src/compiler/level/section-kind.ts';
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/strings/languages.ts';
import { isExamplesLabel } from '../../src/vocabulary/examples.ts';
import { vocabularies, wordsFor } from '../../src/vocabulary/vocabularies.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';

/** Does not compile where the interface speaks a language that no document is understood in. */
const spoken: Readonly<Record<LanguageTag, Vocabulary>> = vocabularies;

/** The tags that files of a folder are named for. */
function tagsOf(files: Record<string, unknown>): string[] {
  return Object.keys(files)
    .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
    .filter((name) => /^[a-z]{2,3}$/.test(name))
    .sort();
}

it('knows every language that there is a file for', () => {
  expect(tagsOf(import.meta.glob('/src/vocabulary/*.ts'))).toEqual(Object.keys(vocabularies).sort());
  expect(tagsOf(import.meta.glob('/src/strings/*.ts'))).toEqual([...LANGUAGE_TAGS].sort());
});

describe.each(LANGUAGE_TAGS)('the words of documents in %s', (tag) => {
  it('name a section of either kind, and a level', () => {
    const { impact, success, codeWords, joinedCodeWords, levelHeadings } = spoken[tag];
    for (const words of [impact, success, [...codeWords, ...joinedCodeWords], levelHeadings])
      expect(words).not.toEqual([]);
  });
});

describe.each(Object.entries(vocabularies) as [string, Vocabulary][])('a heading in %s', (_tag, words) => {
  it('names its kind of section, in capitals too', () => {
    const kindsOf = (headings: readonly string[]) =>
      headings.flatMap((each) => [namedKind(each), namedKind(each.toUpperCase())]);
    expect(new Set(kindsOf(words.impact))).toEqual(new Set(words.impact.length > 0 ? ['impact'] : []));
    const { success, successBeginnings, successWithin } = words;
    const all = [...success, ...successBeginnings.map((each) => `${each} ?`), ...successWithin];
    expect(new Set(kindsOf(all))).toEqual(new Set(all.length > 0 ? ['success'] : []));
  });
});

it('knows the labels of all languages in browsers too', () => {
  const labels = wordsFor('exampleLabels').map((label) => label.replaceAll(/\([^)]*\)\??|\?/g, '').trim());
  expect(labels).toContain('examples');
  expect(labels.filter((label) => !isExamplesLabel(label))).toEqual([]);
});

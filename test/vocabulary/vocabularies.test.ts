import { describe, expect, it } from 'vitest';
import { namedKind } from '../../src/compiler/level/sections/section-kind.ts';
import { LANGUAGE_TAGS, languages } from '../../src/strings/languages.ts';
import { isExamplesLabel } from '../../src/vocabulary/examples.ts';
import { wordsFor } from '../../src/vocabulary/vocabularies.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';

const files = import.meta.glob<Record<string, Vocabulary>>('/src/vocabulary/{??,???}.ts', { eager: true });
const vocabularies = new Map(
  Object.entries(files).flatMap(([path, file]) => {
    const tag = tagOf(path);
    return file[tag] ? [[tag, file[tag]] as const] : [];
  }),
);

/** The language that a file is named for. */
function tagOf(path: string): string {
  return path.replace(/^.*\/|\.ts$/g, '');
}

it('has the words of every language that there is a file for', () => {
  const all = [...vocabularies.values()];
  for (const key of Object.keys({ ...all[0] }) as (keyof Vocabulary)[])
    expect(
      wordsFor(key).toSorted(),
      'register every file of src/vocabulary/ in src/vocabulary/vocabularies.ts',
    ).toEqual(all.flatMap((words) => words[key]).sort());
});

it('has words for every language that the interface speaks', () => {
  const spoken = Object.keys(import.meta.glob('/src/strings/{??,???}.ts')).map(tagOf);
  expect(spoken, 'register every file of src/strings/ in src/strings/languages.ts').toEqual(
    [...LANGUAGE_TAGS].sort(),
  );
  expect(
    spoken.filter((tag) => !vocabularies.has(tag)),
    'write src/vocabulary/<tag>.ts and register it in vocabularies.ts',
  ).toEqual([]);
});

describe.each([...vocabularies].filter(([tag]) => tag in languages))(
  'the words of documents in %s',
  (tag, words) => {
    it('name a section of either kind, and a level', () => {
      const { impact, success, codeWords, joinedCodeWords, levelHeadings } = words;
      const lists = { impact, success, codeWords: [...codeWords, ...joinedCodeWords], levelHeadings };
      const empty = Object.entries(lists).filter(([, list]) => list.length === 0);
      expect(
        empty.map(([key]) => key),
        `fill these lists in src/vocabulary/${tag}.ts, for the interface speaks the language`,
      ).toEqual([]);
    });
  },
);

describe.each([...vocabularies])('a heading in %s', (_tag, words) => {
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

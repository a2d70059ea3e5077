import { everyExpectation } from '../../../model/expectations.ts';
import { findSection } from '../../../model/names/lookup.ts';
import type { Level, Prose, RichText } from '../../../model/types.ts';
import { comparable } from '../../../model/words/fold.ts';
import { plainProse } from '../../../model/words/plain.ts';
import type { RowName } from '../../../strings/compared.ts';
import type { Site } from './site.ts';

/** A text that the search page has, and where it stands. */
export interface SearchText {
  readonly href: string | undefined;
  /** What leads there, if the text itself does not. */
  readonly name?: string;
  readonly text?: RichText;
  readonly prose?: Prose;
}

/** Texts of one level, or of none. */
interface SearchPart {
  readonly level?: Level;
  readonly texts: readonly SearchText[];
}

/** Texts of several levels about the same. */
export interface SearchGroup {
  readonly name: RowName;
  readonly parts: readonly SearchPart[];
}

/**
 * Every text of a framework that readers look for, from the search page: expectations and examples by theme, in the order of the
 * levels, then statements, principles, the terms of the glossary and the titles of strands.
 */
export function searchGroups(site: Site, here: string): readonly SearchGroup[] {
  const { framework, strings, words, growth, fileOf, between, hrefFrom } = site;
  const hrefTo = hrefFrom(here);
  const ours = (text: string): RowName => ({ text, language: strings.language });
  const principles = findSection(framework, 'principles')?.title;

  const statements = framework.levels.flatMap((level) => {
    const value = plainProse(level.statement);
    const href = hrefTo({ kind: 'level', level: level.id });
    return value ? { level, texts: [{ href, text: [{ type: 'text' as const, value }] }] } : [];
  });
  const principleTexts = framework.principles.map(({ id, title, text }) => ({
    name: title,
    href: hrefTo({ kind: 'framework', section: id }),
    prose: text,
  }));
  const terms = (framework.glossary ?? []).map(({ id, term, text }) => ({
    name: term,
    href: hrefTo({ kind: 'glossary', term: id }),
    prose: text,
  }));
  const strands = growth
    .filter(({ kind }) => kind === 'strand')
    .map((subject) => ({
      name: subject.of.title,
      href: between(here, fileOf({ kind: 'growth', subject })),
    }));
  return [
    ...byTheme(site, here),
    { name: ours(words.statements), parts: statements },
    {
      name: principles === undefined ? ours(strings.principles) : { text: principles },
      parts: [{ texts: principleTexts }],
    },
    { name: ours(strings.glossary), parts: [{ texts: terms }] },
    { name: ours(words.growth), parts: [{ texts: strands }] },
  ].filter(({ parts }) => parts.some(({ texts }) => texts.length > 0));
}

function byTheme({ framework, strings, words, hrefFrom }: Site, here: string): readonly SearchGroup[] {
  const hrefTo = hrefFrom(here);
  const themes = new Map(framework.themes.map(({ id, title }) => [id, title]));
  const groups = new Map<string, { name: RowName; parts: SearchPart[] }>();
  for (const level of framework.levels) {
    for (const section of level.sections) {
      const texts = [
        ...everyExpectation(section).flatMap(({ id, text, examples }) =>
          [text, ...examples].map((each) => ({ id, text: each })),
        ),
        ...section.examples.map((text) => ({ id: section.id, text })),
      ].map(({ id, text }) => ({ href: hrefTo({ kind: 'level', level: level.id, section: id }), text }));
      if (texts.length === 0) continue;
      const title = themes.get(section.theme ?? '') ?? section.title;
      const key = comparable(title);
      const group = groups.get(key) ?? {
        name: title ? { text: title } : { text: words.expectations, language: strings.language },
        parts: [],
      };
      groups.set(key, group);
      group.parts.push({ level, texts });
    }
  }
  return [...groups.values()];
}

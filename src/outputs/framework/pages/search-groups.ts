import { everyExpectation } from '../../../model/expectations.ts';
import { findSection } from '../../../model/names/lookup.ts';
import { levelName } from '../../../model/names/name.ts';
import type { Prose, RichText } from '../../../model/types.ts';
import { comparable } from '../../../model/words/fold.ts';
import { plainProse } from '../../../model/words/plain.ts';
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
  /** The level's name. */
  readonly level?: string;
  readonly texts: readonly SearchText[];
}

/** Texts of several levels about the same. */
export interface SearchGroup {
  readonly title: string;
  /** Whether the title is ours, so that it is in the language of the interface. */
  readonly isOurs: boolean;
  readonly parts: readonly SearchPart[];
}

/**
 * Every text of a framework that readers look for, from the search page: expectations and examples by theme, in the order of the
 * levels, then statements, principles, the terms of the glossary and the titles of strands.
 */
export function searchGroups(site: Site, here: string): readonly SearchGroup[] {
  const { framework, strings, words, growth, fileOf, between, hrefFrom } = site;
  const hrefTo = hrefFrom(here);
  const ours = (title: string, texts: readonly SearchText[]) => ({ title, isOurs: true, parts: [{ texts }] });
  const principles = findSection(framework, 'principles')?.title;
  return [
    ...byTheme(site, here),
    {
      title: words.statements,
      isOurs: true,
      parts: framework.levels.flatMap((level) => {
        const value = plainProse(level.statement);
        const href = hrefTo({ kind: 'level', level: level.id });
        return value
          ? { level: levelName(level), texts: [{ href, text: [{ type: 'text' as const, value }] }] }
          : [];
      }),
    },
    {
      ...ours(
        principles ?? strings.principles,
        framework.principles.map(({ id, title, text }) => ({
          name: title,
          href: hrefTo({ kind: 'framework', section: id }),
          prose: text,
        })),
      ),
      isOurs: principles === undefined,
    },
    ours(
      strings.glossary,
      (framework.glossary ?? []).map(({ id, term, text }) => ({
        name: term,
        href: hrefTo({ kind: 'glossary', term: id }),
        prose: text,
      })),
    ),
    ours(
      words.growth,
      growth
        .filter(({ kind }) => kind === 'strand')
        .map((subject) => ({
          name: subject.of.title,
          href: between(here, fileOf({ kind: 'growth', subject })),
        })),
    ),
  ].filter(({ parts }) => parts.some(({ texts }) => texts.length > 0));
}

function byTheme({ framework, words, hrefFrom }: Site, here: string): readonly SearchGroup[] {
  const groups = new Map<string, { title: string; isOurs: boolean; parts: SearchPart[] }>(
    framework.themes.map(({ id, title }) => [`theme ${id}`, { title, isOurs: false, parts: [] }]),
  );
  for (const level of framework.levels) {
    for (const section of level.sections) {
      const texts = [
        ...everyExpectation(section).flatMap(({ id, text, examples }) =>
          [text, ...examples].map((each) => ({ id, text: each })),
        ),
        ...section.examples.map((text) => ({ id: section.id, text })),
      ].map(({ id, text }) => ({
        href: hrefFrom(here)({ kind: 'level', level: level.id, section: id }),
        text,
      }));
      if (texts.length === 0) continue;
      const { theme, title } = section;
      const key = theme === undefined ? comparable(title) : `theme ${theme}`;
      const group = groups.get(key) ?? {
        title: title || words.expectations,
        isOurs: title === '',
        parts: [],
      };
      groups.set(key, group);
      group.parts.push({ level: levelName(level), texts });
    }
  }
  return [...groups.values()];
}

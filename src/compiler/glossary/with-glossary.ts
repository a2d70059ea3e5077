import type { Framework } from '../../model/types.ts';
import { plainProse } from '../../model/words/plain.ts';
import { withLines } from '../../model/words/texts.ts';
import type { Report } from '../rules/diagnostics.ts';
import { unusedTerm } from '../rules/unused-term.ts';
import { termFinder } from './find-terms.ts';
import { termMarker } from './mark-terms.ts';
import type { SaidTerm } from './read-glossary.ts';

/** The glossary of a framework, and the path of its document. */
export interface SaidGlossary {
  readonly path: string;
  readonly terms: readonly SaidTerm[];
}

/**
 * Gives a framework its glossary: the first use of a term in each level leads to it. The last step of all, so that nothing which
 * follows from words depends on it. A term that no level uses is reported.
 */
export function withGlossary(framework: Framework, { path, terms }: SaidGlossary, report: Report): Framework {
  if (terms.length === 0) return framework;
  const glossary = terms.map(({ entry }) => entry);
  const isEnglish = new Intl.Locale(framework.locale).language === 'en';
  const find = termFinder(
    terms.map(({ entry, forms }) => ({ id: entry.id, forms })),
    isEnglish,
  );
  const says = new Map(glossary.map(({ id, text }) => [id, plainProse(text)]));
  const used = new Set<string>();
  const levels = framework.levels.map((level) => {
    const marker = termMarker(find, says);
    const marked = withLines(level, marker.mark);
    for (const id of marker.used) used.add(id);
    return marked;
  });
  for (const { entry, span, forms } of terms) {
    // what is left of one that is explained twice is reported as such
    if (used.has(entry.id) || forms.length === 0) continue;
    report(
      unusedTerm,
      path,
      span,
      `Unexpected term "${entry.term}" that no level uses, expected one that is in a level.`,
    );
  }
  return { ...framework, levels, glossary };
}

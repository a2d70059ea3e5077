import { linksIn, unlinked } from '../../model/audience/unlinked.ts';
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
  const { levels, used } = linkTerms(framework, terms);
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
  return { ...framework, levels, glossary: terms.map(({ entry }) => entry) };
}

/**
 * Gives what everyone may read of a framework the links to its terms: the first use of one may be in what is left out. A term that
 * nothing else uses is left out, too.
 *
 * @param whole the framework with what is left out
 */
export function withOpenTerms(open: Framework, whole: Framework, terms: readonly SaidTerm[]): Framework {
  const { glossary = [], ...rest } = open;
  // a link says what is left of an entry
  const entries = new Map(glossary.map((entry) => [entry.id, entry]));
  const named = terms.flatMap((term) => {
    const entry = entries.get(term.entry.id);
    return entry ? [{ ...term, entry }] : [];
  });
  const before = linkTerms(whole, named).used;
  const { levels, used } = linkTerms(open, named);
  const linked = new Set(linksIn(rest).flatMap(({ to }) => (to.kind === 'glossary' ? (to.term ?? []) : [])));
  const isLeft = (id: string) => used.has(id) || linked.has(id) || !before.has(id);
  const left = glossary.filter(({ id }) => isLeft(id));
  const made = { ...rest, levels, ...(left.length > 0 && { glossary: left }) };
  return unlinked(made, (to) => to.kind === 'glossary' && to.term !== undefined && !isLeft(to.term));
}

/** Makes links of the first uses of terms in each level, and says which terms the levels use. */
function linkTerms(
  { levels, locale }: Framework,
  terms: readonly SaidTerm[],
): Pick<Framework, 'levels'> & { readonly used: ReadonlySet<string> } {
  const isEnglish = new Intl.Locale(locale).language === 'en';
  const find = termFinder(
    terms.map(({ entry, forms }) => ({ id: entry.id, forms })),
    isEnglish,
  );
  const says = new Map(terms.map(({ entry: { id, text } }) => [id, plainProse(text)]));
  const used = new Set<string>();
  const linked = levels.map((level) => {
    const marker = termMarker(find, says);
    const marked = withLines(level, marker.mark);
    for (const id of marker.used) used.add(id);
    return marked;
  });
  return { levels: linked, used };
}

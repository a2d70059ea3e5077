import type { Section } from '../../../model/types.ts';
import { counted } from '../../names/counted.ts';
import { firstNames } from '../../names/first-names.ts';
import { didYouMeanDeclared, expectedFor, nearest } from '../../names/near.ts';
import { FILE_START } from '../../rules/diagnostics.ts';
import { themeCount } from '../../rules/theme-count.ts';
import { unknownTheme } from '../../rules/unknown-theme.ts';
import type { Scope } from '../../text/scope.ts';
import type { Spans } from '../expectations/expectation.ts';

/** Assigns the themes in the front matter to the theme sections, in order. */
export function assignThemes(
  sections: readonly Section[],
  { document, report }: Scope,
  known: ReadonlySet<string> | undefined,
  spans: Spans,
): readonly Section[] {
  const named = document.frontMatter.lists.get('themes');
  if (!named) return sections;
  const themes = named.items.map(({ value, span }) => {
    if (!known || known.has(value)) return value;
    const meant = nearest(value, known);
    const expected = expectedFor(value, known, [...known].join(', '));
    const how = meant === undefined ? 'left out' : 'read as that';
    const message = `Unexpected theme "${value}", expected ${expected}. It is ${how}.`;
    report(unknownTheme, span, message, didYouMeanDeclared(value, 'theme', known));
    return meant;
  });
  const counting = sections.filter((section) => section.kind === 'theme');
  if (counting.length !== themes.length) {
    const message = `Unexpected ${counted(themes.length, 'theme')}, expected ${describe(counting)}.`;
    report(
      themeCount,
      named.span,
      `${message} They are left out; impact and success sections have no theme.`,
    );
    return sections;
  }
  return sections.map((section) => {
    const theme = section.kind === 'theme' ? themes.shift() : undefined;
    if (!theme) return section;
    const { id, kind, ...rest } = section;
    const themed: Section = { id, kind, theme, ...rest };
    spans.set(themed, spans.get(section) ?? FILE_START);
    return themed;
  });
}

/** How many themes the sections take, and which sections these are. */
function describe(counting: readonly Section[]): string {
  if (counting.length === 0) return 'none, because there is no theme section';
  const names = counting.map(({ title }) => (title === '' ? 'the bullets without a heading' : `"${title}"`));
  return `${counting.length}, one for each theme section: ${firstNames(names)}`;
}

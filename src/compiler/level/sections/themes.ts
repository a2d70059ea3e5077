import type { Section } from '../../../model/types.ts';
import { counted } from '../../names/counted.ts';
import { firstNames } from '../../names/first-names.ts';
import { didYouMeanDeclared, expectedFor } from '../../names/near.ts';
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
  for (const theme of named.items) {
    if (!known || known.has(theme.value)) continue;
    const expected = expectedFor(theme.value, known, [...known].join(', '));
    const message = `Unexpected theme "${theme.value}", expected ${expected}.`;
    report(unknownTheme, theme.span, message, didYouMeanDeclared(theme.value, 'theme', known));
  }
  const counting = sections.filter((section) => section.kind === 'theme');
  if (counting.length !== named.items.length) {
    const message = `Unexpected ${counted(named.items.length, 'theme')}, expected ${describe(counting)}.`;
    report(themeCount, named.span, `${message} Impact and success sections have no theme.`);
    return sections;
  }
  const remaining = named.items.map((theme) => theme.value);
  return sections.map((section) => {
    const theme = section.kind === 'theme' ? remaining.shift() : undefined;
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

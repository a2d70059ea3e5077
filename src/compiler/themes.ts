import type { Section } from '../model/types.ts';
import { FILE_START } from './diagnostics.ts';
import type { Spans } from './expectation.ts';
import { didYouMean } from './near.ts';
import { themeCount } from './rules/theme-count.ts';
import { unknownTheme } from './rules/unknown-theme.ts';
import type { Scope } from './scope.ts';

/** Gives the themes that the front matter names to the theme sections, in order. */
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
    const message = `Unexpected theme "${theme.value}", expected ${[...known].join(', ')}.`;
    report(unknownTheme, theme.span, message, didYouMean(theme.value, 'theme', known));
  }
  const count = sections.filter((section) => section.kind === 'theme').length;
  if (count !== named.items.length) {
    const message = `Unexpected ${named.items.length} themes, expected ${count}, one for each theme section.`;
    report(themeCount, named.span, message);
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

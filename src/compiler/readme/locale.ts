import { frontMatterValue } from '../rules/front-matter-value.ts';
import { unknownLocale } from '../rules/unknown-locale.ts';
import type { Scope } from '../text/scope.ts';

/** Reads the language that the README declares for the texts, in its usual letter case. */
export function readLocale({ document, report }: Scope): string | undefined {
  const locale = document.frontMatter.texts.get('locale');
  if (!locale) return undefined;
  const tag = canonical(locale.value);
  if (tag === undefined) {
    // programs write "de_DE" where documents have "de-DE"
    const meant = canonical(locale.value.replaceAll('_', '-'));
    const [expected, how] = meant
      ? [meant, 'It is read as that.']
      : ['a language tag such as en-GB', 'It is left out.'];
    const message = `Unexpected locale "${locale.value}", expected ${expected}. ${how}`;
    const example = meant ? `"locale: ${meant}"` : 'for example "locale: de-DE" or "locale: en-GB"';
    report(frontMatterValue, locale.span, message, `Write ${example}.`);
    return meant;
  }
  if (!isKnown(tag)) {
    const message = `Unexpected locale "${locale.value}", expected the tag of a known language.`;
    report(unknownLocale, locale.span, message);
  }
  return tag;
}

/** Returns a language tag in its usual letter case, or `undefined` if the text is not one. */
function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/** Whether a language has a script in which it is likely written or, as a few that are spoken no more, at least a name. */
function isKnown(tag: string): boolean {
  const [language = tag] = tag.split('-');
  if (new Intl.Locale(language).maximize().script) return true;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
}

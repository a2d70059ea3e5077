import { SOUND, withReadme } from './examples.ts';
import type { Rule } from './rule.ts';

function withLocale(locale: string) {
  return withReadme(`---\nlocale: ${locale}\n---\n# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n`);
}

/** The README declares a language that has the form of a tag, but that nobody knows. */
export const unknownLocale: Rule = {
  name: 'unknown-locale',
  severity: 'warning',
  why: 'Screen readers choose a voice by the language tag, browsers choose hyphenation and quotes. An unknown tag helps neither.',
  mend: 'Write the tag of the language instead of its name or country, for example "locale: de-DE" or just "locale: de" for German, "locale: ja" for Japanese.',
  examples: {
    good: [SOUND, withLocale('de'), withLocale('en-GB')],
    bad: [
      { files: withLocale('deutsch'), at: 'README.md:2:9' },
      { files: withLocale('jp'), at: 'README.md:2:9' },
    ],
  },
};

import { jsonText } from '../../formats/json.ts';
import { everyExpectation } from '../../model/expectations.ts';
import type { Framework, Level } from '../../model/types.ts';
import { plainProse, plainText } from '../../model/words/plain.ts';

/**
 * Levels as linked data for search engines. A level is an occupation and never a job posting: nobody is being looked for.
 *
 * @see https://schema.org/Occupation
 * @see https://schema.org/DefinedTerm
 */
export function levelsJsonld(framework: Framework, levels: readonly Level[]): string {
  const context = { '@context': 'https://schema.org' };
  const occupations = levels.map((level) => occupation(framework, level));
  const [only, ...others] = occupations;
  return jsonText(others.length === 0 ? { ...context, ...only } : { ...context, '@graph': occupations });
}

function occupation({ title, language }: Framework, level: Level) {
  const description = plainProse(level.statement);
  const responsibilities = level.sections
    .flatMap(everyExpectation)
    .map(({ text }) => plainText(text))
    .filter((text) => text !== '');
  return {
    '@type': 'Occupation',
    name: level.title,
    ...(description === '' ? {} : { description }),
    ...(responsibilities.length === 0 ? {} : { responsibilities }),
    // the property wants a CategoryCode, which is a DefinedTerm; programs that know only the one or the other find it
    occupationalCategory: {
      '@type': ['DefinedTerm', 'CategoryCode'],
      name: level.title,
      ...(level.code === '' ? {} : { termCode: level.code }),
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        name: title,
        ...(language ? { inLanguage: language.lang } : {}),
      },
    },
  };
}

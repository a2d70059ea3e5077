import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/model/words/plain.ts';
import { levelsJsonld } from '../../../src/outputs/levels/jsonld.ts';
import { level } from '../../../stories/samples/index.ts';
import { hostileLevel } from '../any-level.ts';
import { bakery, bakeryIn } from '../bakery.ts';

describe('levelsJsonld', () => {
  it('says a level as an occupation of schema.org, its code as a term of the framework', () => {
    const { levels, ...overview } = bakeryIn({ lang: 'de-AT', dir: 'ltr' });
    expect(JSON.parse(levelsJsonld({ ...overview, levels }, levels.slice(1)))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      name: 'Cook',
      description: 'I cook *well*.',
      responsibilities: ['I bake', 'nightly', 'I teach', 'Keep it dry'],
      occupationalCategory: {
        '@type': ['DefinedTerm', 'CategoryCode'],
        name: 'Cook',
        termCode: 'L2',
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Bakery <One>', inLanguage: 'de-AT' },
      },
    });
  });

  it('says several levels as one graph, and nothing of what a level does not have', () => {
    const { '@graph': graph } = JSON.parse(
      levelsJsonld(bakery, [...bakery.levels, level('Sweeper', { code: '' })]),
    );
    expect(graph.map(({ name }: { name: string }) => name)).toEqual(['Baker', 'Cook', 'Sweeper']);
    expect(graph[2]).toEqual({
      '@type': 'Occupation',
      name: 'Sweeper',
      occupationalCategory: {
        '@type': ['DefinedTerm', 'CategoryCode'],
        name: 'Sweeper',
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Bakery <One>' },
      },
    });
  });

  it('may stand in a script element, whatever the texts hold, and is no vacancy', () => {
    fc.assert(
      fc.property(hostileLevel, (level) => {
        const text = levelsJsonld(bakery, [level]);
        expect(text).not.toMatch(/[<\u2028\u2029]|JobPosting/);
        const own = level.sections[0]?.expectations[0];
        const said: string[] = JSON.parse(text).responsibilities ?? [];
        if (own && plainText(own.text) !== '') expect(said[0]).toBe(plainText(own.text));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { saysMore } from '../../src/model/says-more.ts';
import type { Level } from '../../src/model/types.ts';
import { expectation, level, prose, section } from '../../stories/samples/build.ts';

const text = (value: string) => [{ type: 'text' as const, value }];
const bread = section('Bread', [expectation('I bake.')]);
const base: Level = { ...level('Baker'), statement: prose('I bake!'), sections: [bread] };
const withSection = (change: Partial<typeof bread>): Level => ({
  ...base,
  sections: [{ ...bread, ...change }],
});

describe('a level says more than another', () => {
  it.each<[string, Level]>([
    ['with its statement', { ...base, statement: prose('I lead.') }],
    ['with its introduction', { ...base, intro: prose('I lead.') }],
    ['with an attribute', { ...base, attributes: [{ label: 'Horizon', value: text('a year') }] }],
    ['with a heading', withSection({ title: 'Rolls' })],
    ['with the heading around', withSection({ group: 'Rolls' })],
    ['with the introduction of a section', withSection({ intro: prose('I lead.') })],
    ['with an example', withSection({ examples: [text('A loaf')] })],
    [
      'with the example of an expectation',
      withSection({ expectations: [expectation('I bake.', { examples: [text('A loaf')] })] }),
    ],
  ])('%s', (_, more) => {
    expect(saysMore(more, [base])).toBe(true);
    expect(saysMore(base, [more, base])).toBe(false);
    expect(saysMore(more, [base, more])).toBe(false);
  });

  it('but not with expectations, its name or other marks', () => {
    const other = withSection({ expectations: [], title: 'bread' });
    expect(saysMore({ ...other, title: 'Lead', statement: prose('“I bake”') }, [base])).toBe(false);
  });
});

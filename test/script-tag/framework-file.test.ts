import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitJson } from '../../src/compiler.ts';
import { framework } from '../../src/data.ts';
import { asFramework } from '../../src/elements/load/framework.ts';
import { anyFramework } from '../model/any-framework.ts';

describe('a framework', () => {
  it('is taken as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(anyFramework, (given) => {
        const file = JSON.parse(emitJson(given).get('framework.json') ?? '');
        expect(asFramework(file)).toMatchObject(given);
      }),
    );
  });
});

describe('a file that is no framework', () => {
  it.each<[message: string, path: string, value: unknown]>([
    ['levels[2].sections[0].title is missing, expected a string', 'levels.2.sections.0.title', undefined],
    ['levels[0].rank is "1", expected a number', 'levels.0.rank', '1'],
    ['levels is {}, expected a list', 'levels', {}],
    ['levels[1] is null, expected an object', 'levels.1', null],
    ['levels[1].place is missing, expected an object', 'levels.1.place', undefined],
    ['levels[0].place.phaseTitle is 3, expected a string', 'levels.0.place.phaseTitle', 3],
    [
      'levels[0].sections[0].expectations[0].text[0].type is "html", expected ^(text|code|emphasis|strong|link|break)$',
      'levels.0.sections.0.expectations.0.text.0.type',
      'html',
    ],
    [
      'principles[0].text[0].type is "constructor", expected ^(paragraph|code|quote|list)$',
      'principles.0.text.0.type',
      'constructor',
    ],
    [
      '$schema is "urn:career-levels:framework:v2", expected ^(?!urn:).|:v1$',
      '$schema',
      'urn:career-levels:framework:v2',
    ],
  ])('%s', (message, path, value) => {
    const wrong = structuredClone(framework) as object;
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((inside, key) => Reflect.get(inside, key), wrong);
    Reflect.set(holder, last, value);
    expect(() => asFramework(wrong)).toThrow(new Error(message));
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '\u0001vbscript:x',
  ])('may not hold a link to %j', (href) => {
    const [first] = framework.principles;
    const link = { type: 'link', to: { kind: 'url', href }, children: [] };
    const text = [{ type: 'paragraph', children: [link] }];
    const wrong = { ...framework, principles: [{ ...first, text }] };
    expect(() => asFramework(wrong)).toThrow(/^principles\[0\]\.text\[0\]\.children\[0\]\.to\.href is /);
  });

  it.each(['https://example.com', 'mailto:a@example.com', '#a:b', 'a/b:c', '?a=b:c', 'page', ''])(
    'may hold a link to %j',
    (href) => {
      const [first] = framework.principles;
      const link = { type: 'link', to: { kind: 'url', href }, children: [] };
      const text = [{ type: 'paragraph', children: [link] }];
      expect(asFramework({ ...framework, principles: [{ ...first, text }] })).toBeTruthy();
    },
  );
});

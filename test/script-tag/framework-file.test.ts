import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, MAX_LEVELS, MAX_RANK_DIGITS } from '../../src/compiler/rules/limits.ts';
import { emitJson } from '../../src/compiler.ts';
import { framework } from '../../src/data.ts';
import { asFramework } from '../../src/formats/checked/framework.ts';
import type { Framework } from '../../src/model/types.ts';
import schema from '../../src/outputs/framework/framework.schema.json' with { type: 'json' };
import { anyFramework, wholeFramework } from '../model/any-framework.ts';

/** Returns a copy of a value with another value at a path. */
function withValue(whole: object, path: string, value: unknown): object {
  const copy = structuredClone(whole);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  Reflect.set(
    keys.reduce((inside, key) => Reflect.get(inside, key), copy),
    last,
    value,
  );
  return copy;
}

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const definitions: Readonly<Record<string, Schema>> = schema.$defs;

/** Finds the numbers of the schema: their paths, in the first item of each list. */
function numbersIn(
  node: Schema,
  path: readonly string[] = [],
  within: readonly string[] = [],
): [string, Schema][] {
  const { $ref, items, properties = {}, type = '' } = node;
  if ($ref) {
    const name = $ref.replace('#/$defs/', '');
    return within.includes(name) ? [] : numbersIn(definitions[name] ?? {}, path, [...within, name]);
  }
  if (/^(?:number|integer)$/.test(type)) return [[path.join('.'), node]];
  const inside = items ? { 0: items } : properties;
  return Object.entries(inside).flatMap(([key, each]) => numbersIn(each, [...path, key], within));
}

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

describe('the numbers of a file', () => {
  const isValid = new Ajv2020().compile(schema);
  const numbers = numbersIn(schema);

  it('are bounded, all of them', () => {
    expect(numbers.map(([path, { minimum, maximum }]) => [path, minimum, maximum])).toEqual([
      ['levels.0.rank', 0, 10 ** MAX_RANK_DIGITS],
      ['levels.0.place.position', 1, MAX_LEVELS],
      ['levels.0.place.of', 1, MAX_LEVELS],
      ['levels.0.place.below', 0, MAX_LEVELS],
      ['levels.0.place.via.0.levels', 1, MAX_LEVELS],
      ['levels.0.sections.0.expectations.0.line', 1, MAX_FILE_BYTES],
      ['levels.0.source.line', 1, MAX_FILE_BYTES],
    ]);
  });

  // nothing reads the line
  it.each(numbers.filter(([path]) => !path.includes('source')))(
    'are refused exactly where the schema refuses them: %s',
    (path, { minimum = 0, maximum = 0 }) => {
      const [whole] = fc.sample(wholeFramework, { numRuns: 1, seed: 1 });
      const file = JSON.parse(emitJson(whole as Framework).get('framework.json') ?? '');
      const values = [minimum, maximum, minimum - 1, maximum + 1, minimum + 0.5, Infinity, '4', null];
      const verdicts = values.map((value) => {
        const changed = withValue(file, path, value);
        let isTaken = true;
        try {
          asFramework(changed);
        } catch {
          isTaken = false;
        }
        return { value, isTaken, isValid: isValid(changed) };
      });
      expect(verdicts).toEqual(verdicts.map((verdict) => ({ ...verdict, isTaken: verdict.isValid })));
      expect(verdicts.slice(0, 4).map(({ isTaken }) => isTaken)).toEqual([true, true, false, false]);
    },
  );
});

describe('a file that is no framework', () => {
  it.each<[message: string, path: string, value: unknown]>([
    ['levels[2].sections[0].title is missing, expected a string', 'levels.2.sections.0.title', undefined],
    ['levels[0].rank is "1", expected a number from 0 to 1000000000', 'levels.0.rank', '1'],
    ['levels[2].place.of is 100000, expected a whole number from 1 to 5000', 'levels.2.place.of', 100_000],
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
    [
      'changes[0].date is "2026-02-31", expected a day such as 2027-03-01',
      'changes',
      [{ id: 'rye', title: 'Rye', date: '2026-02-31', text: [], levels: [] }],
    ],
    [
      'levels[0].lastChange.day is "2026-02-30", expected a day such as 2027-03-01',
      'levels.0.lastChange',
      { day: '2026-02-30', revision: '0123456789' },
    ],
  ])('%s', (message, path, value) => {
    expect(() => asFramework(withValue(framework, path, value))).toThrow(new Error(message));
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

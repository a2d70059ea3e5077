import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termFinder } from '../../../src/compiler/glossary/find-terms.ts';
import { formsOf } from '../../../src/compiler/glossary/forms.ts';
import { termMarker } from '../../../src/compiler/glossary/mark-terms.ts';
import type { Inline, RichText } from '../../../src/model/types.ts';
import { plainText } from '../../../src/model/words/plain.ts';
import { joinTexts, withLines } from '../../../src/model/words/texts.ts';
import { frameworks } from '../../model/any-framework.ts';

/** What is found in a text, by a glossary of headings. */
function found(headings: readonly string[], text: string, isEnglish = true): string[] {
  const terms = headings.map((heading) => ({ id: heading, forms: formsOf(heading) }));
  return termFinder(terms, isEnglish)(text).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['SLA', ['SLA']],
  ['SLA, service level agreement', ['SLA', 'service level agreement']],
  ['Service level agreement (SLA)', ['Service level agreement', 'SLA']],
  ['障害（インシデント）', ['障害', 'インシデント']],
  ['تصعيد، التصعيد', ['تصعيد', 'التصعيد']],
  ['障害、事故', ['障害', '事故']],
  ['CI/CD', ['CI/CD']],
  ['Bread, bread, –', ['Bread', 'bread']],
  ['(both)', ['(both)']],
  ['—', []],
])('knows the forms that the heading "%s" names', (heading, forms) => {
  expect(formsOf(heading)).toEqual(forms);
});

it.each<[string, readonly string[], string, readonly string[]]>([
  [
    'whole words',
    ['log'],
    'A login, catalog, log-file, log; the log’s end, LOG_A',
    ['log', 'log', 'log', 'LOG'],
  ],
  ['letter case', ['Runbook'], 'runbook RUNBOOK', ['runbook', 'RUNBOOK']],
  ['capitals as they are', ['IT'], 'it is IT, ITs, Its', ['IT', 'ITs']],
  [
    'plurals',
    ['policy', 'patch', 'log', 'day'],
    'policies patches logs days',
    ['policies', 'patches', 'logs', 'days'],
  ],
  [
    'the longest',
    ['incident', 'incident review'],
    'incident reviews, incident',
    ['incident reviews', 'incident'],
  ],
  ['any white space and apostrophe', ["customer's voice"], 'a customer’s\nvoice', ['customer’s\nvoice']],
  ['letters and marks apart', ['café'], 'cafe\u0301 café', ['cafe\u0301', 'café']],
  ['numbers and signs', ['C++', '24/7', '.NET'], 'C++, 24/7 and .NET', ['C++', '24/7', '.NET']],
  ['Japanese', ['障害', 'サーバ'], '重大障害を報告、サーバーと再サーバ', ['障害', 'サーバ']],
  ['Chinese', ['复盘'], '事故复盘会', ['复盘']],
  ['Thai without its marks', ['กา'], 'การ กาแ กั', ['กา', 'กา']],
  ['an abbreviation in Japanese', ['SLA'], '私はSLAを守るSLAS', ['SLA']],
  ['Korean with a particle', ['장애'], '장애를 장애는, 장애인 대장애', ['장애', '장애']],
  ['Arabic', ['تصعيد'], 'تصعيد والتصعيد تصعيد،', ['تصعيد', 'تصعيد']],
  ['a text whose small letters are more', ['oven'], 'İİ oven', ['oven']],
])('finds %s', (_, headings, text, uses) => {
  expect(found(headings, text)).toEqual(uses);
});

it('knows plurals of no other language, but of abbreviations', () => {
  expect(found(['Log', 'SLA'], 'Logs SLAs', false)).toEqual(['SLAs']);
});

describe('marking', () => {
  const words = fc.constantFrom('log', 'Logs', 'SLA', 'sla', 'log book', 'bread', '障害', 'の', '-', "'s");
  const text = fc.array(words, { maxLength: 6 }).map((some) => some.join(' '));
  const find = termFinder(
    ['log', 'log book', 'SLA', '障害'].map((id) => ({ id, forms: [id] })),
    true,
  );
  const says = new Map([['log', 'Written.']]);
  const isMark = (inline: Inline) => inline.type === 'link' && inline.to.kind === 'glossary';
  const marksIn = (line: RichText): string[] =>
    line.flatMap((inline) => {
      if (!('children' in inline)) return [];
      const own = inline.type === 'link' && inline.to.kind === 'glossary' ? [inline.to.term ?? ''] : [];
      return [...own, ...marksIn(inline.children)];
    });
  const unmarked = (line: RichText): RichText =>
    joinTexts(
      line.flatMap((inline): RichText => {
        if (!('children' in inline)) return [inline];
        const children = unmarked(inline.children);
        return isMark(inline) ? children : [{ ...inline, children }];
      }),
    );
  const linksIn = (line: RichText): RichText[] =>
    line.flatMap((inline) => {
      if (!('children' in inline)) return [];
      return [...(inline.type === 'link' ? [inline.children] : []), ...linksIn(inline.children)];
    });

  it('marks every term once in a level, in no link and no code, and changes no text', () => {
    const anyLevels = frameworks({ text }).map(({ levels }) =>
      levels.map((level) => withLines(level, unmarked)),
    );
    fc.assert(
      fc.property(anyLevels, (levels) => {
        for (const level of levels) {
          const { mark } = termMarker(find, says);
          const [before, after]: [RichText[], RichText[]] = [[], []];
          withLines(level, (line) => {
            before.push(line);
            after.push(mark(line));
            return line;
          });
          expect(after.map(unmarked)).toEqual(before);
          expect(after.map(plainText)).toEqual(before.map(plainText));
          const marks = after.flatMap(marksIn);
          expect(new Set(marks).size).toBe(marks.length);
          for (const within of after.flatMap(linksIn)) expect(marksIn(within)).toEqual([]);
          // what is free is marked
          const free = (line: RichText): string[] =>
            line.flatMap((inline) => {
              if (inline.type === 'text') return find(inline.value).map(({ id }) => id);
              return inline.type === 'emphasis' || inline.type === 'strong' ? free(inline.children) : [];
            });
          expect(new Set(marks)).toEqual(new Set(before.flatMap(free)));
        }
      }),
    );
  });
});

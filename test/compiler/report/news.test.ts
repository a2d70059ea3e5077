import { expect, it } from 'vitest';
import { createNews } from '../../../src/compiler/report/news.ts';
import type { Diagnostic } from '../../../src/compiler/rules/diagnostics.ts';

function problem(message: string, line = 1): Diagnostic {
  const [start, severity] = [{ line, column: 1 }, 'warning' as const];
  return {
    path: 'L1.md',
    ...start,
    severity,
    rule: 'spelling',
    message,
    why: 'It counts.',
    mend: 'Write it.',
  };
}

const FORMAT = { sources: new Map(), color: false };

it('tells each problem once, and what is fixed', async () => {
  const news = createNews();
  const [one, two, three] = [problem('One.'), problem('Two.'), problem('Three.')];
  expect(await news.tell([], FORMAT)).toBe('');
  expect(await news.tell([one, two], FORMAT)).toContain('0 errors, 2 warnings\n');
  expect(news.hasNew([two, one])).toBe(false);
  expect(await news.tell([one, two], FORMAT)).toBe('');

  // one that only moved is known; a second like it is new
  expect(news.hasNew([problem('One.', 7)])).toBe(false);
  expect(news.hasNew([one, problem('One.', 7)])).toBe(true);

  const more = await news.tell([one, two, three], FORMAT);
  expect(more).toContain('Three.');
  expect(more).not.toContain('Two.');
  expect(more).toMatch(/0 errors, 1 warning\n2 other problems as before\.\n$/);
  expect(await news.tell([two], FORMAT)).toBe('2 problems fixed, 1 left.\n');
  expect(await news.tell([], FORMAT)).toBe('No problems.\n');
});

import { expect, it } from 'vitest';
import { type Html, htmlText } from '../../src/formats/html.ts';

/** Far more than it takes, and less than if each element cost what is before it. */
const TIMEOUT = 60_000;

it('begins and ends a line at each block and at no other tag', () => {
  expect(
    htmlText<'p' | 'em' | 'br' | 'pre' | 'code'>([
      { tag: 'p', children: ['a', { tag: 'em', children: ['b'] }, { tag: 'br', children: [] }, ''] },
      'c',
      { tag: 'pre', children: [{ tag: 'code', children: ['d\n'] }] },
    ]),
  ).toBe('<p>a<em>b</em><br></p>\nc\n<pre><code>d\n</code></pre>\n');
});

it(
  'writes hundreds of thousands of elements',
  () => {
    const count = 400_000;
    const item: Html<'li'> = { tag: 'li', children: ['bread'] };
    expect(htmlText(Array.from({ length: count }, () => item))).toBe('<li>bread</li>\n'.repeat(count));
  },
  TIMEOUT,
);

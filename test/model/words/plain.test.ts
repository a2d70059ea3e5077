import { expect, it } from 'vitest';
import type { Inline, Prose } from '../../../src/model/types.ts';
import { plainProse, plainText } from '../../../src/model/words/plain.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (value: string): Prose[number] => ({ type: 'paragraph', children: [text(value)] });

it('is a text on one line, without its marks', () => {
  const marked: Inline[] = [
    text(' I  bake'),
    { type: 'break' },
    { type: 'strong', children: [text('rye'), { type: 'emphasis', children: [text(' and oat')] }] },
    text(' with '),
    { type: 'code', value: 'yeast' },
    { type: 'link', to: { kind: 'framework' }, children: [text(' daily ')] },
  ];
  expect(plainText(marked)).toBe('I bake rye and oat with yeast daily');
  expect(plainText([])).toBe('');
});

it('is running text on one line, block by block', () => {
  expect(
    plainProse([
      paragraph('I bake:'),
      { type: 'list', ordered: false, items: [[paragraph('rye')], [paragraph('oat'), paragraph('spelt')]] },
      { type: 'quote', children: [paragraph('Bread is life.')] },
      { type: 'code', value: 'oven --on' },
    ]),
  ).toBe('I bake: rye oat spelt Bread is life. oven --on');
});

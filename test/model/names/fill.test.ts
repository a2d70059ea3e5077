import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillAddress } from '../../../src/model/names/fill.ts';

const TEXT = fc.string({ unit: 'grapheme' });

it('fills in what it knows, and leaves the rest', () => {
  const values = { text: 'I say “a & b”?', line: 7 };
  expect(fillAddress('https://a.example/{line}?q={text}#{text}-{other}-{constructor}', values)).toBe(
    'https://a.example/7?q=I%20say%20%E2%80%9Ca%20%26%20b%E2%80%9D%3F#I%20say%20%E2%80%9Ca%20%26%20b%E2%80%9D%3F-{other}-{constructor}',
  );
  expect(fillAddress('mailto:a@b.example?body={text}', { text: '\ud800{text}' })).toBe(
    'mailto:a@b.example?body=%EF%BF%BD%7Btext%7D',
  );
});

it('keeps every value whole, and within its place in the address', () => {
  fc.assert(
    fc.property(TEXT, TEXT, (one, other) => {
      const url = new URL(fillAddress('https://a.example/p/{one}?q={other}&r={one}#{other}', { one, other }));
      expect([...url.searchParams]).toEqual([
        ['q', other],
        ['r', one],
      ]);
      expect(decodeURIComponent(url.hash)).toBe(other === '' ? '' : `#${other}`);
      expect(url.origin).toBe('https://a.example');
      // dots alone are steps between folders in any address
      if (!/^\.{1,2}$/.test(one)) expect(decodeURIComponent(url.pathname)).toBe(`/p/${one}`);

      const mail = new URL(fillAddress('mailto:a@b.example?subject={one}&body={other}', { one, other }));
      expect(mail.pathname).toBe('a@b.example');
      expect([...mail.searchParams]).toEqual([
        ['subject', one],
        ['body', other],
      ]);
    }),
  );
});

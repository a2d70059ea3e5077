import { expect, it } from 'vitest';
import { languageOf } from '../../../src/model/words/language.ts';

it.each(['ar', 'ar-EG', 'he', 'fa', 'ur-PK', 'ckb', 'az-Arab', 'pa-PK', 'yi', 'dv'])(
  'says that %s runs from right to left',
  (lang) => {
    expect(languageOf(lang)).toEqual({ lang, dir: 'rtl' });
  },
);

it.each(['en-GB', 'ja', 'az', 'ar-Latn', 'pa', 'und', 'mul', 'qaa'])(
  'says that %s runs from left to right',
  (lang) => {
    expect(languageOf(lang)).toEqual({ lang, dir: 'ltr' });
  },
);

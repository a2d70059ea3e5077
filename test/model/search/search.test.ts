import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsIn } from '../../../src/model/search/hits.ts';
import { lettersOf } from '../../../src/model/search/letters.ts';
import { createSearch } from '../../../src/model/search/search.ts';

const itself = (text: string) => text;

describe('a search', () => {
  it.each([
    ['a word as it is', 'feedback', 'I ask for feedback'],
    ['the beginning of a word', 'feed', 'I ask for feedback'],
    ['another ending', 'reviewing', 'I review what others write'],
    ['words in any order and case', 'OTHERS review', 'I review what others write'],
    ['a word without its accents', 'equipe', 'J’aide mon équipe'],
    ['a word with accents that the text lacks', 'équipe', 'J’aide mon equipe'],
    ['ss for ß', 'grosse', 'Ich übernehme größere Aufgaben, auch große'],
    ['a word without its umlaut', 'ubernehme', 'Ich übernehme Verantwortung'],
    ['Arabic without hamza', 'احب', 'أحب العمل'],
    ['Arabic without vowel signs', 'العمل', 'أُحِبُّ العَمَلَ'],
    ['half-width kana', 'ｶﾞｲﾄﾞ', 'ガイドを書く'],
    ['full-width letters', 'ＡＰＩ', 'I design an API'],
    ['Japanese within a sentence', '改善', '私は手順を改善します'],
    ['Chinese within a sentence', '反馈', '我会主动寻求反馈'],
    ['Thai within a sentence', 'ทีม', 'ฉันช่วยทีมของฉัน'],
    ['Korean within a word', '문서', '기술문서를 쓴다'],
    ['a name with signs', 'c++', 'I read C++ and C#'],
  ])('finds %s', (_, query, text) => {
    expect(createSearch(['Nothing of the kind', text], itself)(query)).toMatchObject({
      items: [text],
      isNear: false,
    });
  });

  it('asks for every word of the query', () => {
    const search = createSearch(['I review code', 'I write code', 'I review drafts'], itself);
    expect(search('review code').items).toEqual(['I review code']);
  });

  it('puts first what has the words themselves, and then the shorter text', () => {
    const texts = ['I reviewed it', 'I review what my team writes', 'I review', 'I go'];
    expect(createSearch(texts, itself)('review').items).toEqual([texts[2], texts[1], texts[0]]);
  });

  it.each([
    ['a wrong letter', 'feetback'],
    ['a missing letter', 'fedback'],
    ['a letter too many', 'feeedback'],
    ['two letters in each other’s place', 'fedeback'],
  ])('forgives %s where nothing else is found, and says so', (_, query) => {
    const found = createSearch(['I ask for feedback', 'I fix it'], itself)(query);
    expect(found).toMatchObject({ items: ['I ask for feedback'], isNear: true });
    expect(hitsIn('I ask for feedback', found).filter(({ isHit }) => isHit)).toEqual([
      { text: 'feedback', isHit: true },
    ]);
  });

  it('forgives nothing in short words, and finds nothing for nothing', () => {
    const search = createSearch(['I fix it'], itself);
    expect(search('fax').items).toEqual([]);
    expect(search(' … ').items).toEqual([]);
  });

  it('finds every text by any of its words, and parts it into pieces that make it up', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (texts) => {
        const search = createSearch(texts, itself);
        for (const text of texts) {
          for (const word of lettersOf(text).split(' ').filter(Boolean)) {
            const found = search(word);
            expect(found.items).toContain(text);
            expect(
              hitsIn(text, found)
                .map((piece) => piece.text)
                .join(''),
            ).toBe(text);
          }
        }
      }),
    );
  });
});

it('what is typed twice as letters is the same as once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(lettersOf(lettersOf(text))).toBe(lettersOf(text));
    }),
  );
});

it.each([
  ['I review, then review again', 'review', ['review', 'review']],
  ['J’aide mon Équipe', 'equipe', ['Équipe']],
  ['私は手順を改善します', '改善', ['改善']],
  ['手順を改善し、改善した手順を書きます', '手順 改善', ['手順', '改善', '改善', '手順']],
  ['ｶﾞｲﾄﾞを書く', 'ガイド', ['ｶﾞｲﾄﾞを書く']],
])('in "%s", marks what "%s" stands for', (text, query, hits) => {
  const found = createSearch([text], itself)(query);
  expect(
    hitsIn(text, found)
      .filter(({ isHit }) => isHit)
      .map((piece) => piece.text),
  ).toEqual(hits);
});

import { expectation, level, prose, section } from './build.ts';

/** Japanese, which has no spaces to break lines at. */
export const japanese = level('シニアサポートエンジニア', {
  id: 'senior-support-engineer-ja',
  code: 'J3',
  rank: 3,
  language: { lang: 'ja', dir: 'ltr' },
  place: { position: 3, of: 5, below: 0, trackTitle: '専門職', phaseTitle: '個人としての習熟' },
  statement: prose('お客様の問い合わせの背後にある本当の課題を見つけ、再発しない形で解決します。'),
  attributes: [{ label: '計画の期間', value: [{ type: 'text', value: '今期と来期' }] }],
  sections: [
    section('影響', [expectation('難しい問い合わせを最後まで責任を持って担当する')], { kind: 'impact' }),
    section('技術', [
      expectation('原因を調べ、手順を文書に残してチームに共有する', {
        children: [expectation('文書は半年ごとに見直す')],
        examples: [[{ type: 'text', value: '夜間に繰り返し起きていた障害の原因を突き止め、設定を改めた。' }]],
      }),
      expectation('新しい道具を小さく試してから広める'),
    ]),
    section('成功のしるし', [expectation('同じ問い合わせが二度と来ない')], { kind: 'success' }),
  ],
});

/** The level above. */
export const japaneseLead = level('リードサポートエンジニア', {
  id: 'lead-support-engineer-ja',
  code: 'J4',
  rank: 4,
  language: { lang: 'ja', dir: 'ltr' },
  place: { ...japanese.place, position: 4 },
  statement: prose('チーム全体が同じ問題を二度解かなくて済む仕組みをつくります。'),
  sections: [
    section('影響', [expectation('チームをまたぐ問い合わせの進め方を決める')], { kind: 'impact' }),
    section('技術', [
      expectation('新しい道具を小さく試してから広める'),
      expectation('手順書の書き方をそろえ、若手に教える'),
    ]),
  ],
});

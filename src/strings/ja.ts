import { list } from './list.ts';
import type { Strings } from './strings.ts';

/** The interface in Japanese. */
export const ja: Strings = {
  language: { lang: 'ja', dir: 'ltr' },

  position: (position, of) => `レベル${position}（全${of}レベル）`,
  status: { draft: '下書き', legacy: '旧レベル' },
  statusMeaning: {
    draft: 'このレベルは執筆中です。内容は変わることがあります。',
    legacy: 'このレベルは参考のために残されています。現在は使われていません。',
  },
  linkTo: (text) => `「${text}」へのリンク`,
  examples: (count) => `例 ${count}件`,
  emptyLevel: 'このレベルの内容はまだありません。',

  compared: (names) => `${list('ja', names)}の比較`,
  reason: {
    theme: '同じテーマ',
    heading: '同じ見出し',
    kind: '同じ目的',
    position: '同じ位置',
    only: (names) => `${list('ja', names)}のみ`,
  },
  row: { impact: 'インパクト', theme: 'テーマ', success: '成功', other: 'その他' },
  themeAt: (place) => `テーマ${place}`,
  noCounterpart: (name) => `${name}には対応する項目がありません。`,

  principles: '原則',
  journey: 'キャリアパス',
  journeyPicture: 'コース別のレベル',
  forksAfter: (name) => `${name}から分岐`,
};

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
  former: { moved: 'このリンク先は別の場所に移りました。', gone: 'このリンク先はもうここにはありません。' },

  copyShort: '求人票用にコピー',
  copy: (name) => `求人票用にコピー：${name}`,
  copied: '見出しと箇条書きごとコピーしました。',
  refused: 'コピーできませんでした。選択されたテキストを手動でコピーしてください。',
  examplesLabel: () => '例',

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

  change: {
    same: (name) => `${name}と同じ`,
    new: (name) => `${name}で新たに加わる`,
    only: (name) => `${name}のみ`,
  },
  sameElsewhere: (name, section) => `${name}の「${section}」と同じ`,
  adds: (name, added, kept) =>
    `${name}では期待が${added}件加わり${kept ? `、${kept}件はそのままです` : 'ます'}。`,
  alone: (name, count) => `${name}のみの期待は${count}件です。`,
  sameIn: (names) => `${list('ja', names)}で同じ`,
  expectations: (count) => `期待 ${count}件`,
  phase: 'フェーズ',
  unsaid: '記載なし',

  pick: '比較するレベル',
  column: (place) => `${place}列目`,
  add: 'レベルを追加',
  remove: (name) => `${name}を外す`,
  removeShort: '外す',
  swap: '列を入れ替える',
  differencesOnly: '違いだけを表示',
  leftOut: (count) => `違いだけを表示しています。同じ${count}行は省かれています。`,
  everything: 'すべて表示しています。',

  after: (name) => `${name}の次`,
  asks: (next, name, count) =>
    count === 0
      ? `${next}に、${name}にない期待はありません。`
      : `${next}では、${name}にない期待が${count}件求められます。`,
  stays: (count) => `${count}件はそのまま`,
  splits: (names) => `ここから先は${list('ja', names, 'disjunction')}に進みます。`,
  last: (name) => `${name}はこのコースの最後のレベルです。`,

  allLevels: (track) => `${track}：全レベル`,
  steps: (track) => `${track}：ステップごとの変化`,
  step: (from, to) => `${from}から${to}へ`,
  about: '内容',
  all: '合計',
  counts: {
    new: (count) => `新規 ${count}件`,
    same: (count) => `同じ ${count}件`,
    only: (count) => `下位のみ ${count}件`,
  },
  countsMeaning: {
    new: '新規：上のレベルだけが求めるもの。',
    same: '同じ：両方のレベルが求めるもの。',
    only: '下位のみ：下のレベルだけが求めるもの。',
  },
  none: 'なし',

  principles: '原則',
  journey: 'キャリアパス',
  journeyPicture: 'コース別のレベル',
  forksAfter: (name) => `${name}から分岐`,
};

import type { Framework } from '../../src/index.ts';
import { expectation, level, prose, section } from './build.ts';

const language = { lang: 'ar', dir: 'rtl' } as const;
const place = { of: 3, below: 0, trackTitle: 'مسار الخبراء', phaseTitle: 'إتقان العمل الفردي' };

/** Arabic, which runs from right to left, with a product's name that does not. */
export const arabic = level('مهندسة دعم أولى', {
  id: 'senior-support-engineer-ar',
  language,
  code: 'L3',
  rank: 3,
  place: { ...place, position: 3 },
  statement: prose('أحوّل أسئلة العملاء إلى حلول دائمة، وأشارك ما تعلمته مع فريقي.'),
  attributes: [
    { label: 'أفق التخطيط', value: [{ type: 'text', value: 'ربع سنة' }] },
    { label: 'تعمل مع', value: [{ type: 'text', value: 'فرق التطوير والمبيعات' }] },
  ],
  sections: [
    section('الأثر', [expectation('أتولى أصعب الطلبات حتى تُغلق'), expectation('أقلل عدد الأعطال المتكررة')], {
      kind: 'impact',
    }),
    section('إتقان الدعم', [
      expectation('أقرأ سجلات Kubernetes وأشرحها لمن لم يرها من قبل', {
        children: [expectation('أكتب الخطوات كما جرت')],
        examples: [[{ type: 'text', value: 'تتبعت بطئًا في التخزين إلى إعداد قديم وصححته.' }]],
      }),
      expectation('أختار الأداة المناسبة قبل أن أبدأ'),
    ]),
    section('علامات النجاح', [expectation('لا يعود العميل بالسؤال نفسه مرتين')], { kind: 'success' }),
    section('ما يتغير عن L2', [], {
      kind: 'step',
      step: { from: 'support-engineer-ar', to: 'senior-support-engineer-ar' },
      intro: prose('في L2 تجيبين عن أسئلة العملاء، وفي L3 تزيلين أسبابها وتعلّمين من معك.'),
    }),
  ],
});

/** The level below. */
export const arabicJunior = level('مهندسة دعم', {
  id: 'support-engineer-ar',
  language,
  code: 'L2',
  rank: 2,
  place: { ...place, position: 2 },
  statement: prose('أجيب عن أسئلة العملاء بوضوح وفي وقتها.'),
  sections: [
    section('الأثر', [expectation('أحل معظم الطلبات دون مساعدة')], { kind: 'impact' }),
    section('إتقان الدعم', [expectation('أسأل حين لا أعرف')]),
  ],
});

const beginner = level('متدربة دعم', {
  id: 'trainee-ar',
  language,
  code: 'L1',
  place: { ...place, position: 1 },
});

const lead = level('مديرة الدعم', {
  id: 'manager-ar',
  language,
  code: 'L3',
  rank: 3,
  track: 'manager',
  status: 'draft',
  place: {
    position: 1,
    of: 1,
    below: 2,
    via: [{ track: 'ic', levels: 2 }],
    trackTitle: 'مسار الإدارة',
  },
});

/** A framework from right to left: principles, a phase and a fork. */
export const arabicFramework: Framework = {
  title: 'مستويات فريق الدعم',
  description: [],
  locale: 'ar',
  language,
  purpose: [],
  principles: [
    {
      id: 'together',
      title: 'نعمل معًا',
      text: prose('لا يحل أحد مشكلة صعبة وحده، ولا يُلام من يطلب المساعدة.'),
    },
    { id: 'clear', title: 'نكتب بوضوح', text: prose('من يقرأ بعدنا لا يحتاج إلى أن يسأل.') },
  ],
  phases: [
    {
      id: 'mastery',
      title: place.phaseTitle,
      label: 'L1–L3',
      text: prose('يتعلم المرء الحرفة ثم يعلّمها.'),
      levels: [beginner.id, arabicJunior.id, arabic.id],
    },
  ],
  tracks: [
    { id: 'ic', title: place.trackTitle },
    { id: 'manager', title: 'مسار الإدارة' },
  ],
  themes: [],
  sections: [
    { id: 'principles', kind: 'principles', title: 'مبادئنا', text: [], closing: [] },
    { id: 'journey', kind: 'journey', title: 'المسار المهني', text: [], closing: [] },
  ],
  levels: [beginner, arabicJunior, arabic, lead],
};

import { longDate, longMonth } from './date.ts';
import { list } from './list.ts';
import { plural } from './plural.ts';
import type { Strings } from './strings.ts';

/** The interface in Arabic, with the digits that codes such as L4 have. */
export const ar: Strings = {
  language: { lang: 'ar', dir: 'rtl' },

  position: (position, of) => `المستوى ${position} من ${of}`,
  status: { draft: 'مسودة', legacy: 'مستوى سابق' },
  statusMeaning: {
    draft: 'لا يزال هذا المستوى قيد الكتابة وقد يتغير.',
    legacy: 'هذا المستوى محفوظ للرجوع إليه ولم يعد يُمنح.',
  },
  linkTo: (text) => `رابط إلى: ${text}`,
  examples: (count) =>
    plural('ar', count, {
      zero: 'لا أمثلة',
      one: 'مثال واحد',
      two: 'مثالان',
      few: `${count} أمثلة`,
      many: `${count} مثالًا`,
      other: `${count} مثال`,
    }),
  emptyLevel: 'لم يُكتب شيء عن هذا المستوى بعد.',
  former: { moved: 'انتقل هدف هذا الرابط إلى مكان آخر.', gone: 'لم يعد هدف هذا الرابط هنا.' },
  countsFrom: (date) => `يسري اعتبارًا من ${longDate('ar', date)}`,
  suggest: (text) => `اقتراح تعديل${text && `: «${text}»`}`,
  feedback: (text) => `إرسال ملاحظات${text && `: «${text}»`}`,
  lastChanged: (day) => `آخر تعديل في ${longMonth('ar-u-nu-latn', day)}`,

  copyShort: 'نسخ لإعلان وظيفة',
  copy: (name) => `نسخ لإعلان وظيفة: ${name}`,
  copied: 'تم النسخ مع العناوين والقوائم.',
  refused: 'لم ينسخه المتصفح. النص محدد لنسخه يدويًا.',
  examplesLabel: (count) => plural('ar', count, { one: 'مثال', two: 'مثالان', other: 'أمثلة' }),

  compared: (names) => `مقارنة بين ${list('ar', names)}`,
  stepNote: (from, to) => `ما يتغير من ${from} إلى ${to}`,
  reason: {
    theme: 'الموضوع نفسه',
    heading: 'العنوان نفسه',
    kind: 'الغرض نفسه',
    position: 'الموضع نفسه',
    only: (names) => `في ${list('ar', names)} فقط`,
  },
  row: { impact: 'الأثر', theme: 'الموضوع', success: 'النجاح', other: 'نقاط أخرى' },
  themeAt: (place) => `الموضوع ${place}`,
  noCounterpart: (name) => `لا يوجد في ${name} قسم مماثل.`,

  change: {
    same: (name) => `كما في ${name}`,
    new: (name) => `جديد في ${name}`,
    only: (name) => `في ${name} فقط`,
  },
  sameElsewhere: (name, section) => `كما في ${name} تحت ${section}`,
  adds: (name, added, kept) =>
    `يضيف ${name} ما مجموعه ${expectations(added)}${kept ? ` ويُبقي على ${kept}` : ''}.`,
  alone: (name, count) => `في ${name} فقط: ${expectations(count)}.`,
  sameIn: (names) => `متطابق في ${list('ar', names)}`,
  expectations,
  phase: 'المرحلة',
  unsaid: 'غير مذكور',

  pick: 'المستويات المراد مقارنتها',
  column: (place) => `العمود ${place}`,
  add: 'إضافة مستوى',
  remove: (name) => `إزالة ${name}`,
  removeShort: 'إزالة',
  swap: 'تبديل العمودين',
  differencesOnly: 'الاختلافات فقط',
  leftOut: (count) => `تظهر الاختلافات فقط، وعدد الصفوف المتطابقة غير الظاهرة: ${count}.`,
  everything: 'يظهر كل شيء.',

  after: (name) => `بعد ${name}`,
  asks: (next, name, count) =>
    count === 0
      ? `ليس لدى ${next} توقع ليس لدى ${name}.`
      : `يتطلب ${next} ما لا يتطلبه ${name}: ${expectations(count)}.`,
  stays: (count) => `يبقى كما هو: ${expectations(count)}`,
  splits: (names) => `من هنا يؤدي الطريق إلى ${list('ar', names, 'disjunction')}.`,
  last: (name) => `${name} هو المستوى الأخير في مساره.`,

  allLevels: (track) => `${track}، مستوى بعد مستوى`,
  steps: (track) => `${track}، خطوة بخطوة`,
  step: (from, to) => `من ${from} إلى ${to}`,
  about: 'الموضوع',
  all: 'المجموع',
  counts: {
    new: (count) => `جديد: ${count}`,
    same: (count) => `كما هو: ${count}`,
    only: (count) => `في الأدنى فقط: ${count}`,
  },
  countsMeaning: {
    new: 'جديد: يتطلبه المستوى الأعلى وحده.',
    same: 'كما هو: يتطلبه المستويان.',
    only: 'في الأدنى فقط: يتطلبه المستوى الأدنى وحده.',
  },
  none: 'لا يوجد',

  changes: 'ما الذي تغيّر',
  noChanges: 'لم يتغيّر شيء.',
  forAllLevels: 'لجميع المستويات',
  changedLevel: { new: 'هذا المستوى جديد.', gone: 'لم يعد هذا المستوى موجودًا.' },
  changed: {
    new: (count) => `جديدة: ${count}`,
    gone: (count) => `محذوفة: ${count}`,
    reworded: (count) => `معادة الصياغة: ${count}`,
    spelling: (count) => `بإملاء مختلف: ${count}`,
    moved: (count) => `منقولة: ${count}`,
    movedHere: (count) => `من مستوى آخر: ${count}`,
    movedAway: (count) => `في مستوى آخر الآن: ${count}`,
    split: (count) => `مقسّمة: ${count}`,
    merged: (count) => `مدموجة: ${count}`,
  },
  changedInAll: (phrases) => `التوقعات: ${list('ar', phrases)}.`,
  changeKind: {
    new: 'جديد',
    gone: 'محذوف',
    reworded: 'أُعيدت صياغته',
    spelling: 'إملاء',
    moved: 'نُقل',
    'moved-here': (name) => `نُقل إلى هنا من ${name}`,
    'moved-away': (name) => `نُقل إلى ${name}`,
    split: 'قُسّم',
    merged: 'دُمج',
    reordered: 'ترتيب آخر',
  },
  changedThing: {
    code: 'الرمز',
    title: 'العنوان',
    track: 'المسار',
    status: 'الحالة',
    language: 'اللغة',
    owner: 'المسؤول',
    review: 'تاريخ المراجعة',
    statement: 'وصف المستوى',
    intro: 'المقدمة',
    attribute: 'معلومة',
    section: 'القسم',
    expectation: 'التوقع',
    example: 'مثال',
    organization: 'المؤسسة',
    editAddress: 'عنوان التعديل',
    feedbackAddress: 'عنوان الملاحظات',
    purpose: 'الغرض',
    principle: 'المبدأ',
  },
  wasIn: (section) => `كان في ${section}`,
  was: 'كان',
  now: 'الآن',

  principles: 'المبادئ',
  journey: 'المسيرة المهنية',
  journeyPicture: 'المستويات حسب المسار',
  forksAfter: (name) => `بعد ${name}`,
};

function expectations(count: number): string {
  return plural('ar', count, {
    zero: 'لا توقعات',
    one: 'توقع واحد',
    two: 'توقعان',
    few: `${count} توقعات`,
    many: `${count} توقعًا`,
    other: `${count} توقع`,
  });
}

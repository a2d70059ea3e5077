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

  compared: (names) => `مقارنة بين ${list('ar', names)}`,
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

  principles: 'المبادئ',
  journey: 'المسيرة المهنية',
  journeyPicture: 'المستويات حسب المسار',
  forksAfter: (name) => `بعد ${name}`,
};

import type { Audience } from '../model/types.ts';
import { longDate } from './date.ts';
import type { languages } from './languages.ts';

/** The words of pages that no component says; here, so that no page loads them. */
export interface PageStrings {
  /** The link that leads past the navigation. */
  readonly skip: string;
  /** Names the links to the levels before and after this one. */
  readonly around: string;
  readonly previous: string;
  readonly next: string;
  /** Names the links to what comes next. */
  readonly onward: string;
  /** Names the links to the sections of a page. */
  readonly onPage: string;
  /** Heads the themes and strands that are followed through the levels. */
  readonly growth: string;
  /** Heads the strands that belong to no single theme. */
  readonly acrossThemes: string;
  /** The title of the page with what the author has announced, and what leads to it. */
  readonly changes: string;
  /** The title of a page that stands where another one was, which is elsewhere now. */
  readonly replaced: string;
  /** Under a level: who looks after its text, and until which day it is to be looked at again. */
  readonly ownedBy: (name: string) => string;
  readonly reviewBy: (day: string) => string;
  /** At the foot of each page: who may read it. */
  readonly audience: Readonly<Record<Audience, string>>;
}

/** For each of the languages that the interface is written in. */
export const pages: Readonly<Record<keyof typeof languages, PageStrings>> = {
  en: {
    skip: 'Skip to the content',
    around: 'Levels before and after',
    previous: 'Previous level',
    next: 'Next level',
    onward: 'From here',
    onPage: 'On this page',
    growth: 'Growth from level to level',
    acrossThemes: 'Across themes',
    changes: 'Changes',
    replaced: 'This page has another address now',
    ownedBy: (name) => `Owned by ${name}`,
    reviewBy: (day) => `To be reviewed by ${longDate('en-GB', day)}`,
    audience: { internal: 'For internal use', everyone: 'For everyone' },
  },
  de: {
    skip: 'Zum Inhalt springen',
    around: 'Stufen davor und danach',
    previous: 'Vorherige Stufe',
    next: 'Nächste Stufe',
    onward: 'Von hier aus',
    onPage: 'Auf dieser Seite',
    growth: 'Entwicklung von Stufe zu Stufe',
    acrossThemes: 'Über mehrere Themen',
    changes: 'Änderungen',
    replaced: 'Diese Seite hat jetzt eine andere Adresse',
    ownedBy: (name) => `Verantwortlich: ${name}`,
    reviewBy: (day) => `Zu prüfen bis zum ${longDate('de', day)}`,
    audience: { internal: 'Für den internen Gebrauch', everyone: 'Für alle' },
  },
  fr: {
    skip: 'Aller au contenu',
    around: 'Niveaux voisins',
    previous: 'Niveau précédent',
    next: 'Niveau suivant',
    onward: 'À partir d’ici',
    onPage: 'Sur cette page',
    growth: 'Évolution d’un niveau à l’autre',
    acrossThemes: 'Plusieurs thèmes à la fois',
    changes: 'Modifications',
    replaced: 'Cette page a changé d’adresse',
    ownedBy: (name) => `Responsable : ${name}`,
    reviewBy: (day) => `À revoir au plus tard le ${longDate('fr', day)}`,
    audience: { internal: 'À usage interne', everyone: 'Pour tous' },
  },
  es: {
    skip: 'Ir al contenido',
    around: 'Niveles anterior y siguiente',
    previous: 'Nivel anterior',
    next: 'Nivel siguiente',
    onward: 'A partir de aquí',
    onPage: 'En esta página',
    growth: 'Desarrollo de un nivel a otro',
    acrossThemes: 'Varios temas a la vez',
    changes: 'Cambios',
    replaced: 'Esta página ha cambiado de dirección',
    ownedBy: (name) => `Responsable: ${name}`,
    reviewBy: (day) => `Por revisar a más tardar el ${longDate('es', day)}`,
    audience: { internal: 'Para uso interno', everyone: 'Para todo el mundo' },
  },
  ja: {
    skip: '本文へ移動',
    around: '前後のレベル',
    previous: '前のレベル',
    next: '次のレベル',
    onward: 'ここから先',
    onPage: 'このページの内容',
    growth: 'レベルごとの成長',
    acrossThemes: 'テーマをまたぐもの',
    changes: '変更',
    replaced: 'このページのアドレスは変わりました',
    ownedBy: (name) => `担当：${name}`,
    reviewBy: (day) => `見直し期限：${longDate('ja', day)}`,
    audience: { internal: '社内向け', everyone: '一般公開' },
  },
  ar: {
    skip: 'انتقل إلى المحتوى',
    around: 'المستويات السابقة والتالية',
    previous: 'المستوى السابق',
    next: 'المستوى التالي',
    onward: 'من هنا',
    onPage: 'في هذه الصفحة',
    growth: 'النمو من مستوى إلى آخر',
    acrossThemes: 'عبر عدة موضوعات',
    changes: 'التغييرات',
    replaced: 'تغيّر عنوان هذه الصفحة',
    ownedBy: (name) => `المسؤول: ${name}`,
    reviewBy: (day) => `تُراجَع في موعد أقصاه ${longDate('ar', day)}`,
    audience: { internal: 'للاستخدام الداخلي', everyone: 'للجميع' },
  },
};

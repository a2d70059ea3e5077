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
  /** The title of the search page, and what leads to it. */
  readonly search: string;
  /** Names the field of the search page. */
  readonly searchFor: string;
  /** How many texts of how many levels are found; numbers stand after their nouns, so that they fit any number. */
  readonly found: (texts: string, levels: string) => string;
  /** Before that, where nothing has the words of the reader and one slip was forgiven. */
  readonly near: string;
  readonly none: string;
  /** Heads expectations under no heading of their own. */
  readonly expectations: string;
  /** Heads what levels say of themselves. */
  readonly statements: string;
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
    search: 'Search',
    searchFor: 'Words to look for',
    found: (texts, levels) => `Results: ${texts} · Levels: ${levels}`,
    near: 'Nothing has just these words; similar ones are shown.',
    none: 'Nothing found',
    expectations: 'Expectations',
    statements: 'The levels in their own words',
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
    search: 'Suche',
    searchFor: 'Gesuchte Wörter',
    found: (texts, levels) => `Treffer: ${texts} · Stufen: ${levels}`,
    near: 'Genau diese Wörter kommen nicht vor, ähnliche sind zu sehen.',
    none: 'Nichts gefunden',
    expectations: 'Erwartungen',
    statements: 'Die Stufen in eigenen Worten',
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
    search: 'Recherche',
    searchFor: 'Mots à chercher',
    found: (texts, levels) => `Résultats\u00a0: ${texts} · Niveaux\u00a0: ${levels}`,
    near: 'Aucun texte ne contient exactement ces mots\u00a0; voici des mots proches.',
    none: 'Aucun résultat',
    expectations: 'Attentes',
    statements: 'Les niveaux en quelques mots',
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
    search: 'Búsqueda',
    searchFor: 'Palabras que buscar',
    found: (texts, levels) => `Resultados: ${texts} · Niveles: ${levels}`,
    near: 'Ningún texto tiene justo esas palabras; se muestran otras parecidas.',
    none: 'Sin resultados',
    expectations: 'Expectativas',
    statements: 'Los niveles en sus palabras',
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
    search: '検索',
    searchFor: '探す言葉',
    found: (texts, levels) => `結果：${texts}件・レベル：${levels}`,
    near: 'この言葉は見つかりません。似た言葉を表示しています。',
    none: '見つかりません',
    expectations: '期待されること',
    statements: '各レベルの紹介',
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
    search: 'البحث',
    searchFor: 'الكلمات المطلوبة',
    found: (texts, levels) => `النتائج: ${texts} · المستويات: ${levels}`,
    near: 'لا توجد هذه الكلمات تمامًا، وتظهر كلمات قريبة منها.',
    none: 'لا نتائج',
    expectations: 'التوقعات',
    statements: 'المستويات كما تصف نفسها',
    replaced: 'تغيّر عنوان هذه الصفحة',
    ownedBy: (name) => `المسؤول: ${name}`,
    reviewBy: (day) => `تُراجَع في موعد أقصاه ${longDate('ar', day)}`,
    audience: { internal: 'للاستخدام الداخلي', everyone: 'للجميع' },
  },
};

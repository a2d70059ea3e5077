import type { languages } from './languages.ts';

/** The words of pages that no component says; here, so that no page loads them. */
export interface PageStrings {
  /** The link that leads past the navigation. */
  readonly skip: string;
  /** Names the links to the levels before and after this one. */
  readonly around: string;
  readonly previous: string;
  readonly next: string;
  /** The title of the page with what the author has announced, and what leads to it. */
  readonly changes: string;
  /** The title of the page that stands where a level was: of one that another has the place of, and of one that is gone. */
  readonly replaced: string;
  readonly gone: string;
  /** Stands before links to the levels that have something of one that is gone. */
  readonly goneTo: string;
}

/** For each of the languages that the interface is written in. */
export const pages: Readonly<Record<keyof typeof languages, PageStrings>> = {
  en: {
    skip: 'Skip to the content',
    around: 'Levels before and after',
    previous: 'Previous level',
    next: 'Next level',
    changes: 'Changes',
    replaced: 'This level has another address now',
    gone: 'This level is gone',
    goneTo: 'Some of what it asked for is here now:',
  },
  de: {
    skip: 'Zum Inhalt springen',
    around: 'Stufen davor und danach',
    previous: 'Vorherige Stufe',
    next: 'Nächste Stufe',
    changes: 'Änderungen',
    replaced: 'Diese Stufe hat jetzt eine andere Adresse',
    gone: 'Diese Stufe gibt es nicht mehr',
    goneTo: 'Einiges von dem, was sie verlangte, steht jetzt hier:',
  },
  fr: {
    skip: 'Aller au contenu',
    around: 'Niveaux voisins',
    previous: 'Niveau précédent',
    next: 'Niveau suivant',
    changes: 'Modifications',
    replaced: 'Ce niveau a changé d’adresse',
    gone: 'Ce niveau n’existe plus',
    goneTo: 'Une partie de ses attentes se trouve désormais ici :',
  },
  es: {
    skip: 'Ir al contenido',
    around: 'Niveles anterior y siguiente',
    previous: 'Nivel anterior',
    next: 'Nivel siguiente',
    changes: 'Cambios',
    replaced: 'Este nivel ha cambiado de dirección',
    gone: 'Este nivel ya no existe',
    goneTo: 'Parte de lo que pedía está ahora aquí:',
  },
  ja: {
    skip: '本文へ移動',
    around: '前後のレベル',
    previous: '前のレベル',
    next: '次のレベル',
    changes: '変更',
    replaced: 'このレベルのアドレスは変わりました',
    gone: 'このレベルはなくなりました',
    goneTo: '求めていたことの一部は、現在ここにあります。',
  },
  ar: {
    skip: 'انتقل إلى المحتوى',
    around: 'المستويات السابقة والتالية',
    previous: 'المستوى السابق',
    next: 'المستوى التالي',
    changes: 'التغييرات',
    replaced: 'تغيّر عنوان هذا المستوى',
    gone: 'لم يعد هذا المستوى موجودًا',
    goneTo: 'بعض ما كان يتطلبه موجود الآن هنا:',
  },
};

import type { languages } from './languages.ts';
import { plural } from './plural.ts';

/** The words of exported texts that no component says; here, so that no page loads them. */
export interface ExportedStrings {
  /** Over examples, however the reader's host shows them: the compiler knows the English, German and French ones. */
  readonly examples: (count: number) => string;
}

/** For each of the languages that the interface is written in. */
export const exported: Readonly<Record<keyof typeof languages, ExportedStrings>> = {
  en: { examples: (count) => plural('en', count, { one: 'Example', other: 'Examples' }) },
  de: { examples: (count) => plural('de', count, { one: 'Beispiel', other: 'Beispiele' }) },
  fr: { examples: (count) => plural('fr', count, { one: 'Exemple', other: 'Exemples' }) },
  es: { examples: (count) => plural('es', count, { one: 'Ejemplo', other: 'Ejemplos' }) },
  ja: { examples: () => '例' },
  ar: { examples: (count) => plural('ar', count, { one: 'مثال', two: 'مثالان', other: 'أمثلة' }) },
};

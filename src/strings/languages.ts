import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Strings } from './strings.ts';

/** The languages that the interface is written in, by their tags. A page that needs one of them imports that one alone. */
export const languages = { en, de, fr, es, ja, ar } satisfies Readonly<Record<string, Strings>>;

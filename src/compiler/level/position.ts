import { POSITION_KEYS } from '../document/front-matter/keys.ts';
import { frontMatterKey } from '../rules/front-matter-key.ts';
import type { Scope } from '../text/scope.ts';

/** Reads the place of a level's document among others, by the keys of site generators. */
export function readPosition({ document, report }: Scope): { position?: number } {
  const { texts } = document.frontMatter;
  for (const key of POSITION_KEYS) {
    const text = texts.get(key);
    if (!text) continue;
    if (/^-?\d{1,9}(?:\.\d{1,9})?$/.test(text.value)) return { position: Number(text.value) };
    const message = `Unexpected ${key} "${text.value}", expected a number. It is left out.`;
    report(frontMatterKey, text.span, message, `Write a number, for example "${key}: 3".`);
  }
  return {};
}

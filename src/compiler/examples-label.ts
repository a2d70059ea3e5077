import type { Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Whether a paragraph only announces examples. */
export function isExamplesLabel(paragraph: Paragraph): boolean {
  return /^examples?\s*:?$/i.test(textOf(paragraph).trim());
}

import type { Document } from './document.ts';
import { textOf } from './tree/markdown.ts';

/** The file in which an author says what changes, and from when it counts. */
export const CHANGES_NAME = 'CHANGES.md';

/** What a date at the start of a heading looks like, also one that is none. */
export const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/;

/** Whether a document of that name is about the framework: the log of a program has versions in its headings. */
export function announcesChanges({ tree }: Document): boolean {
  return tree.children.some((node) => node.type === 'heading' && DATE.test(textOf(node)));
}

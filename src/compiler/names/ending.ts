/** The endings of documents, as the source of a regular expression. */
export const ENDING = String.raw`\.(?:md|markdown)`;

const DOCUMENT = new RegExp(`${ENDING}$`, 'i');
/** Of MDX, in which programs stand between the lines, and what only some programs know as Markdown. */
const OTHER = /\.(?:mdx|mdown|mdwn|mkd|mkdn|mkdown)$/i;

/** Whether a file of this name is a document. */
export function isDocumentName(name: string): boolean {
  return DOCUMENT.test(name);
}

/** Whether a file of this name is Markdown, although no document. */
export function hasOtherEnding(name: string): boolean {
  return OTHER.test(name);
}

/** A name without the ending of Markdown. */
export function withoutEnding(name: string): string {
  return name.replace(DOCUMENT, '').replace(OTHER, '');
}

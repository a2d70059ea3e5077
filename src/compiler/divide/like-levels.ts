import type { Heading, RootContent } from 'mdast';
import { fold } from '../../model/words/fold.ts';
import { isExamplesLabel } from '../../vocabulary/examples.ts';
import type { Document } from '../document/document.ts';
import { textOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import { isManagement } from '../names/management.ts';
import { titleOfFile } from '../names/title.ts';
import { isNameBeside } from './signs/names-beside.ts';
import { roleOf } from './signs/seniority.ts';

/**
 * Returns a test of whether a document has anything of a level: a rank in its title, a statement, a heading that one of the given
 * levels has, or bullets without headings as they have. One without any text is a level that is still to be written.
 */
export function likeLevels(levels: readonly Document[]): (document: Document) => boolean {
  const headings = new Set(levels.flatMap((level) => [...headingsOf(level)]));
  const isBare = (document: Document) => headingsOf(document).size === 0 && hasBullets(document);
  const areBare = levels.some(isBare);
  return (document) =>
    saysRank(document) ||
    hasStatement(document) ||
    !hasText(document) ||
    (areBare && isBare(document)) ||
    [...headingsOf(document)].some((heading) => headings.has(heading));
}

/** Returns a test of whether a document has two headings that others of them have, too, as the levels of a further ladder do. */
export function likeAnother(documents: readonly Document[]): (document: Document) => boolean {
  const times = new Map<string, number>();
  for (const heading of documents.flatMap((document) => [...headingsOf(document)]))
    times.set(heading, (times.get(heading) ?? 0) + 1);
  return (document) =>
    [...headingsOf(document)].filter((heading) => (times.get(heading) ?? 0) > 1).length > 1;
}

/** Returns a test of whether a document may be a level where none is plainly one: it has bullets, if several have. */
export function likeEachOther(documents: readonly Document[]): (document: Document) => boolean {
  const areMany = documents.filter(hasBullets).length > 1;
  return (document) => !areMany || hasBullets(document) || !hasText(document) || saysRank(document);
}

/** What a document is called: by its first heading, and by its file. */
export function namesOf({ path, tree: { children } }: Document): readonly string[] {
  const first = children.find(({ type }) => type === 'heading');
  return [titleOfFile(path), ...(first ? [textOf(first)] : [])];
}

/** Whether a document is called after somebody's rank: "Senior Baker", "Head of Bread". */
function saysRank(document: Document): boolean {
  return namesOf(document).some((title) => {
    const { role, saysLevel } = roleOf(title);
    return (saysLevel && role !== '') || isManagement({ title });
  });
}

/** The folded headings that sections of a level may have; the title of the document is none. */
const headingsOf = once(({ tree: { children } }: Document): ReadonlySet<string> => {
  const headings = children.filter((node): node is Heading => node.type === 'heading');
  const firsts = headings.filter(({ depth }) => depth === 1);
  const sections = headings
    .filter((heading) => firsts.length > 1 || heading !== firsts[0])
    .map((it) => textOf(it));
  const telling = sections.filter((title) => !isExamplesLabel(title) && !isNameBeside(title));
  return new Set(telling.map(fold).filter((title) => title !== ''));
});

/** Whether a quote is the first thing under the title. */
function hasStatement({ tree: { children } }: Document): boolean {
  const [title, first] = children;
  return title?.type === 'heading' && first?.type === 'blockquote';
}

function hasBullets({ tree: { children } }: Document): boolean {
  return children.some(({ type }) => type === 'list' || type === 'table');
}

function hasText({ tree: { children } }: Document): boolean {
  const isText = ({ type }: RootContent) => type !== 'heading';
  return children.some(isText);
}
